extension Language.Claiming {
  static let french: Self = {
    var words = Self()
    words.statusKeys = ["statut", "état", "statut global", "état actuel", "statut général"]
    words.progressKeys = ["avancement", "progression", "avancement global", "progression globale"]
    words.scoreKeys = ["score", "score global", "note globale", "score total"]
    words.effortKeys = [
      "effort total", "charge totale", "charge estimée", "effort estimé", "temps total",
    ]
    words.totalKeys = [
      "nombre de points", "total des points", "total des tâches", "nombre de tâches",
    ]
    words.doneKeys = ["points terminés", "tâches terminées"]
    words.wholeKeys = ["total", "global", "globale", "ensemble"]
    words.verdictKeys = ["décision", "décision finale", "verdict"]
    words.questions = ["peut on déployer", "prêt à déployer", "peut on lancer"]
    words.yes = ["oui"]
    words.no = ["non", "pas encore"]
    words.done = [
      "terminé", "terminée", "fait", "complet", "complète", "achevé", "validé", "livré",
      "implémenté",
    ]
    words.ongoing = ["en cours", "partiel", "partiellement terminé", "commencé"]
    words.open = ["non commencé", "à faire", "en attente", "incomplet", "pas commencé"]
    words.blocked = ["bloqué", "bloquée", "suspendu"]
    words.ready = [
      "prêt pour la production", "prêt pour production", "prêt au lancement",
      "prêt pour le lancement", "prêt à déployer",
    ]
    words.approved = ["approuvé", "approuvée", "approuvé pour la production"]
    words.modals = [
      "doit", "doivent", "quand", "lorsque", "si", "avant", "sera", "seront", "peut", "peuvent",
      "une fois", "ne",
    ]
    words.remaining = ["restant", "restants", "restantes"]
    words.pending = [
      "en attente", "à faire", "en cours", "pas encore", "incomplet", "bloqué", "non testé",
      "partiel",
    ]
    words.maximumHeads = ["maximum", "sur"]
    words.tests = ["tests", "test"]
    return words
  }()
}
