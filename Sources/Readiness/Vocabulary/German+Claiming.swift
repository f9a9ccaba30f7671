extension Language.Claiming {
  static let german: Self = {
    var words = Self()
    words.copulas = ["ist", "sind", "nun", "jetzt"]
    words.places = [
      "produktion", "produktiv", "produktivbetrieb", "produktivsetzung", "start", "launch",
      "livegang", "go", "release", "deployment", "pilot", "pilotbetrieb", "beta", "betrieb",
      "veröffentlichung", "auslieferung", "inbetriebnahme",
    ]
    words.statusKeys = [
      "status", "gesamtstatus", "aktueller status", "stand", "projektstatus", "status gesamt",
      "gesamtstand", "aktueller stand", "zustand", "freigabestatus", "umsetzungsstand",
      "umsetzungsstatus", "bearbeitungsstand",
    ]
    words.progressKeys = [
      "fortschritt", "gesamtfortschritt", "fertigstellung", "erledigt", "fertigstellungsgrad",
      "erfüllungsgrad", "umsetzungsgrad", "reifegrad", "bereitschaft", "abgeschlossen",
    ]
    words.scoreKeys = [
      "bewertung", "gesamtbewertung", "punktzahl", "gesamtpunktzahl", "reifegrad", "gesamtnote",
      "punkte gesamt",
    ]
    words.effortKeys = [
      "gesamtaufwand", "aufwand gesamt", "geschätzter aufwand", "geschätzter gesamtaufwand",
      "aufwand", "stunden gesamt", "gesamtstunden", "geschätzte zeit", "zeitaufwand gesamt",
    ]
    words.totalKeys = [
      "punkte gesamt", "aufgaben gesamt", "gesamtzahl", "anzahl punkte", "anzahl aufgaben",
      "punkte insgesamt", "anzahl prüfpunkte", "prüfpunkte gesamt", "anzahl der punkte",
      "anzahl der prüfpunkte",
    ]
    words.doneKeys = [
      "erledigte punkte", "erledigte aufgaben", "abgeschlossene aufgaben", "bestandene prüfungen",
      "erledigte prüfpunkte",
    ]
    words.wholeKeys = ["gesamt", "insgesamt", "summe", "alle", "gesamtsumme", "projekt"]
    words.verdictKeys = [
      "entscheidung", "ergebnis der entscheidung", "urteil", "endgültige entscheidung",
      "gesamturteil", "beschluss", "go live entscheidung", "go no go entscheidung",
      "freigabeentscheidung", "votum",
    ]
    words.questions = [
      "kann live gehen", "können wir live gehen", "bereit für livegang",
      "kann ausgeliefert werden", "startbereit", "bereit für produktion",
      "bereit zur produktivsetzung", "kann ausgerollt werden", "bereit für den go live",
      "produktionsreif",
    ]
    words.yes = ["ja"]
    words.no = ["nein", "noch nicht"]
    words.done = [
      "fertig", "bereit", "erledigt", "abgeschlossen", "vollständig", "komplett", "umgesetzt",
      "bestanden", "bestätigt",
      "fertiggestellt", "vollständig umgesetzt", "alle bestanden", "geprüft", "behoben",
      "geschlossen", "erfüllt", "alle erfüllt", "implementiert",
    ]
    words.ongoing = [
      "in arbeit", "teilweise", "in bearbeitung", "laufend", "begonnen", "teilweise erledigt",
      "teilweise umgesetzt", "fast fertig", "weitgehend fertig", "weitgehend abgeschlossen",
    ]
    words.open = [
      "nicht begonnen", "offen", "ausstehend", "unvollständig", "nicht erledigt",
      "noch nicht begonnen", "noch offen", "nicht fertig", "nicht erfüllt",
    ]
    words.blocked = ["blockiert", "angehalten", "pausiert", "gesperrt"]
    words.ready = [
      "produktionsreif", "bereit für produktion", "bereit für die produktion",
      "bereit für den start", "startklar", "einsatzbereit", "freigabereif", "produktionsbereit",
      "bereit für den go live", "bereit zum go live", "bereit zur produktivsetzung",
      "bereit für die produktivsetzung", "startbereit", "bereit zum start",
      "bereit für den livegang",
    ]
    words.approved = [
      "freigegeben", "genehmigt", "freigegeben für produktion", "abgenommen",
      "für die produktion freigegeben", "zur produktion freigegeben", "freigabe erteilt",
    ]
    words.modals = [
      "muss", "müssen", "soll", "sollen", "sollte", "sollten", "wird", "werden", "wenn", "sobald",
      "falls", "bevor", "bis", "kann", "nicht", "darf", "vor", "sicherstellen", "prüfen", "zu",
      "können", "nur", "nach",
    ]
    words.remaining = [
      "verbleibend", "übrig", "offen", "verbleiben", "ausstehend", "fehlen", "fehlt",
      "noch offen",
    ]
    words.pending = [
      "ausstehend", "offen", "in arbeit", "noch nicht", "nicht fertig", "unvollständig",
      "blockiert", "fehlt noch", "steht aus", "teilweise", "stehen aus", "in bearbeitung",
      "nicht begonnen", "teilweise erledigt", "teilweise umgesetzt", "nicht erledigt",
      "nicht getestet", "ungetestet", "nicht umgesetzt", "noch offen", "fehlgeschlagen",
      "nicht geprüft", "ungeprüft",
    ]
    words.maximumHeads = [
      "maximum", "höchstpunktzahl", "von", "maximal", "max punkte", "höchstwert",
    ]
    words.subjects = [
      "system", "anwendung", "app", "plattform", "dienst", "produkt", "seite", "website", "wir",
      "software", "lösung", "projekt", "api", "code",
    ]
    words.rollouts = [
      "canary", "rollout", "ausrollung", "ausrollen", "schrittweise", "stufenweise", "hochlauf",
    ]
    words.tests = ["tests", "prüfungen"]
    words.passes = ["bestanden"]
    words.summaries = ["fazit", "zusammenfassung", "überblick", "status", "stand", "ergebnis"]
    return words
  }()
}
