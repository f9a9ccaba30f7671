/// The small words that the rules look for.
extension Language.Wording {
  static let german: Self = {
    var words = Self()
    words.selves = ["wir", "sind", "ihr", "seid"]
    words.ands = ["und"]
    words.attacks = ["angriff", "angriffe", "versuche"]
    words.afterwards = ["innerhalb von 24 stunden", "innerhalb von 48 stunden", "laufende wartung"]
    words.checks = ["vorbereitung", "vorbereitungen"]
    words.rollbacks = ["rollback"]
    words.plans = ["plan", "verfahren", "strategie"]
    words.dangers = ["probleme", "risiken", "fehler"]
    words.fixtures = [
      "konfiguration", "einstellungen", "dokumentation", "infrastruktur",
    ]
    words.triggers = ["auslöser"]
    words.rollingBack = ["rollback", "rückfall", "zurückrollen"]
    words.blockers = [
      "blocker", "blockierer",
    ]
    words.needings = ["nötig", "erforderlich", "notwendig"]
    words.leftovers = [
      "letzte schritte", "nächste schritte", "offene punkte", "noch zu tun", "noch offen",
    ]
    words.looseGates = ["entscheidungscheckliste", "unterschriftskriterien", "austrittscheckliste"]
    words.omits = ["nicht enthalten"]
    words.releases = ["release", "produktion"]
    words.negations = ["nicht", "kein", "keine", "nie"]
    words.halts = ["stopp", "stop"]
    words.exceptions = ["ausnahmen", "vorbehalte"]
    words.sections = ["abschnitt", "abschnitte", "teil", "teile", "kapitel", "bereich", "bereiche"]
    words.openers = ["wenn", "falls", "sofern", "soweit"]
    words.weakNeeds = [
      "kann", "soll", "sollte", "wunsch", "kür", "künftig", "zukünftig", "niedrige", "muss",
    ]
    words.modals = ["sollte", "sollten", "soll", "muss", "müssen", "könnte"]
    words.ensures = ["prüfen", "überprüfen", "sicherstellen", "bestätigen", "kontrollieren"]
    words.authorizations = ["autorisierung", "genehmigung"]
    words.access = ["authentifizierung", "zugriff", "rollen", "rechte", "sicherheit", "anmeldung"]
    words.traits = ["lese", "lesen", "https", "tls", "intern", "admin"]
    words.spans = [
      "aufbewahrung", "aufbewahrungsfrist", "zeitlimit", "intervall", "ablauf", "gültigkeit",
      "zeitfenster", "alle", "jede", "rhythmus", "turnus",
    ]
    words.of = ["von", "aus", "der"]
    words.atLeast = ["mindestens", "wenigstens"]
    words.below = [
      "unter", "weniger als", "höchstens", "maximal", "unterhalb von", "kleiner als",
    ]
    words.above = ["über", "mehr als", "größer als", "oberhalb von"]
    words.about = ["etwa", "ungefähr", "rund", "zirka", "ca"]
    words.contactHeads = [
      "telefon", "e mail", "mail", "kontakt", "telefonnummer", "rufnummer", "durchwahl",
    ]
    words.legendHeads = ["zeichen", "symbol", "farbe", "ampel"]
    words.legendMeanings = ["bedeutung", "beschreibung", "erklärung", "erläuterung"]
    words.statusHeads = ["status", "stand", "ergebnis"]
    words.atRisk = ["gefährdet", "mit risiko", "risikobehaftet"]
    words.none = ["keine", "kein", "keinen", "ohne", "0"]
    words.nothing = ["keine", "keiner", "keines", "nichts"]
    words.towards = ["für", "zum", "zur"]
    words.present = ["aktuelle", "bekannte", "bestehende", "aktive", "offene"]
    words.untils = ["bis", "solange"]
    words.whens = ["wenn", "sobald", "falls", "sofern"]
    words.parts = [
      "abschnitt", "abschnitte", "teil", "teile", "kapitel", "bereich", "bereiche", "kategorie",
      "schritt", "schritte", "phase", "phasen", "stufe", "stufen", "punkt", "punkte",
    ]
    words.through = ["bis"]
    words.asks = ["was", "welche"]
    words.unready = ["nicht bereit", "nicht startbereit"]
    words.agents = ["von", "durch"]
    words.identified = ["bekannt", "vorhanden", "offen", "gefunden"]
    words.refusals = ["nicht", "kein", "keine"]
    words.milestones = ["mvp", "das mvp", "pilot", "den piloten", "pilotbetrieb"]
    return words
  }()
}
