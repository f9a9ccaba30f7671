// One file, because it is one table: who adds a language copies it and translates.

extension Language {
  package static let french: Language = {
    var words = Language(code: "fr")
    words.timing = .french
    words.signing = .french
    words.lists = .french
    words.claiming = .french
    words.claiming = .french
    words.states = [
      (
        .open,
        [
          "à faire", "ouvert", "ouverte", "non commencé", "non commencée", "pas commencé",
          "pas commencée", "non démarré", "non démarrée", "pas démarré", "non débuté", "en attente",
          "non fait", "non faite", "pas fait", "pas faite", "non terminé", "non terminée",
          "pas terminé", "non réalisé", "non réalisée", "non", "échec", "échoué", "échouée",
          "en échec",
          "ko", "inconnu", "inconnue", "manquant", "manquante", "absent", "absente", "incomplet",
          "incomplète", "non conforme", "non validé", "non validée", "non vérifié", "non vérifiée",
          "non testé", "non testée", "pas testé", "non prêt", "pas prêt", "pas prête",
          "non atteint",
          "non satisfait", "non satisfaite", "non approuvé", "à valider", "à vérifier", "à tester",
          "à confirmer", "à définir", "à planifier", "à compléter", "à corriger", "à revoir",
          "à traiter", "prévu", "prévue", "planifié", "planifiée", "programmé", "programmée",
          "nouveau", "nouvelle", "brouillon", "rejeté", "rejetée", "refusé", "refusée", "rouge",
          "faux", "reporté", "reportée", "en retard", "à risque", "requis", "requise", "nécessaire",
          "non résolu", "non implémenté", "non disponible", "pas encore", "insuffisant",
          "en attente de validation", "en attente de revue", "reste à faire", "non évalué",
          "si applicable", "si besoin", "si nécessaire", "prêt pour revue", "différé", "différée",
        ]
      ),
      (
        .done,
        [
          "fait", "faite", "faits", "faites", "terminé", "terminée", "terminés", "terminées",
          "achevé", "achevée", "fini", "finie", "complet", "complète", "complété", "complétée",
          "prêt", "prête", "prêts", "prêtes", "réussi", "réussie", "réussite", "succès", "oui",
          "validé", "validée", "validés", "validées", "vérifié", "vérifiée", "approuvé",
          "approuvée",
          "conforme", "conformes", "satisfait", "satisfaite", "atteint", "atteinte", "résolu",
          "résolue", "fermé", "fermée", "clos", "clôturé", "clôturée", "implémenté",
          "implémentée", "déployé", "déployée", "en production", "livré", "livrée", "testé",
          "testée",
          "corrigé", "corrigée", "confirmé", "confirmée", "signé", "signée", "accepté", "acceptée",
          "configuré", "configurée", "activé", "activée", "actif", "opérationnel", "opérationnelle",
          "en place", "vert", "vrai", "disponible", "effectué", "effectuée", "réalisé", "réalisée",
          "publié", "publiée", "installé", "installée", "fonctionnel", "en service", "rempli",
          "bon", "passé", "acquis", "documenté", "documentée", "mis en place", "mise en place",
        ]
      ),
      (
        .inProgress,
        [
          "en cours", "partiel", "partielle", "partiellement", "partiellement fait",
          "partiellement terminé", "partiellement conforme", "partiellement satisfait", "commencé",
          "commencée", "démarré", "démarrée", "débuté", "entamé", "entamée", "en développement",
          "en test", "en tests", "en revue", "en relecture", "en cours de test", "en validation",
          "en cours de validation", "en recette", "en construction", "jaune", "presque terminé",
          "presque fini", "en préparation", "en analyse", "en cours de réalisation", "amorcé",
        ]
      ),
      (
        .blocked,
        [
          "bloqué", "bloquée", "bloqués", "en pause", "suspendu", "suspendue", "arrêté", "arrêtée",
          "stoppé", "gelé", "gelée", "bloquant", "en attente du fournisseur", "à l'arrêt",
        ]
      ),
      (
        .notApplicable,
        [
          "sans objet", "non applicable", "ne s'applique pas", "non concerné", "non concernée",
          "non requis", "non requise", "non nécessaire", "pas nécessaire", "inutile", "ignoré",
          "ignorée", "annulé", "annulée", "abandonné", "abandonnée", "supprimé", "supprimée",
          "hors périmètre", "hors sujet", "obsolète", "non pertinent", "s o", "écarté", "écartée",
        ]
      ),
    ]
    words.needs = [
      (
        .optional,
        [
          "facultatif", "facultative", "facultatifs", "facultatives", "optionnel", "optionnelle",
          "optionnels", "optionnelles", "souhaitable", "souhaitables", "en option", "à l'avenir",
          "amélioration future", "améliorations futures", "évolution future", "évolutions futures",
          "si le temps le permet", "non obligatoire", "peut", "pourrait", "pas obligatoire",
          "appréciable", "priorité basse",
        ]
      ),
      (
        .recommended,
        [
          "recommandé", "recommandée", "recommandés", "recommandées", "conseillé", "conseillée",
          "conseillés", "fortement recommandé", "fortement recommandée", "vivement recommandé",
          "vivement recommandée", "fortement recommandés", "fortement recommandées",
          "vivement recommandés", "vivement recommandées", "devrait", "facultatif mais recommandé",
          "optionnel mais recommandé", "bonne pratique", "préconisé",
        ]
      ),
      (
        .required,
        [
          "obligatoire", "obligatoires", "requis", "requise", "requises", "indispensable",
          "indispensables", "impératif", "impérative", "nécessaire", "doit", "exigé", "exigée",
          "incontournable", "non négociable",
        ]
      ),
    ]
    words.attributes = [
      (
        .owner,
        [
          "responsable", "responsables", "porteur", "porteuse", "pilote", "assigné à", "assignée à",
          "attribué à", "qui", "référent", "référente", "en charge", "personne responsable",
          "propriétaire", "équipe responsable", "acteur",
        ]
      ),
      (.status, ["statut", "état", "état actuel", "avancement", "état d'avancement"]),
      (
        .due,
        [
          "échéance", "date limite", "date d'échéance", "délai", "pour le", "avant le",
          "date cible",
          "date butoir", "à rendre le", "date prévue", "au plus tard",
        ]
      ),
      (
        .evidence,
        [
          "preuve", "preuves", "lien", "liens", "justificatif", "justificatifs", "référence",
          "références", "voir", "cf", "pièce jointe", "élément de preuve", "trace",
        ]
      ),
      (.priority, ["priorité", "criticité", "urgence", "sévérité"]),
      (
        .effort,
        [
          "charge", "estimation", "charge estimée", "effort estimé", "temps estimé",
          "durée estimée",
          "durée", "temps", "temps total estimé", "charge totale", "effort total",
        ]
      ),
      (
        .note,
        [
          "remarque", "remarques", "commentaire", "commentaires", "observation", "observations",
          "détail", "détails", "précision", "précisions",
        ]
      ),
      (.date, ["date de signature", "signé le", "fait le", "fait à", "lieu et date"]),
      (
        .name,
        [
          "nom", "nom et prénom", "nom prénom", "prénom et nom", "nom complet", "signé par",
          "approuvé par", "validé par",
        ]
      ),
      (
        .signature,
        ["approbation", "paraphe", "émargement", "accord", "bon pour accord"]
      ),
      (.role, ["rôle", "fonction", "poste"]),
      (.impact, ["conséquence", "conséquences", "effet", "incidence"]),
      (.likelihood, ["probabilité", "vraisemblance", "fréquence", "occurrence"]),
      (.severity, ["gravité", "niveau de risque"]),
      (
        .mitigation,
        [
          "atténuation", "mesure", "mesures", "parade", "parades", "plan d'action", "contournement",
          "plan de secours", "mesure d'atténuation", "mesures d'atténuation", "réponse",
          "traitement",
          "plan de repli", "action corrective",
        ]
      ),
      (.monitor, ["surveillance", "suivi", "détection", "déclencheur", "signal d'alerte"]),
      (.start, ["début", "date de début", "démarrage", "commence le"]),
      (
        .launch,
        [
          "mise en production", "date de mise en production", "lancement", "date de lancement",
          "mise en ligne", "date de mise en ligne", "mise en service", "date de déploiement",
          "lancement prévu", "mise en production prévue", "date de mise en service", "mep",
          "date cible de mise en production", "ouverture prévue", "date de bascule",
        ]
      ),
      (
        .nextReview,
        ["prochaine revue", "prochaine révision", "date de revue", "prochain contrôle"]
      ),
      (
        .housekeeping,
        [
          "créé", "créé le", "date de création", "mis à jour", "mis à jour le", "mise à jour",
          "dernière mise à jour", "dernière modification", "modifié le", "rédigé le", "généré le",
          "dernière révision", "date de mise à jour",
        ]
      ),
    ]
    words.priorities = [
      (
        .critical,
        [
          "critique", "critiques", "bloquant", "bloquante", "bloquants", "urgent", "urgente",
          "très haute", "très élevée", "maximale", "impérative",
        ]
      ),
      (
        .high,
        ["haute", "haut", "élevée", "élevé", "forte", "fort", "importante", "majeure", "majeur"]
      ),
      (.medium, ["moyenne", "moyen", "modérée", "modéré", "normale"]),
      (.low, ["basse", "bas", "faible", "mineure", "mineur"]),
    ]
    words.levels = [
      (
        1,
        [
          "très faible", "très bas", "très basse", "rare", "négligeable", "insignifiant",
          "exceptionnel", "très improbable", "infime",
        ]
      ),
      (2, ["faible", "bas", "basse", "improbable", "peu probable", "mineur", "mineure", "limité"]),
      (3, ["moyen", "moyenne", "modéré", "modérée", "possible"]),
      (
        4,
        [
          "élevé", "élevée", "haut", "haute", "fort", "forte", "probable", "majeur", "majeure",
          "important", "importante", "significatif", "fréquent",
        ]
      ),
      (
        5,
        [
          "très élevé", "très élevée", "très haut", "très haute", "très fort", "très forte",
          "critique", "quasi certain", "quasi certaine", "presque certain", "certain", "certaine",
          "catastrophique", "sévère", "grave", "très probable", "extrême", "maximal",
        ]
      ),
    ]
    words.units = [
      (.minute, ["minute", "minutes", "mn"]),
      (.hour, ["heure", "heures"]),
      (.day, ["jour", "jours", "j", "jours ouvrés", "jh", "jours homme"]),
      (.week, ["semaine", "semaines"]),
      (.month, ["mois"]),
      (.quarter, ["trimestre", "trimestres"]),
      (.year, ["année", "années", "ans"]),
    ]
    words.months = [
      ["janvier", "janv"], ["février", "févr", "fév"], ["mars"], ["avril", "avr"], ["mai"],
      ["juin"], ["juillet", "juil"], ["août"], ["septembre", "sept"], ["octobre"], ["novembre"],
      ["décembre", "déc"],
    ]
    words.verdicts = [
      (
        .go,
        [
          "feu vert", "prêt pour le lancement", "prêt pour la mise en production",
          "prêt pour la mise en ligne", "prêt à lancer", "prêt à être lancé",
          "prête pour le lancement",
          "bon pour mise en production", "bon pour lancement", "prêt au lancement",
          "mise en production autorisée", "lancement autorisé",
        ]
      ),
      (
        .conditionalGo,
        [
          "go conditionnel", "go sous conditions", "go sous réserve", "go avec réserves",
          "go avec conditions", "approuvé sous conditions", "approuvé avec réserves",
          "approuvé sous réserve", "feu vert sous conditions", "feu orange",
          "approbation conditionnelle", "validé sous réserve", "validé avec réserves",
        ]
      ),
      (
        .noGo,
        [
          "feu rouge", "pas prêt", "pas prête", "non prêt", "non prête", "ne pas lancer",
          "ne pas déployer", "non approuvé", "à reporter", "reporter le lancement", "repousser",
          "pas de mise en production", "lancement reporté", "mise en production refusée",
          "mise en production reportée", "arrêter", "suspendre",
        ]
      ),
    ]
    words.columns = columnWords
    words.topics = topicWords
    words.phases = phaseWords
    return words
  }()

  private static let columnWords: [(Column, [String])] = [
    (
      .status,
      [
        "statut", "état", "état actuel", "résultat", "résultats", "fait", "terminé", "validé",
        "conforme", "conformité", "avancement", "prêt", "réussi", "ok", "ok ko", "oui non",
        "vérifié", "réalisé", "satisfait", "atteint", "coché", "fait oui non", "état d'avancement",
        "effectué", "testé", "constat", "détecté", "présent", "déclenché", "implémenté",
      ]
    ),
    (
      .what,
      [
        "contrôle", "contrôles", "tâche", "tâches", "élément", "éléments", "point",
        "point de contrôle", "critère", "critères", "vérification", "vérifications", "activité",
        "activités", "étape", "étapes", "description", "intitulé", "libellé", "composant",
        "livrable", "action", "actions", "question", "essai", "test", "cas de test", "titre",
        "quoi",
        "fonction", "fonctionnalité", "objet", "sujet", "thème", "prérequis", "service", "système",
        "module", "document", "domaine", "rubrique", "constatation", "dépendance", "objectif",
        "déclencheur", "scénario", "récit", "chantier", "jalon", "à vérifier",
      ]
    ),
    (.requirement, ["exigence", "exigences", "règle", "norme"]),
    (
      .owner,
      [
        "responsable", "responsables", "porteur", "pilote", "assigné à", "assigné", "attribué à",
        "qui", "référent", "en charge", "propriétaire", "équipe", "personne", "acteur", "affecté à",
      ]
    ),
    (
      .due,
      [
        "échéance", "date limite", "délai", "date cible", "date butoir", "date d'échéance",
        "date prévue", "pour le", "pour quand",
      ]
    ),
    (
      .date,
      ["date de signature", "quand", "jour", "fait le", "date de validation", "terminé le"]
    ),
    (.priority, ["priorité", "criticité", "urgence", "bloquant"]),
    (
      .evidence,
      [
        "preuve", "preuves", "lien", "liens", "justificatif", "justificatifs", "référence",
        "références", "emplacement", "pièce", "trace", "élément de preuve",
      ]
    ),
    (
      .effort,
      [
        "charge", "charge estimée", "durée", "heures", "jours", "temps estimé", "effort estimé",
        "durée estimée", "charge jh",
      ]
    ),
    (
      .notes,
      [
        "remarque", "remarques", "commentaire", "commentaires", "observation", "observations",
        "détail", "détails", "justification", "dépendances", "prochaines étapes", "méthode",
        "explication", "précisions", "mode de vérification", "méthode de vérification",
      ]
    ),
    (.number, ["numéro", "num", "réf", "repère"]),
    (.role, ["rôle", "fonction", "poste", "partie prenante", "entité"]),
    (
      .name,
      [
        "nom", "nom et prénom", "nom prénom", "prénom et nom", "nom complet", "signataire",
        "approbateur", "valideur", "approuvé par", "validé par",
      ]
    ),
    (.signature, ["approbation", "paraphe", "émargement", "accord", "approuvé", "signé"]),
    (.decision, ["décision", "décision finale", "verdict", "avis", "recommandation", "vote"]),
    (
      .target,
      [
        "cible", "objectif", "seuil", "attendu", "valeur cible", "valeur attendue", "limite",
        "résultat attendu", "critère d'acceptation",
      ]
    ),
    (.actual, ["réel", "mesuré", "actuel", "observé", "obtenu", "valeur actuelle", "constaté"]),
    (.metric, ["indicateur", "indicateurs", "métrique", "métriques"]),
    (.score, ["score", "note sur", "notation", "points obtenus", "score maximal"]),
    (.weight, ["poids", "pondération"]),
    (.risk, ["risque", "risques", "menace", "description du risque", "danger", "aléa"]),
    (.likelihood, ["probabilité", "vraisemblance", "fréquence", "occurrence"]),
    (.impact, ["conséquence", "conséquences", "effet", "effets", "incidence"]),
    (.severity, ["gravité", "sévérité", "niveau de risque", "niveau", "criticité du risque"]),
    (
      .mitigation,
      [
        "atténuation", "mesure", "mesures", "parade", "parades", "plan d'action", "contournement",
        "plan de secours", "mesure d'atténuation", "mesures d'atténuation", "réponse", "traitement",
        "plan de repli", "prévention", "plan de contingence", "mitigation",
      ]
    ),
    (.monitor, ["surveillance", "suivi", "détection", "signaux d'alerte", "signal d'alerte"]),
    (.total, ["nombre", "nombre de points", "nombre de tâches", "total des points"]),
    (.completed, ["terminés", "terminées", "faits", "faites", "validés", "clos", "réalisés"]),
    (.percent, ["pourcentage", "avancement", "taux", "taux d'avancement", "progression"]),
    (
      .period,
      [
        "semaine", "semaines", "période", "dates", "calendrier", "planning", "début", "fin",
        "date de début", "date de fin", "mois", "heure", "créneau", "horaire", "fenêtre",
      ]
    ),
    (.section, ["section", "catégorie", "domaine", "groupe", "rubrique", "volet", "thème"]),
    (.condition, ["condition", "si", "situation", "cas"]),
    (.phase, ["étape"]),
    (.required, ["obligatoire", "requis", "obligatoire facultatif"]),
  ]

  private static let topicWords: [(Topic, [String])] = [
    (
      .signOff,
      [
        "approbation", "approbations", "signataires", "validation finale",
        "validations et signatures", "validation et signatures", "visas et signatures",
        "approuvé par", "approbations requises", "approbation finale", "accords et signatures",
        "procès verbal de recette", "pv de recette", "validé par", "validations requises",
        "visas de validation", "bon pour accord", "signatures requises",
      ]
    ),
    (
      .risks,
      [
        "risque", "risques", "évaluation des risques", "matrice des risques",
        "registre des risques",
        "analyse des risques", "analyse de risques", "risques et parades", "risques et mesures",
        "gestion des risques", "risques résiduels", "risques ouverts", "risques critiques",
        "risques connus", "risques identifiés",
      ]
    ),
    (
      .noGoCriteria,
      [
        "critères no go", "critères de no go", "critères du no go", "no go si",
        "conditions de no go",
        "conditions no go", "ne pas lancer si", "ne pas déployer si", "points bloquants",
        "éléments bloquants", "drapeaux rouges", "critères d'arrêt", "critères d'abandon",
        "abandonner si", "arrêter si", "reporter si", "reporter le lancement si",
        "reporter la mise en production si", "drapeaux jaunes",
        "critères de blocage", "motifs de no go", "conditions de report", "critères de report",
        "points de blocage", "pas de mise en production si",
      ]
    ),
    (
      .rollbackTriggers,
      [
        "critères de retour arrière", "déclencheurs de retour arrière",
        "conditions de retour arrière", "retour arrière si", "critères de rollback",
        "déclencheurs de rollback", "conditions de rollback", "rollback si",
        "quand revenir en arrière", "revenir en arrière si", "seuils de retour arrière",
        "décision de retour arrière", "critères de repli", "conditions de repli",
        "déclencheurs du retour arrière", "seuils de rollback",
      ]
    ),
    (
      .goCriteria,
      [
        "liste de décision", "critères d approbation",
        "matrice des gates", "critères obligatoires", "critères go", "critères de go",
        "critères du go", "critères go no go",
        "critères de go no go", "liste go no go", "critères de lancement",
        "critères de mise en production", "critères de mise en ligne", "critères de sortie",
        "critères d'entrée", "critères de passage", "conditions de go", "conditions de lancement",
        "conditions de mise en production", "lancer uniquement si", "go si",
        "prérequis au lancement", "prérequis à la mise en production",
        "prérequis de mise en production", "exigences de lancement", "portes de qualité",
        "porte de qualité", "jalon qualité", "conditions du go", "définition de fini",
        "définition de terminé", "indispensable avant le lancement",
        "indispensable avant la mise en production", "obligatoire avant le lancement",
        "obligatoire avant la mise en production", "lancement approuvé si", "prêt si",
        "critères de décision go no go", "critères de clôture", "critères pour le go",
        "critères de validation go no go", "mise en production si", "go conditionnel",
      ]
    ),
    (
      .decision,
      [
        "décision", "décision finale", "décision go no go", "décision de lancement",
        "décision de mise en production", "verdict final", "recommandation", "avis final",
        "décision actuelle", "relevé de décision",
      ]
    ),
    (
      .timeline,
      [
        "calendrier", "planning", "feuille de route", "jalons", "échéancier", "chronologie",
        "plan de déploiement", "dates clés", "dates importantes", "calendrier de lancement",
        "planification", "rétroplanning", "plan projet", "frise chronologique",
      ]
    ),
    (
      .legend,
      [
        "légende", "signification des symboles", "symboles", "légende des statuts",
        "légende des symboles", "pictogrammes",
      ]
    ),
    (
      .successCriteria,
      [
        "critères de succès", "critères de réussite", "critères d'acceptation", "objectifs",
        "objectif", "cibles", "indicateurs de succès", "métriques de succès", "résultats attendus",
        "objectifs de performance", "définition du succès", "critères de recette",
      ]
    ),
    (
      .metrics,
      [
        "indicateurs", "indicateurs clés", "métriques", "métriques clés", "indicateurs à suivre",
        "indicateurs métier",
      ]
    ),
    (
      .instructions,
      [
        "mode d'emploi", "instructions", "utilisation", "procédure", "commandes", "configuration",
        "démarrage rapide", "comment utiliser", "comment ça marche", "guide", "paramètres",
        "réglages", "variables d'environnement", "commandes utiles", "commandes de vérification",
        "étapes de déploiement", "comment vérifier", "déroulement", "comment utiliser cette liste",
      ]
    ),
    (
      .description,
      [
        "ce que fait", "ce que cela fait", "ce que ça fait", "pourquoi",
        "vue d'ensemble", "aperçu", "présentation", "introduction", "contexte",
        "objet", "but", "finalité", "à propos", "architecture", "fonctionnalités",
        "caractéristiques", "changements", "nouveautés",
      ]
    ),
    (
      .scope,
      ["périmètre", "dans le périmètre", "hors périmètre", "inclus", "exclu", "hors du périmètre"]
    ),
    (
      .conditions,
      [
        "conditions", "hypothèses", "contraintes", "prérequis", "pré requis", "limites",
        "limitations",
      ]
    ),
    (
      .recommendations,
      [
        "recommandations", "suggestions", "conseils", "bonnes pratiques", "préconisations",
        "actions recommandées",
      ]
    ),
    (.benefits, ["avantages", "bénéfices", "points forts", "atouts", "réalisations"]),
    (
      .expectedOutput,
      [
        "sortie attendue", "résultat attendu", "exemple", "exemples", "exemple de sortie",
        "affichage attendu",
      ]
    ),
    (.comparison, ["avant après", "avant et après", "comparaison", "comparatif"]),
    (
      .scores,
      ["notation", "score global", "score de maturité", "score total", "grille de notation"]
    ),
    (
      .summary,
      [
        "résumé", "conclusion", "synthèse",
        "état d'avancement", "avancement", "avancement global", "synthèse de l'avancement",
        "suivi de l'avancement", "récapitulatif", "état général", "progression",
        "tableau de bord", "bilan d'avancement",
      ]
    ),
    (
      .contacts,
      [
        "contact", "contacts", "escalade", "contacts d'urgence", "contacts d'escalade",
        "chaîne d'escalade", "niveaux d'escalade", "chemin d'escalade", "procédure d'escalade",
        "horaires de support", "contacts utiles", "astreinte",
      ]
    ),
    (
      .roles,
      [
        "rôles", "rôles et responsabilités", "responsabilités", "participants", "parties prenantes",
        "équipe", "équipe projet", "acteurs", "intervenants", "présents", "responsables",
      ]
    ),
    (
      .references,
      [
        "références", "ressources", "documents liés", "liens", "liens utiles", "voir aussi",
        "annexes", "annexe", "documentation associée", "documents de référence", "bibliographie",
      ]
    ),
    (
      .completed,
      [
        "ce qui fonctionne", "ce qui fonctionne déjà", "ce qui est fait", "déjà implémenté",
        "implémenté", "ce qui est prêt",
        "terminé", "terminés", "fait", "faits", "achevé", "tâches terminées", "déjà fait",
        "travaux terminés", "réalisé", "points clos",
      ]
    ),
    (
      .remaining,
      [
        "ce qui manque", "ce qu'il manque", "reste à réaliser",
        "reste à faire", "en attente", "prochaines étapes", "à faire", "en cours",
        "tâches restantes", "points ouverts", "problèmes connus", "limites connues", "à venir",
        "actions restantes", "points en suspens", "suite à donner",
      ]
    ),
    (
      .notes,
      [
        "notes", "remarques", "commentaires", "observations", "remarque", "notes importantes",
        "réunion go no go", "compte rendu", "processus de décision", "participants go no go",
      ]
    ),
    (
      .metadata,
      [
        "informations sur le document", "historique des versions", "historique du document",
        "historique des modifications", "journal des modifications", "suivi des versions",
        "informations projet", "métadonnées", "fiche d'identité",
      ]
    ),
    (
      .requirements,
      ["exigences", "exigences minimales", "configuration requise", "exigences système"]
    ),
    (
      .empty,
      [
        "points", "tâches", "liste de contrôle", "liste de vérification", "sous tâches",
        "contrôles",
        "vérifications", "éléments", "liste des tâches", "à vérifier", "points de contrôle",
        "livrables", "check list",
      ]
    ),
  ]

  private static let phaseWords: [(PhaseWord, [String])] = [
    (
      .before,
      [
        "avant la mise en production", "avant mise en production", "avant le lancement",
        "avant lancement", "avant la mise en ligne", "avant mise en ligne", "avant le déploiement",
        "avant déploiement", "avant la mise en service", "avant mise en service",
        "avant la bascule",
        "avant bascule", "avant la migration", "avant l'ouverture", "avant le go live",
        "avant go live",
        "pré lancement", "prélancement", "pré déploiement", "prédéploiement", "pré production",
        "préproduction", "jours avant", "jour avant", "semaines avant", "semaine avant",
        "heures avant", "heure avant", "mois avant", "préparation", "préparatifs", "en amont",
        "préparation du lancement", "préparation de la mise en production", "avant la publication",
        "critères de lancement", "critères de mise en production", "avant la mep", "avant mep",
        "veille du lancement", "la veille", "avant le jour j",
      ]
    ),
    (
      .launch,
      [
        "jour j", "jour du lancement", "jour de lancement", "jour de la mise en production",
        "jour de mise en production", "jour de la mise en ligne", "le jour j", "jour de la bascule",
        "pendant la mise en production", "pendant le lancement", "pendant le déploiement",
        "pendant la bascule", "pendant la mise en ligne", "étapes de mise en production",
        "étapes de la mise en production", "étapes du lancement", "étapes de lancement",
        "procédure de mise en production", "procédure de lancement",
        "déroulé de la mise en production",
        "déroulement de la mise en production", "exécution du déploiement", "heure h",
        "jour de la migration", "fenêtre de déploiement", "jour 0", "week end de bascule",
        "jour de l'ouverture", "séquence de lancement", "jour du déploiement",
      ]
    ),
    (
      .launchAmongSiblings,
      [
        "mise en production", "lancement", "mise en ligne", "déploiement", "mise en service",
        "bascule", "exécution", "pendant", "migration", "ouverture", "mep",
      ]
    ),
    (
      .after,
      [
        "après la mise en production", "après mise en production", "après le lancement",
        "après lancement", "après la mise en ligne", "après mise en ligne", "après le déploiement",
        "après déploiement", "après la mise en service", "après mise en service",
        "après la bascule", "après bascule", "après la migration", "après l'ouverture",
        "après le go live", "après go live", "post lancement", "postlancement",
        "post mise en production", "post déploiement", "post mise en ligne", "post bascule",
        "post mep", "après la mep", "après mep", "24 premières heures", "48 premières heures",
        "72 premières heures", "premières 24 heures", "premières 48 heures", "premières heures",
        "première heure", "première semaine", "premières semaines", "premier mois", "premier jour",
        "premiers jours", "30 premiers jours", "7 premiers jours", "jours après", "jour après",
        "semaines après", "semaine après", "heures après", "heure après", "mois après", "lendemain",
        "phase suivante", "phases ultérieures", "stabilisation", "période de garantie",
        "suivi post lancement", "suivi après lancement", "après la publication",
        "déclencheurs de retour arrière", "critères de retour arrière", "retour d'expérience",
        "après le jour j", "vérification de service régulier",
      ]
    ),
    (
      .rehearsal,
      [
        "répétition", "répétition générale", "essai à blanc", "recette", "préproduction",
        "environnement de test", "environnement de recette", "environnement d'essai", "pilote",
        "simulation",
      ]
    ),
  ]
}

extension Language.Timing {
  static let french: Self = {
    var timing = Self()
    timing.words = [
      (.part, ["début", "mi", "fin", "courant", "milieu"]),
      (.link, ["de", "du", "le"]),
      (.range, ["à", "au", "jusqu'à", "jusqu'au", "et"]),
      (.before, ["avant", "avant le", "avant la"]),
      (.after, ["après", "après le", "après la", "suivant"]),
      (.first, ["première", "premières", "premier", "premiers"]),
      (
        .launch,
        [
          "lancement", "mise en production", "mise en ligne", "déploiement", "mise en service",
          "bascule", "ouverture", "jour j", "mep",
        ]
      ),
      (
        .limit,
        [
          "avant le", "d'ici le", "d'ici", "jusqu'au", "à partir du", "dès le", "fin",
          "au plus tard le",
          "pour le", "du", "semaine du", "à compter du", "d'ici fin",
        ]
      ),
      (
        .occasion,
        ["week end", "nuit", "matin", "soir", "soirée", "matinée", "après midi", "veille"]
      ),
      (
        .plan,
        [
          "mise en production", "lancement", "mise en ligne", "déploiement", "mise en service",
          "bascule", "gel", "gel du code", "fenêtre", "créneau", "début", "fin", "jalon",
          "échéance",
          "date limite", "prévu", "prévue", "planifié", "planifiée", "prochaine revue", "migration",
          "calendrier", "phase", "pilote", "ouverture", "date cible", "date de lancement",
          "date de mise en production", "recette", "livraison",
        ]
      ),
      (
        .past,
        [
          "créé", "mis à jour", "mise à jour", "dernière mise à jour", "modifié", "rédigé",
          "généré",
          "révisé", "approuvé", "signé", "testé", "validé", "dernier", "dernière", "version",
          "rapport", "document", "émis", "publié", "exécuté", "vérifié", "terminé", "corrigé",
          "constaté", "déployé", "sauvegarde", "auteur", "valable", "expire",
        ]
      ),
      (
        .length,
        [
          "durée", "durée estimée", "temps estimé", "estimé", "estimation", "durée prévue",
          "durée totale", "délai estimé", "temps nécessaire",
        ]
      ),
    ]
    timing.numbers = [
      ["un", "une"], ["deux"], ["trois"], ["quatre"], ["cinq"], ["six"], ["sept"], ["huit"],
      ["neuf"], ["dix"], ["onze"], ["douze"],
    ]
    return timing
  }()
}

extension Language.Signing {
  static let french: Self = {
    var words = Self()
    words.departments = [
      "produit", "sécurité", "juridique", "qualité", "exploitation", "développement", "ingénierie",
      "assistance", "finances", "finance", "conformité", "informatique", "infrastructure",
      "protection des données", "confidentialité", "ventes", "commercial", "ressources humaines",
      "service client", "achats", "comptabilité", "communication", "métier",
      "infogérance", "réseau", "architecture", "données", "maîtrise d'ouvrage",
    ]
    words.answers = [
      (
        .approved,
        [
          "approuvé", "approuvée", "signé", "signée", "accepté", "acceptée", "validé", "validée",
          "d'accord", "autorisé", "autorisée", "oui", "accordé", "accordée", "favorable",
          "conforme",
          "bon pour accord", "avis favorable",
        ]
      ),
      (
        .conditional,
        [
          "approuvé sous conditions", "approuvé avec réserves", "approuvé sous réserve",
          "sous réserve", "sous conditions", "avec réserves", "validé sous réserve",
          "validé avec réserves", "conditionnel", "accord sous réserve", "accepté avec réserves",
          "favorable avec réserves",
        ]
      ),
      (
        .declined,
        [
          "refusé", "refusée", "rejeté", "rejetée", "non approuvé", "non approuvée", "défavorable",
          "avis défavorable", "non validé", "non validée", "opposition", "veto", "non conforme",
          "décliné", "non accepté", "objection",
        ]
      ),
      (
        .pending,
        [
          "en attente", "à signer", "non signé", "pas encore", "demandé", "demandée", "en cours",
          "en revue", "en relecture", "à valider", "requis", "requise", "brouillon", "prévu",
          "à faire", "non", "en cours de validation", "attendu", "attendue",
        ]
      ),
    ]
    words.fillers = [
      "approbation", "signature", "validation", "accord", "visa", "approuvé", "signé", "validé",
      "obtenu", "obtenue", "reçu", "reçue", "par", "de", "du", "de la", "des", "la", "le", "les",
      "final", "finale", "formel", "formelle", "écrit", "écrite", "et", "pour", "donné", "donnée",
      "a", "ou", "requise", "requis", "autorisé", "autorisée", "autorisation", "approuvée",
      "signée",
      "validée",
    ]
    words.remarks = [
      "courriel", "téléphone", "commentaire", "commentaires", "remarque", "remarques", "motif",
      "raison", "conditions", "réserves", "société", "lieu", "adresse", "contact", "numéro",
      "environnement", "projet", "lien",
    ]
    words.areas = [
      "domaine", "service", "équipe", "département", "entité", "unité", "groupe",
      "partie prenante", "instance",
    ]
    words.requests = [
      "approbation", "approuvé par", "signé par", "validé par",
      "autorisé par",
      "approbation finale", "accord de", "approbation de", "validation par", "bon pour accord",
      "accepté par",
    ]
    return words
  }()
}
