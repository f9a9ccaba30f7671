extension Language.Claiming {
  static let german: Self = {
    var words = Self()
    words.statusKeys = ["status", "gesamtstatus", "aktueller status", "stand", "projektstatus"]
    words.progressKeys = ["fortschritt", "gesamtfortschritt", "fertigstellung", "erledigt"]
    words.scoreKeys = ["bewertung", "gesamtbewertung", "punktzahl", "gesamtpunktzahl", "reifegrad"]
    words.effortKeys = [
      "gesamtaufwand", "aufwand gesamt", "geschätzter aufwand", "geschätzter gesamtaufwand",
      "aufwand",
    ]
    words.totalKeys = [
      "punkte gesamt", "aufgaben gesamt", "gesamtzahl", "anzahl punkte", "anzahl aufgaben",
    ]
    words.doneKeys = ["erledigte punkte", "erledigte aufgaben"]
    words.wholeKeys = ["gesamt", "insgesamt", "summe", "alle"]
    words.verdictKeys = [
      "entscheidung", "ergebnis der entscheidung", "urteil", "endgültige entscheidung",
    ]
    words.questions = [
      "kann live gehen", "können wir live gehen", "bereit für livegang", "kann ausgeliefert werden",
    ]
    words.yes = ["ja"]
    words.no = ["nein", "noch nicht"]
    words.done = [
      "fertig", "erledigt", "abgeschlossen", "vollständig", "komplett", "umgesetzt", "bestanden",
      "fertiggestellt",
    ]
    words.ongoing = [
      "in arbeit", "teilweise", "in bearbeitung", "laufend", "begonnen", "teilweise erledigt",
    ]
    words.open = ["nicht begonnen", "offen", "ausstehend", "unvollständig", "nicht erledigt"]
    words.blocked = ["blockiert", "angehalten"]
    words.ready = [
      "produktionsreif", "bereit für produktion", "bereit für die produktion",
      "bereit für den start", "startklar", "einsatzbereit", "freigabereif",
    ]
    words.approved = ["freigegeben", "genehmigt", "freigegeben für produktion", "abgenommen"]
    words.modals = [
      "muss", "müssen", "soll", "sollen", "sollte", "sollten", "wird", "werden", "wenn", "sobald",
      "falls", "bevor", "bis", "kann", "nicht", "darf",
    ]
    words.remaining = ["verbleibend", "übrig", "offen"]
    words.pending = [
      "ausstehend", "offen", "in arbeit", "noch nicht", "nicht fertig", "unvollständig",
      "blockiert", "fehlt noch", "steht aus", "teilweise",
    ]
    words.maximumHeads = ["maximum", "höchstpunktzahl", "von"]
    words.tests = ["tests", "bestanden"]
    return words
  }()
}
