extension Language.Claiming {
  static let french: Self = {
    var words = Self()
    words.copulas = ["est", "sont", "désormais"]
    words.places = [
      "production", "lancement", "lancer", "déploiement", "déployer", "publication", "publier",
      "pilote", "bêta", "beta", "go", "ligne",
    ]
    words.statusKeys = [
      "statut", "état", "statut global", "état actuel", "statut général", "état global",
      "état général", "statut actuel", "statut du projet", "état de préparation",
    ]
    words.progressKeys = [
      "avancement", "progression", "avancement global", "progression globale",
      "avancement général", "taux d'avancement", "taux de réalisation", "préparation",
      "taux de complétude",
    ]
    words.scoreKeys = [
      "score", "score global", "note globale", "score total", "notation globale",
      "score de maturité", "score de préparation",
    ]
    words.effortKeys = [
      "effort total", "charge totale", "charge estimée", "effort estimé", "temps total",
      "charge totale estimée", "temps total estimé", "estimation totale", "total des heures",
      "temps estimé",
    ]
    words.totalKeys = [
      "nombre de points", "total des points", "total des tâches", "nombre de tâches",
      "nombre total de points", "nombre de contrôles", "nombre total de tâches",
    ]
    words.doneKeys = [
      "points terminés", "tâches terminées", "points validés", "contrôles réussis",
      "tâches réalisées",
    ]
    words.wholeKeys = [
      "total", "global", "globale", "ensemble", "général", "générale", "totaux", "projet",
      "somme",
    ]
    words.verdictKeys = [
      "décision", "décision finale", "verdict", "verdict final", "décision go no go",
      "décision de lancement", "décision de mise en production", "avis final",
      "décision actuelle",
    ]
    words.questions = [
      "peut on déployer", "prêt à déployer", "peut on lancer", "prêt pour la production",
      "prêt pour la mise en production", "prêt à lancer", "prêt pour le lancement",
    ]
    words.yes = ["oui"]
    words.no = ["non", "pas encore"]
    words.done = [
      "terminé", "terminée", "prêt", "prête", "fait", "complet", "complète", "achevé", "validé",
      "livré",
      "implémenté", "terminés", "terminées", "achevée", "faite", "réalisé", "réalisée", "réussi",
      "réussis", "validée", "vérifié", "vérifiée", "résolu", "résolue", "déployé", "clos",
      "atteint", "atteints",
    ]
    words.ongoing = [
      "en cours", "partiel", "partiellement terminé", "commencé", "partielle",
      "partiellement réalisé", "presque terminé", "presque complet", "démarré", "bien avancé",
    ]
    words.open = [
      "non commencé", "à faire", "en attente", "incomplet", "pas commencé", "incomplète",
      "non terminé", "non fait", "pas terminé", "non démarré", "non atteint",
    ]
    words.blocked = ["bloqué", "bloquée", "suspendu", "en pause"]
    words.ready = [
      "prêt pour la production", "prêt pour production", "prêt au lancement",
      "prêt pour le lancement", "prêt à déployer", "prête pour la production",
      "prêt pour la mise en production", "prêt à lancer", "prêt pour la mise en ligne",
      "prêt à être déployé",
    ]
    words.approved = [
      "approuvé", "approuvée", "approuvé pour la production", "validé pour la production",
      "approuvé pour la mise en production", "homologué",
    ]
    words.modals = [
      "doit", "doivent", "quand", "lorsque", "si", "avant", "sera", "seront", "peut", "peuvent",
      "une fois", "ne", "devra", "devrait", "devraient", "jusqu'à", "vérifier", "s'assurer",
      "confirmer", "pas", "sauf", "après", "il faut",
    ]
    words.remaining = [
      "restant", "restants", "restantes", "reste", "restent", "en attente", "manquants",
      "à traiter",
    ]
    words.pending = [
      "en attente", "à faire", "en cours", "pas encore", "incomplet", "bloqué", "non testé",
      "partiel", "non commencé", "partiellement terminé", "pas testé", "non implémenté",
      "non vérifié", "pas terminé", "en échec", "non validé", "reste à faire",
    ]
    words.maximumHeads = ["maximum", "sur", "score maximal", "note maximale"]
    words.subjects = [
      "système", "application", "app", "plateforme", "service", "produit", "site", "projet",
      "logiciel", "solution", "api", "code",
    ]
    words.rollouts = [
      "canary", "canari", "rollout", "déploiement progressif", "progressif", "progressive",
      "graduel",
    ]
    words.tests = ["tests", "test"]
    words.summaries = ["conclusion", "résumé", "synthèse", "statut", "état", "bilan"]
    return words
  }()
}
