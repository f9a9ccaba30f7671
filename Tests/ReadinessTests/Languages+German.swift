import Readiness

extension Sample {
  static let german: [Sample] = [
    Sample(
      "de-bank",
      """
      # Go-Live-Checkliste: Überweisungen in Echtzeit

      **Verantwortlich:** Team Zahlungsverkehr
      **Stand:** in Arbeit

      ## Phase 1: Vor dem Go-Live

      ### Technik

      - [x] Lasttest mit 2.000 Buchungen je Sekunde bestanden
      - [x] Rücksicherung der Datenbank geprobt
      - [ ] Protokollierung ohne Kontonummern
      - [ ] Zweites Rechenzentrum angebunden (optional)
      - [ ] Dashboard für den Vorstand (empfohlen)
      - [ ] Anbindung an die Bundesbank (falls zutreffend)

      ### Abnahmeliste

      | Nr. | Prüfpunkt | Zuständig | Ergebnis | Bemerkung |
      |---|---|---|---|---|
      | 1 | Storno am selben Tag | Hart | bestanden | |
      | 2 | Sperre bei Verdacht | Hart | nicht bestanden | Regel 7 fehlt |
      | 3 | Druck der Belege | Lind | in Bearbeitung | |
      | 4 | Auslandskonten | Lind | entfällt | nur Inland |
      | 5 | Meldung an die Aufsicht | Lind | blockiert | wartet auf Formular |
      | 6 | Rundung auf Cent | Hart | erledigt, Nachweis fehlt | |

      ## Phase 2: Tag des Go-Live

      - [ ] Umschalten um 6 Uhr
      - [ ] Erste Buchung von Hand prüfen

      ## Phase 3: Nach dem Go-Live

      - [ ] Fehlerquote täglich melden
      - [ ] Nachbesprechung

      ## Go/No-Go-Kriterien

      ### Go-Kriterien

      - [x] Aufsicht hat zugestimmt
      - [ ] Rufbereitschaft besetzt

      ### No-Go-Kriterien

      - [ ] Eine Buchung geht verloren
      - [ ] Offene Sicherheitslücke der Stufe hoch

      ## Freigaben

      | Rolle | Name | Datum | Unterschrift |
      |---|---|---|---|
      | Bereichsleitung | J. Hart | 2026-02-11 | gez. Hart |
      | Datenschutz | | | |
      """,
      items: "x x o o? or oc x o / - ! o oL oL oA oA x o", signOffs: "signed pending",
      gates: "require forbid", verdict: .noGo),
    Sample(
      "de-museum",
      """
      # Neue Besucher-App: bereit für den Start?

      Legende: 🟢 erledigt, 🟡 in Arbeit, 🔴 offen

      ## Abschnitt A – Inhalte

      - 🟢 Texte in drei Sprachen
      - 🟡 Hörproben für Blinde
      - 🔴 Lageplan des Neubaus

      ## Abschnitt B – Betrieb

      **Muss vor dem Start:**

      - [x] Server im eigenen Haus
        - [x] Strom gesichert
        - [ ] Kühlung gewartet
      - [ ] Schulung der Aufsichten
        - Verantwortlich: Frau Yildiz
        - Fällig: 3. April 2026
        - Aufwand: 2 Tage

      **Optional:**

      - [ ] Rallye für Kinder
      - [ ] Postkarten aus der App

      ## Generalprobe in der Testumgebung

      - [x] Rundgang mit zehn Gästen
      - [ ] Rundgang bei Stromausfall

      ## Erste Woche nach dem Start

      - [ ] Bewertungen lesen
      - [ ] Absturzmeldungen sichten

      ## Risiken

      | Risiko | Wahrscheinlichkeit | Auswirkung | Maßnahme |
      |---|---|---|---|
      | WLAN im Keller fällt aus | hoch | gering | Inhalte vorab laden |
      | Beschwerde wegen Tonrechten | unwahrscheinlich | kritisch | Verträge prüfen |

      ## Freigabe

      - Direktion: ____________ Datum: ________
      - Technik: Murat Yildiz Datum: 2026-03-01
      """,
      items: "x / o x o o o? o? x o oA oA", signOffs: "pending signed", risks: "4×2 2×5",
      verdict: .noGo),
  ]
}
