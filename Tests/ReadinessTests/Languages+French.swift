import Readiness

extension Sample {
  static let french: [Sample] = [
    Sample(
      "fr-train",
      """
      # Nouvelle billetterie : prête pour la mise en production ?

      **Responsable :** Équipe guichets
      **Statut :** En cours

      ## Étape 1 : Avant la mise en production

      ### Technique

      - [x] Sauvegarde restaurée en une heure
      - [x] Journaux sans numéro de carte
      - [ ] Montée en charge à dix mil ventes
      - [ ] Impression en braille (facultatif)
      - [ ] Second centre de calcul (recommandé)
      - [ ] Accord de la région voisine (le cas échéant)

      ### Recette

      | N° | Contrôle | Responsable | Statut | Remarques |
      |---|---|---|---|---|
      | 1 | Billet pour un chien | Nora | Validé | |
      | 2 | Remboursement partiel | Nora | Échec | montant faux |
      | 3 | Carte de groupe | Hugo | En cours | |
      | 4 | Vente à bord | Hugo | Sans objet | |
      | 5 | Correspondance étrangère | Hugo | Bloqué | contrat non signé |
      | 6 | Quai accessible | Nora | Terminé, reste à vérifier | |

      ## Étape 2 : Jour J

      - [ ] Fermer l'ancien guichet à minuit
      - [ ] Vendre le premier billet

      ## Étape 3 : Après la mise en production

      - [ ] Compter les échecs de paiement
      - [ ] Retour d'expérience

      ## Critères go / no-go

      ### Critères de go

      - [x] Direction régionale d'accord
      - [ ] Astreinte en place

      ### Critères de no-go

      - [ ] Un billet vendu deux fois
      - [ ] Plus de cinq minutes d'attente

      ## Signatures

      | Rôle | Nom | Date | Signature |
      |---|---|---|---|
      | Directrice | Léa Blanc | 2026-02-14 | L. Blanc |
      | Exploitation | | | |
      """,
      items: "x x o o? or oc x o / - ! o oL oL oA oA x o", signOffs: "signed pending",
      gates: "require forbid", verdict: .noGo),
    Sample(
      "fr-mairie",
      """
      # Inscriptions à la cantine, liste de contrôle

      ## 1. Préparation

      - ✅ Tarifs votés
      - 🔄 Formulaire relu par le service juridique
      - ❌ Accord de la protection des données

      **Souhaitable :**

      - [ ] Menu illustré

      ## 2. Répétition générale en environnement de test

      - [x] Cent familles inscrites
      - [ ] Panne du paiement simulée
        - Responsable : Karim
        - Échéance : 4 mai 2026
        - Charge : 3 jours

      ## 3. Première semaine

      - [ ] Lire les réclamations
      - [ ] Relancer les familles sans réponse

      ## 4. Critères de retour arrière

      - [ ] Plus de cinq paiements doubles

      ## 5. Risques

      | Risque | Probabilité | Impact | Parade |
      |---|---|---|---|
      | Affluence le premier matin | Élevée | Faible | File d'attente |
      | Fuite des adresses | Très faible | Très élevé | Chiffrement |

      ## 6. Décision

      - [ ] GO
      - [ ] GO sous réserve
      - [x] NO-GO

      ## 7. Approbations

      - Maire : ____________ Date : ________
      - Informatique : Paul Roy Date : 2026-03-03
      """,
      items: "x / o o? x o oA oA", signOffs: "pending signed", gates: "forbid", risks: "4×2 1×5",
      verdict: .noGo),
  ]
}
