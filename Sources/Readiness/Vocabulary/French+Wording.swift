/// The small words that the rules look for.
extension Language.Wording {
  static let french: Self = {
    var words = Self()
    words.selves = ["nous", "sommes", "vous", "êtes"]
    words.ands = ["et"]
    words.attacks = ["attaque", "attaques", "tentatives"]
    words.afterwards = ["sous 24 heures", "sous 48 heures", "maintenance continue"]
    words.checks = ["préparation"]
    words.rollbacks = ["rollback"]
    words.plans = ["plan", "procédure", "stratégie"]
    words.dangers = ["problèmes", "risques"]
    words.fixtures = [
      "configuration", "documentation", "infrastructure",
    ]
    words.triggers = ["déclencheurs"]
    words.rollingBack = ["rollback", "retour arrière"]
    words.blockers = [
      "bloquants", "points bloquants",
    ]
    words.needings = ["nécessaire", "requis", "obligatoire"]
    words.leftovers = [
      "dernières étapes", "prochaines étapes", "reste à faire", "points ouverts",
    ]
    words.looseGates = ["liste de décision", "critères d approbation"]
    words.omits = ["n inclut pas"]
    words.releases = ["production"]
    words.negations = ["pas", "jamais"]
    words.exceptions = ["exceptions", "réserves"]
    words.sections = [
      "section", "sections", "partie", "parties", "chapitre", "chapitres", "rubrique", "rubriques",
    ]
    words.openers = ["si", "lorsque"]
    words.only = ["uniquement", "seulement"]
    words.weakNeeds = ["peut", "pourrait", "devrait", "priorité", "doit"]
    words.modals = ["devrait", "devraient", "doit", "doivent", "pourrait"]
    words.ensures = [
      "vérifier", "confirmer", "s'assurer", "s'assurer que", "vérifier que", "vous devez avoir",
      "contrôler",
    ]
    words.authorizations = ["autorisation", "autorisations"]
    words.access = ["authentification", "accès", "rôles", "permissions", "sécurité"]
    words.traits = ["lecture", "https", "tls", "interne", "admin"]
    words.spans = [
      "rétention", "conservation", "expiration", "intervalle", "délai", "fenêtre", "politique",
      "chaque", "validité",
    ]
    words.of = ["sur", "de", "des"]
    words.atLeast = ["au moins", "au minimum"]
    words.below = ["moins de", "inférieur à", "inférieure à", "au plus", "en dessous de"]
    words.above = ["plus de", "supérieur à", "supérieure à", "au dessus de"]
    words.about = ["environ", "approximativement", "près de", "à peu près"]
    words.contactHeads = ["téléphone", "courriel", "mail", "contact", "portable", "adresse"]
    words.legendHeads = ["symbole", "icône", "couleur", "signe", "pictogramme"]
    words.legendMeanings = ["signification", "description", "définition", "explication"]
    words.statusHeads = ["statut", "état", "résultat"]
    words.atRisk = ["à risque", "en risque"]
    words.none = ["sans", "aucun", "aucune", "zéro", "0"]
    words.nothing = ["aucun", "aucune", "néant", "rien"]
    words.towards = ["pour"]
    words.present = ["actuels", "connus", "ouverts"]
    words.untils = ["avant que", "tant que"]
    words.whens = ["quand", "lorsque", "si", "dès que", "une fois que"]
    words.parts = [
      "section", "sections", "partie", "parties", "chapitre", "chapitres", "rubrique", "rubriques",
      "étape", "étapes", "phase", "phases", "point", "points", "volet", "volets",
    ]
    words.through = ["à", "jusqu à"]
    words.asks = ["que", "ce que", "ce qui"]
    words.unready = ["pas prêt", "pas prête", "non prêt", "non prête"]
    words.agents = ["par"]
    words.identified = ["identifié", "identifiés", "connu", "connus"]
    words.refusals = ["ne"]
    words.milestones = ["mvp", "le mvp", "pilote", "le pilote"]
    return words
  }()
}
