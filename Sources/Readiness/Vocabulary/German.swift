// One file, because it is one table: who adds a language copies it and translates.

extension Language {
  package static let german: Language = {
    var words = Language(code: "de")
    words.timing = .german
    words.signing = .german
    words.lists = .german
    words.claiming = .german
    words.states = [
      (
        .open,
        [
          "offen", "noch offen", "ausstehend", "steht aus", "noch ausstehend", "zu tun",
          "zu erledigen", "nicht begonnen", "noch nicht begonnen", "nicht gestartet",
          "noch nicht gestartet", "nicht erledigt", "noch nicht erledigt", "nicht fertig",
          "noch nicht fertig", "nicht bestanden", "nicht erfüllt", "nicht vorhanden",
          "nicht bereit",
          "nicht abgeschlossen", "nicht geprüft", "ungeprüft", "ungetestet", "nicht getestet",
          "nicht umgesetzt", "nicht freigegeben", "nicht vollständig", "unvollständig", "fehlt",
          "fehlend", "fehlgeschlagen", "fehlerhaft", "gescheitert", "durchgefallen", "nein",
          "unbekannt", "unklar", "geplant", "eingeplant", "vorgesehen", "vorgemerkt", "neu",
          "angelegt", "entwurf", "abgelehnt", "zurückgewiesen", "rot", "falsch", "zu klären",
          "in klärung", "klärung offen", "wartet", "wartend", "zurückgestellt", "verschoben",
          "gefährdet", "mangelhaft", "ungenügend", "nicht ok", "nicht in ordnung", "erforderlich",
          "benötigt", "nacharbeit nötig", "nacharbeit erforderlich", "wiedervorlage", "anstehend",
          "steht bevor", "zur prüfung", "wartet auf freigabe", "freigabe ausstehend", "noch nicht",
        ]
      ),
      (
        .done,
        [
          "erledigt", "fertig", "fertiggestellt", "abgeschlossen", "bereit", "bestanden", "ja",
          "umgesetzt", "freigegeben", "genehmigt", "geschlossen", "verifiziert", "in ordnung",
          "i o", "wahr", "behoben", "gelöst", "getestet", "geprüft", "produktiv", "grün", "erfüllt",
          "abgenommen", "geliefert", "ausgeliefert", "validiert", "bestätigt", "konfiguriert",
          "eingerichtet", "aktiviert", "aktiv", "vorhanden", "liegt vor", "vollständig", "erfolgt",
          "erfolgreich", "durchgeführt", "akzeptiert", "gut", "sehr gut", "installiert",
          "in betrieb", "veröffentlicht", "vollständig erfüllt", "vollständig umgesetzt",
          "ausgerollt", "unterschrieben", "unterzeichnet", "implementiert", "gesichert",
          "dokumentiert", "beendet", "komplett", "einsatzbereit", "betriebsbereit",
          "nachgewiesen", "eingehalten",
        ]
      ),
      (
        .inProgress,
        [
          "in arbeit", "in bearbeitung", "läuft", "laufend", "begonnen", "angefangen", "gestartet",
          "teilweise", "teilweise erledigt", "teilweise erfüllt", "teilweise umgesetzt",
          "teilerledigt", "zum teil", "in prüfung", "in umsetzung", "in entwicklung", "im test",
          "in test", "wird geprüft", "wird umgesetzt", "wird getestet", "gelb", "in abstimmung",
          "in review", "im gange", "im gang", "fast fertig", "weitgehend erledigt",
          "weitgehend fertig", "größtenteils erledigt", "in vorbereitung", "in durchführung",
        ]
      ),
      (
        .blocked,
        [
          "blockiert", "gesperrt", "angehalten", "pausiert", "gestoppt", "wartet auf lieferanten",
          "wartet auf extern", "hängt", "ausgesetzt",
        ]
      ),
      (
        .notApplicable,
        [
          "entfällt", "nicht zutreffend", "nicht anwendbar", "trifft nicht zu", "nicht relevant",
          "nicht erforderlich", "nicht nötig", "nicht notwendig", "nicht benötigt", "entfallen",
          "übersprungen", "ausgelassen", "gestrichen", "hinfällig", "obsolet", "verworfen",
          "außerhalb des umfangs", "k a", "irrelevant", "storniert", "ersatzlos gestrichen",
        ]
      ),
    ]
    words.needs = [
      (
        .optional,
        [
          "künftige verbesserungen", "zukünftige verbesserungen", "zukünftige erweiterungen",
          "optional", "freiwillig", "wünschenswert", "wunsch", "kür", "zukunft", "zukünftig",
          "künftig", "nach möglichkeit", "falls zeit bleibt", "wenn zeit bleibt", "kann",
          "kann kriterium", "kann kriterien", "kann anforderungen", "nicht verpflichtend",
          "nice to have", "spätere ausbaustufe", "niedrige priorität", "nicht zwingend",
          "entbehrlich", "zusätzlich wünschenswert",
        ]
      ),
      (
        .recommended,
        [
          "empfohlen", "dringend empfohlen", "empfohlene", "empfohlener", "dringend empfohlene",
          "empfehlenswert", "soll", "sollte",
          "soll kriterium", "soll kriterien", "soll anforderungen", "optional aber empfohlen",
          "bewährte praxis", "ratsam", "empfehlung",
        ]
      ),
      (
        .required,
        [
          "pflicht", "verpflichtend", "erforderlich", "zwingend", "zwingend erforderlich",
          "notwendig", "muss", "muss kriterium", "muss kriterien", "muss anforderungen",
          "obligatorisch", "unbedingt", "unverzichtbar",
        ]
      ),
    ]
    words.attributes = [
      (
        .owner,
        [
          "verantwortlich", "verantwortliche", "verantwortlicher", "zuständig", "zuständigkeit",
          "zuständige person", "verantwortung", "bearbeiter", "bearbeiterin", "zugewiesen an",
          "ansprechpartner", "ansprechpartnerin", "wer", "leitung", "eigentümer", "besitzer",
          "verantwortliche person", "betreuer", "betreuerin", "durch", "federführung",
        ]
      ),
      (.status, ["stand", "zustand", "aktueller stand", "bearbeitungsstand", "fortschritt"]),
      (
        .due,
        [
          "fällig", "fällig am", "fällig bis", "fälligkeit", "frist", "termin", "bis", "bis wann",
          "zieltermin", "zieldatum", "stichtag", "spätestens", "deadline", "abgabe",
        ]
      ),
      (
        .evidence,
        [
          "nachweis", "nachweise", "beleg", "belege", "verweis", "verweise", "siehe", "protokoll",
          "dokument", "quelle", "referenz", "ablage", "fundstelle", "vorgang",
        ]
      ),
      (.priority, ["priorität", "prio", "dringlichkeit", "kritikalität", "wichtigkeit"]),
      (
        .effort,
        [
          "aufwand", "geschätzter aufwand", "schätzung", "zeitaufwand", "aufwandsschätzung",
          "gesamtaufwand", "geschätzte zeit", "geschätzte dauer", "zeitbedarf", "dauer",
        ]
      ),
      (
        .note,
        [
          "hinweis", "hinweise", "anmerkung", "anmerkungen", "bemerkung", "bemerkungen", "notiz",
          "notizen", "kommentar", "kommentare", "details", "begründung", "erläuterung",
        ]
      ),
      (.date, ["datum", "unterzeichnet am", "unterschrieben am", "ort datum", "datum ort"]),
      (
        .name,
        [
          "vorname nachname", "vor und nachname", "name in druckbuchstaben", "genehmigt von",
          "freigegeben von", "unterzeichnet von", "unterschrieben von", "abgenommen von",
          "geprüft von",
        ]
      ),
      (
        .signature,
        [
          "unterschrift", "signatur", "freigabe", "gezeichnet", "gez", "kürzel", "zustimmung",
          "genehmigung", "abnahme",
        ]
      ),
      (.role, ["rolle", "funktion", "stellung", "titel"]),
      (
        .impact,
        [
          "auswirkung", "auswirkungen", "schadenshöhe", "schadensausmaß", "ausmaß", "folge",
          "folgen", "tragweite", "schaden",
        ]
      ),
      (
        .likelihood,
        ["wahrscheinlichkeit", "eintrittswahrscheinlichkeit", "eintritt", "häufigkeit"]
      ),
      (.severity, ["schwere", "schweregrad", "risikostufe"]),
      (
        .mitigation,
        [
          "maßnahme", "maßnahmen", "gegenmaßnahme", "gegenmaßnahmen", "minderung",
          "risikominderung", "abhilfe", "notfallplan", "ausweichplan", "behandlung",
          "vorbeugung",
        ]
      ),
      (.monitor, ["überwachung", "beobachtung", "erkennung", "frühwarnzeichen", "auslöser"]),
      (.start, ["beginn", "startdatum", "starttermin", "beginnt am", "anfang"]),
      (
        .launch,
        [
          "go live termin", "go live datum", "geplanter go live", "geplantes go live",
          "produktivsetzung", "produktivstart", "livegang", "geplanter livegang",
          "geplante produktivsetzung", "einführungstermin", "inbetriebnahme", "starttermin live",
          "veröffentlichung", "geplante veröffentlichung", "geplanter start", "erscheinungstermin",
        ]
      ),
      (
        .nextReview,
        [
          "nächste prüfung", "nächste überprüfung", "nächstes review", "nächste durchsicht",
          "prüftermin", "überprüfung am", "wiedervorlage",
        ]
      ),
      (
        .housekeeping,
        [
          "erstellt", "erstellt am", "zuletzt aktualisiert", "letzte aktualisierung",
          "aktualisiert",
          "aktualisiert am", "geändert", "geändert am", "zuletzt geändert", "letzte änderung",
          "abgeschlossen am", "letzte prüfung", "zuletzt geprüft",
        ]
      ),
    ]
    words.priorities = [
      (
        .critical,
        [
          "kritisch", "blocker", "sehr hoch", "höchste", "dringend", "launch blocker",
          "showstopper", "unabdingbar", "geschäftskritisch",
        ]
      ),
      (.high, ["hoch", "wichtig", "hohe priorität"]),
      (.medium, ["mittel", "normal", "mittlere priorität"]),
      (.low, ["niedrig", "gering", "unwichtig", "geringe priorität"]),
    ]
    words.levels = [
      (
        1,
        [
          "sehr gering", "sehr niedrig", "sehr unwahrscheinlich", "vernachlässigbar", "selten",
          "unbedeutend", "äußerst gering", "sehr klein",
        ]
      ),
      (2, ["gering", "niedrig", "unwahrscheinlich", "klein", "kaum"]),
      (3, ["mittel", "möglich", "moderat", "mäßig", "spürbar", "mittelgroß"]),
      (4, ["hoch", "wahrscheinlich", "groß", "erheblich", "beträchtlich", "häufig", "bedeutend"]),
      (
        5,
        [
          "sehr hoch", "kritisch", "fast sicher", "sicher", "sehr wahrscheinlich", "katastrophal",
          "existenzbedrohend", "extrem", "schwerwiegend", "sehr groß", "sehr häufig",
        ]
      ),
    ]
    words.units = [
      (.minute, ["minute", "minuten", "min"]),
      (.hour, ["stunde", "stunden", "std", "stdn"]),
      (
        .day,
        [
          "tag", "tage", "tagen", "personentag", "personentage", "arbeitstag", "arbeitstage",
          "werktag", "werktage", "manntage",
        ]
      ),
      (.week, ["woche", "wochen", "arbeitswochen"]),
      (.month, ["monat", "monate", "monaten", "personenmonate"]),
      (.quarter, ["quartal", "quartale"]),
      (.year, ["jahr", "jahre", "jahren"]),
    ]
    words.months = [
      ["januar", "jänner", "jan"], ["februar", "feb"], ["märz", "maerz", "mrz"], ["april", "apr"],
      ["mai"], ["juni", "jun"], ["juli", "jul"], ["august", "aug"], ["september", "sept"],
      ["oktober", "okt"], ["november", "nov"], ["dezember", "dez"],
    ]
    words.verdicts = [
      (
        .go,
        [
          "go", "startbereit", "bereit zum start", "bereit für den start", "freigabe erteilt",
          "bereit zur produktivsetzung", "bereit für die produktivsetzung",
          "bereit für den go live", "bereit zum go live", "bereit für den livegang", "grünes licht",
          "go live freigegeben",
        ]
      ),
      (
        .conditionalGo,
        [
          "bedingtes go", "go mit auflagen", "go unter auflagen", "go mit bedingungen",
          "go unter vorbehalt", "freigabe mit auflagen", "freigabe unter vorbehalt",
          "bedingte freigabe", "freigegeben mit auflagen", "mit auflagen freigegeben",
          "go mit einschränkungen", "unter auflagen freigegeben",
        ]
      ),
      (
        .noGo,
        [
          "nicht bereit", "nicht freigegeben", "keine freigabe", "freigabe verweigert",
          "kein go", "kein start", "kein go live", "nicht starten", "verschieben", "verschoben",
          "stoppen", "abbruch", "abbrechen", "nicht produktivsetzen", "nicht startbereit",
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
        "stand", "zustand", "erledigt", "ergebnis", "ergebnisse", "resultat", "fertig", "bestanden",
        "erfüllt", "bereit", "geprüft", "umgesetzt", "prüfergebnis", "testergebnis", "ja nein",
        "aktueller stand", "bearbeitungsstand", "abgeschlossen", "ok", "i o", "vorhanden",
        "umsetzungsstand", "umsetzungsstatus", "abgehakt", "erledigt ja nein", "bewertung",
        "konform", "getestet", "erfüllungsgrad", "haken", "eingetreten", "ausgelöst", "trifft zu",
      ]
    ),
    (
      .what,
      [
        "aufgabe", "aufgaben", "prüfpunkt", "prüfpunkte", "punkt", "kriterium", "kriterien",
        "tätigkeit", "tätigkeiten", "maßnahme", "schritt", "schritte", "thema", "gegenstand",
        "bezeichnung", "beschreibung", "komponente", "baustein", "arbeitspaket", "anforderung",
        "bereich", "frage", "prüfung", "test", "testfall", "titel", "was", "funktion", "ziel",
        "ergebnisobjekt", "voraussetzung", "dokument", "prüffrage", "prüfschritt",
        "aktivität", "aktivitäten", "arbeitsschritt", "kontrolle", "auslöser", "leistung",
        "liefergegenstand", "dienst", "system", "modul", "befund", "abhängigkeit", "zu prüfen",
      ]
    ),
    (.requirement, ["anforderung", "anforderungen", "vorgabe", "vorgaben", "regel", "richtlinie"]),
    (
      .owner,
      [
        "verantwortlich", "verantwortliche", "verantwortlicher", "verantwortung", "zuständig",
        "zuständigkeit", "wer", "bearbeiter", "bearbeiterin", "ansprechpartner",
        "ansprechpartnerin", "zugewiesen", "zugewiesen an", "person", "eigentümer", "durch",
        "verantwortliche person", "zuständige stelle", "verantwortliches team",
      ]
    ),
    (
      .due,
      [
        "fällig", "fällig am", "fällig bis", "fälligkeit", "frist", "termin", "bis", "bis wann",
        "zieltermin", "zieldatum", "stichtag", "spätestens", "soll termin",
      ]
    ),
    (
      .date,
      [
        "datum", "erledigt am", "abgeschlossen am", "wann", "unterschrieben am",
        "freigabedatum", "geprüft am",
      ]
    ),
    (
      .priority,
      ["priorität", "prio", "dringlichkeit", "kritikalität", "blockierend", "wichtigkeit"]
    ),
    (
      .evidence,
      [
        "nachweis", "nachweise", "beleg", "belege", "verweis", "verweise", "referenz", "quelle",
        "ablage", "ablageort", "fundstelle", "dokumentation", "vorgang", "protokoll",
      ]
    ),
    (
      .effort,
      ["aufwand", "schätzung", "stunden", "tage", "dauer", "zeitaufwand", "aufwand pt"]
    ),
    (
      .notes,
      [
        "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "hinweis", "hinweise", "notiz",
        "notizen", "kommentar", "kommentare", "details", "begründung", "erläuterung",
        "abhängigkeiten", "nächste schritte", "beobachtung", "beobachtungen", "prüfmethode",
      ]
    ),
    (.number, ["nr", "nummer", "lfd nr", "lfd", "kennung", "pos"]),
    (.role, ["rolle", "funktion", "stelle", "gremium", "instanz"]),
    (
      .name,
      [
        "vor und nachname", "vorname nachname", "prüfer", "prüferin", "freigebende",
        "freigebender", "unterzeichner", "unterzeichnerin", "genehmigt von", "freigegeben von",
      ]
    ),
    (
      .signature,
      [
        "unterschrift", "signatur", "freigabe", "kürzel", "handzeichen", "abnahme", "genehmigung",
        "zustimmung", "freigegeben", "genehmigt", "unterschrieben",
      ]
    ),
    (.decision, ["entscheidung", "votum", "beschluss", "empfehlung", "urteil", "folge"]),
    (
      .target,
      [
        "ziel", "zielwert", "sollwert", "soll", "schwellwert", "schwelle", "grenzwert", "erwartet",
        "vorgabewert", "akzeptanzkriterium",
      ]
    ),
    (.actual, ["ist", "istwert", "aktuell", "gemessen", "erreicht", "messwert"]),
    (.metric, ["kennzahl", "kennzahlen", "messgröße", "metrik", "metriken", "indikator"]),
    (.score, ["punktzahl", "punkte", "wertung", "max punkte"]),
    (.weight, ["gewicht", "gewichtung"]),
    (.risk, ["risiko", "risiken", "gefahr", "bedrohung", "risikobeschreibung", "gefährdung"]),
    (
      .likelihood,
      ["wahrscheinlichkeit", "eintrittswahrscheinlichkeit", "eintritt", "häufigkeit", "ew"]
    ),
    (
      .impact,
      [
        "auswirkung", "auswirkungen", "schadenshöhe", "schadensausmaß", "ausmaß", "folgen",
        "tragweite", "schaden",
      ]
    ),
    (.severity, ["schwere", "schweregrad", "risikostufe", "stufe", "risikoklasse", "risikowert"]),
    (
      .mitigation,
      [
        "maßnahme", "maßnahmen", "gegenmaßnahme", "gegenmaßnahmen", "minderung", "abhilfe",
        "risikominderung", "notfallplan", "behandlung", "vorbeugung",
      ]
    ),
    (.monitor, ["überwachung", "beobachtung", "erkennung", "frühwarnzeichen", "frühindikator"]),
    (.total, ["gesamt", "summe", "anzahl", "insgesamt", "punkte gesamt", "anzahl punkte"]),
    (.completed, ["erledigt", "abgeschlossen", "fertig", "bestanden", "davon erledigt"]),
    (.percent, ["prozent", "fortschritt", "anteil", "erfüllungsgrad", "fertigstellungsgrad"]),
    (
      .period,
      [
        "woche", "wochen", "zeitraum", "zeit", "zeitplan", "von bis", "beginn", "ende", "monat",
        "uhrzeit", "zeitfenster", "kw", "kalenderwoche", "termine", "zeitpunkt",
      ]
    ),
    (.section, ["abschnitt", "kategorie", "bereich", "gruppe", "themenbereich", "kapitel"]),
    (.condition, ["bedingung", "wenn", "falls", "situation", "lage"]),
    (.phase, ["phase", "stufe", "etappe"]),
    (.required, ["pflicht", "erforderlich", "verpflichtend", "muss kann", "verbindlichkeit"]),
  ]

  private static let topicWords: [(Topic, [String])] = [
    (
      .signOff,
      [
        "freigabe", "freigaben", "unterschrift", "unterschriften", "genehmigung", "genehmigungen",
        "abnahme", "abnahmen", "abzeichnung", "zustimmung", "zustimmungen", "freigabe durch",
        "genehmigt durch", "freigegeben durch", "erforderliche freigaben", "schlussabnahme",
        "endabnahme", "endfreigabe", "abnahmeerklärung", "autorisierung", "autorisiert durch",
        "autorisiert von",
      ]
    ),
    (
      .risks,
      [
        "risiko", "risiken", "risikobewertung", "risikoanalyse", "risikoregister", "risikomatrix",
        "risikomanagement", "restrisiken", "offene risiken", "bekannte risiken",
        "risiken und maßnahmen", "risiken und gegenmaßnahmen", "kritische risiken",
      ]
    ),
    (
      .noGoCriteria,
      [
        "no go kriterien", "no go bedingungen", "abbruchkriterien", "ausschlusskriterien",
        "stoppkriterien", "stopp kriterien", "k o kriterien", "ko kriterien", "kein go wenn",
        "kein start wenn", "kein go live wenn", "kein livegang wenn", "nicht starten wenn",
        "no go wenn", "no go falls", "hinderungsgründe", "rote flaggen",
        "verschieben wenn", "start verschieben wenn", "abbruch wenn", "abbruchbedingungen",
        "gelbe flaggen", "kein go live bei", "kein start bei",
      ]
    ),
    (
      .rollbackTriggers,
      [
        "rollback kriterien", "rollback auslöser", "rollback bedingungen", "rollback wenn",
        "rollback bei", "auslöser für rollback", "auslöser für den rollback",
        "auslöser für ein rollback", "rückfallkriterien", "rückfall auslöser", "rückfall wenn",
        "zurückrollen wenn", "wann wird zurückgerollt", "kriterien für rollback",
        "kriterien für den rollback", "kriterien für ein rollback", "rückbau kriterien",
        "rollback entscheidung", "rollback schwellen", "kriterien für den rückfall",
      ]
    ),
    (
      .goCriteria,
      [
        "go kriterien", "go no go kriterien", "gate matrix", "muss kriterien", "soll kriterien",
        "go no go checkliste", "startkriterien",
        "freigabekriterien", "go live kriterien", "livegang kriterien", "abnahmekriterien für go",
        "kriterien für den go live", "kriterien für die freigabe", "kriterien für den start",
        "kriterien für die produktivsetzung", "voraussetzungen für den go live",
        "voraussetzungen für die produktivsetzung", "voraussetzungen für den start",
        "go bedingungen", "go wenn", "go falls", "freigabe wenn", "start nur wenn",
        "go live nur wenn", "qualitätstore", "qualitätstor", "muss kriterien für go",
        "austrittskriterien", "ausstiegskriterien", "abschlusskriterien", "eintrittskriterien",
        "eingangskriterien", "mindest gate", "gate für", "gates für", "go live gate",
        "bedingungen für go", "bedingungen für den go live",
        "vor dem go live zwingend", "zwingend vor dem go live", "freigabebedingungen",
        "übergangskriterien", "bestehenskriterien",
        "entscheidungscheckliste", "unterschriftskriterien", "austrittscheckliste",
      ]
    ),
    (
      .decision,
      [
        "entscheidung", "go no go entscheidung", "freigabeentscheidung", "schlussentscheidung",
        "endgültige entscheidung", "beschluss", "votum", "ergebnis der entscheidung",
        "go live entscheidung", "finale entscheidung", "startentscheidung", "gesamturteil",
      ]
    ),
    (
      .timeline,
      [
        "zeitplan", "terminplan", "fahrplan", "meilensteine", "zeitleiste", "projektplan",
        "termine",
        "wichtige termine", "ablaufplan", "zeitlicher ablauf", "rollout plan", "kalender",
        "einführungsplan", "zeitschiene",
      ]
    ),
    (
      .legend,
      [
        "legende", "zeichenerklärung", "symbole", "bedeutung der symbole", "bedeutung der zeichen",
        "statuslegende", "status legende", "symbolerklärung",
      ]
    ),
    (
      .successCriteria,
      [
        "erfolgskriterien", "abnahmekriterien", "akzeptanzkriterien", "ziele", "zielwerte", "ziel",
        "leistungsziele", "erwartete ergebnisse", "erfolgsmessung", "erfolgsindikatoren",
        "projektziele", "definition von erfolg", "gewünschtes ergebnis",
      ]
    ),
    (
      .metrics,
      [
        "kennzahlen", "metriken", "messgrößen", "leistungskennzahlen", "indikatoren",
        "zu überwachende kennzahlen", "geschäftskennzahlen",
      ]
    ),
    (
      .instructions,
      [
        "anleitung", "vorgehen", "ablauf", "befehle", "einrichtung", "benutzung", "verwendung",
        "so geht es", "so funktioniert es", "schnellstart", "einstellungen", "umgebungsvariablen",
        "wie benutzen", "nutzung dieser checkliste", "hinweise zur benutzung", "prüfbefehle",
        "anwendung", "gebrauchsanweisung", "vorgehensweise", "deployment schritte",
      ]
    ),
    (
      .description,
      [
        "was dies bewirkt", "was das bewirkt", "was dabei geschieht", "was passiert", "warum",
        "überblick", "übersicht", "beschreibung", "einleitung", "einführung", "hintergrund",
        "zweck",
        "ausgangslage", "kontext", "architektur", "funktionen", "merkmale",
        "über dieses dokument", "änderungen",
      ]
    ),
    (
      .scope,
      [
        "umfang", "geltungsbereich", "im umfang", "nicht im umfang", "außerhalb des umfangs",
        "nicht enthalten", "enthalten", "abgrenzung",
      ]
    ),
    (
      .conditions,
      [
        "annahmen", "bedingungen", "rahmenbedingungen", "voraussetzungen", "einschränkungen",
        "vorbedingungen",
      ]
    ),
    (
      .recommendations,
      ["empfehlungen", "vorschläge", "ratschläge", "empfohlene maßnahmen", "tipps"]
    ),
    (.benefits, ["vorteile", "nutzen", "stärken", "höhepunkte", "erreichtes"]),
    (
      .expectedOutput,
      [
        "erwartete ausgabe", "erwartetes ergebnis", "beispielausgabe", "beispiel", "beispiele",
        "ausgabe",
      ]
    ),
    (.comparison, ["vorher nachher", "vergleich", "gegenüberstellung"]),
    (
      .scores,
      ["punktzahl", "bewertung in punkten", "gesamtpunktzahl", "reifegrad", "bewertungsbogen"]
    ),
    (
      .summary,
      [
        "zusammenfassung", "fazit", "kurzfassung",
        "fortschritt", "gesamtstatus", "statusübersicht", "fortschrittsübersicht",
        "zusammenfassung des fortschritts", "gesamtfortschritt", "stand der arbeiten",
        "statuszusammenfassung", "bearbeitungsstand",
      ]
    ),
    (
      .contacts,
      [
        "kontakt", "kontakte", "ansprechpartner", "ansprechpartnerinnen", "eskalation",
        "eskalationsweg", "eskalationspfad", "eskalationsstufen", "support zeiten", "supportzeiten",
        "bereitschaftszeiten", "notfallkontakte", "eskalationskontakte", "rufbereitschaft kontakte",
      ]
    ),
    (
      .roles,
      [
        "rollen", "rollen und verantwortlichkeiten", "rollen und zuständigkeiten",
        "zuständigkeiten", "verantwortlichkeiten", "beteiligte", "projektbeteiligte",
        "teilnehmer", "teilnehmende", "projektteam", "verantwortliche",
      ]
    ),
    (
      .references,
      [
        "verweise", "quellen", "weiterführende dokumente", "mitgeltende unterlagen",
        "weitere unterlagen", "siehe auch", "anhang", "anlagen", "dokumentation und verweise",
        "referenzen",
      ]
    ),
    (
      .completed,
      [
        "was funktioniert", "was bereits funktioniert", "was schon funktioniert",
        "bereits umgesetzt", "umgesetzt", "was fertig ist",
        "erledigt", "abgeschlossen", "fertig", "fertiggestellt", "bereits erledigt",
        "abgeschlossene aufgaben", "erledigte aufgaben", "erledigte punkte",
      ]
    ),
    (
      .remaining,
      [
        "was fehlt", "was noch fehlt", "fehlt noch",
        "offene punkte", "offen", "noch offen", "nächste schritte", "ausstehend", "restarbeiten",
        "verbleibende aufgaben", "offene aufgaben", "bekannte probleme", "in arbeit", "noch zu tun",
        "bekannte einschränkungen", "weiteres vorgehen",
      ]
    ),
    (
      .notes,
      [
        "hinweise", "hinweis", "anmerkungen", "bemerkungen", "notizen", "kommentare", "wichtig",
        "go no go besprechung", "go no go sitzung", "teilnehmer go no go", "besprechungsprotokoll",
      ]
    ),
    (
      .metadata,
      [
        "dokumentinformationen", "dokumenthistorie", "versionshistorie", "änderungshistorie",
        "änderungsverlauf", "dokumentenlenkung", "angaben zum dokument", "projektdaten",
      ]
    ),
    (
      .requirements,
      ["anforderungen", "mindestanforderungen", "systemanforderungen", "hardwareanforderungen"]
    ),
    (
      .empty,
      [
        "punkte", "aufgaben", "checkliste", "prüfpunkte", "teilaufgaben", "unteraufgaben",
        "prüfliste", "aufgabenliste", "schritte", "zu erledigen", "prüfungen",
      ]
    ),
  ]

  private static let phaseWords: [(PhaseWord, [String])] = [
    (
      .before,
      [
        "vor dem go live", "vor go live", "vor dem launch", "vor launch", "vor dem start",
        "vor start", "vor der produktivsetzung", "vor produktivsetzung", "vor dem livegang",
        "vor livegang", "vor der inbetriebnahme", "vor inbetriebnahme", "vor dem rollout",
        "vor rollout", "vor dem release", "vor release", "vor dem deployment", "vor deployment",
        "vor der veröffentlichung", "vor veröffentlichung", "vor der freigabe",
        "vor der einführung",
        "vor der umstellung", "vor der migration", "vor dem produktivstart",
        "vor der liveschaltung",
        "tage vor", "tag vor", "wochen vor", "woche vor", "stunden vor", "stunde vor", "monate vor",
        "monat vor", "vorbereitung", "vorbereitungen", "startvorbereitung", "im vorfeld", "vorab",
        "go live vorbereitung", "go live bereitschaft", "go live kriterien",
        "startkriterien", "vor dem auslieferungstermin", "vor dem ausrollen", "vor dem einspielen",
      ]
    ),
    (
      .launch,
      [
        "live tag",
        "tag des go live", "go live tag", "tag des launch", "launch tag", "tag des launches",
        "starttag", "am tag des", "tag der produktivsetzung", "tag des livegangs", "tag x",
        "am starttag", "während des go live", "während der produktivsetzung",
        "während des livegangs",
        "während des rollouts", "während des deployments", "während der umstellung",
        "go live schritte", "schritte der produktivsetzung", "durchführung der produktivsetzung",
        "durchführung des go live", "go live ablauf", "ablauf des go live",
        "ablauf der produktivsetzung", "ablauf des livegangs", "umstellungstag",
        "umstellungswochenende", "go live wochenende", "tag der umstellung", "cutover",
        "tag der veröffentlichung", "stunde null", "tag 0", "am tag der", "einführungstag",
      ]
    ),
    (
      .launchAmongSiblings,
      [
        "produktivsetzung", "livegang", "liveschaltung", "inbetriebnahme", "produktivstart",
        "ausrollen", "umstellung", "durchführung", "veröffentlichung", "einführung",
        "auslieferung", "währenddessen",
      ]
    ),
    (
      .after,
      [
        "nach dem go live", "nach go live", "nach dem launch", "nach launch", "nach dem start",
        "nach start", "nach der produktivsetzung", "nach produktivsetzung", "nach dem livegang",
        "nach livegang", "nach der inbetriebnahme", "nach inbetriebnahme", "nach dem rollout",
        "nach rollout", "nach dem release", "nach release", "nach dem deployment",
        "nach deployment", "nach der veröffentlichung", "nach veröffentlichung",
        "nach der einführung", "nach der umstellung", "nach der migration",
        "nach dem produktivstart", "nach der liveschaltung", "tage nach", "tag nach", "tage danach",
        "tag danach", "woche danach", "wochen nach", "woche nach", "stunden nach", "stunde nach",
        "monate nach", "monat nach", "monat danach", "erste 24 stunden", "ersten 24 stunden",
        "erste 48 stunden", "ersten 48 stunden", "erste 72 stunden", "ersten 72 stunden",
        "erste stunde", "ersten stunde", "ersten stunden", "erste woche", "ersten woche",
        "ersten wochen", "erster monat", "ersten monat", "erster tag", "ersten tag", "ersten tage",
        "erste tage", "ersten 30 tage", "erste 30 tage", "ersten 7 tage", "erste 7 tage",
        "nachbereitung", "nachsorge", "nachbetreuung", "hochlaufphase", "anlaufphase",
        "stabilisierung", "stabilisierungsphase", "nächste phase", "spätere phasen",
        "gewährleistung", "nachlauf", "intensivbetreuung", "ersten 14 tage", "ersten zwei wochen",
        "rollback auslöser", "rollback kriterien", "nach dem ausrollen",
      ]
    ),
    (
      .rehearsal,
      [
        "testumgebung", "generalprobe", "probelauf", "abnahmeumgebung", "vorproduktion",
        "integrationsumgebung", "pilotbetrieb", "trockenlauf", "testsystem",
      ]
    ),
  ]
}

extension Language.Timing {
  static let german: Self = {
    var timing = Self()
    timing.words = [
      (.part, ["anfang", "mitte", "ende", "beginn"]),
      (.link, ["des", "der", "vom", "von"]),
      (.range, ["bis", "und", "bis zum"]),
      (.before, ["vor", "vor dem", "vor der", "vorher", "davor"]),
      (.after, ["nach", "nach dem", "nach der", "danach", "später"]),
      (.first, ["erste", "ersten", "erster", "erstes"]),
      (
        .launch,
        [
          "produktivsetzung", "livegang", "veröffentlichung", "inbetriebnahme", "umstellung",
          "einführung", "produktivstart", "liveschaltung", "starttermin", "auslieferung",
        ]
      ),
      (.limit, ["bis", "bis zum", "bis ende", "ab", "ab dem", "am", "vor dem", "spätestens"]),
      (
        .occasion,
        ["wochenende", "nacht", "morgen", "abend", "vorabend", "vormittag", "nachmittag"]
      ),
      (
        .plan,
        [
          "termin", "frist", "fällig", "beginn", "ende", "zieltermin", "geplant",
          "produktivsetzung",
          "livegang", "einfrieren", "freeze", "wartungsfenster", "zeitfenster", "meilenstein",
          "nächste prüfung", "nächste überprüfung", "inbetriebnahme", "veröffentlichung",
          "umstellung", "stichtag", "zeitraum", "zeitplan", "start",
        ]
      ),
      (
        .past,
        [
          "erstellt", "aktualisiert", "geändert", "geprüft", "freigegeben", "unterschrieben",
          "abgeschlossen", "stand", "zuletzt", "letzte", "letzter", "version", "bericht", "gültig",
          "ausgestellt", "durchgeführt", "getestet", "behoben", "gefunden", "eingespielt",
          "veröffentlicht am", "sicherung", "druckdatum",
        ]
      ),
      (
        .length,
        [
          "dauer", "geschätzte dauer", "geplante dauer", "zeitbedarf", "voraussichtliche dauer",
          "erwartete dauer", "gesamtdauer", "zeitrahmen", "geschätzt",
        ]
      ),
    ]
    timing.numbers = [
      ["eins", "ein", "eine", "einen", "einem", "einer"], ["zwei"], ["drei"], ["vier"], ["fünf"],
      ["sechs"], ["sieben"], ["acht"], ["neun"], ["zehn"], ["elf"], ["zwölf"],
    ]
    return timing
  }()
}

extension Language.Signing {
  static let german: Self = {
    var words = Self()
    words.departments = [
      "datenschutz", "informationssicherheit", "it sicherheit", "sicherheit", "recht",
      "rechtsabteilung", "betrieb", "entwicklung", "vertrieb", "einkauf", "finanzen",
      "buchhaltung", "qualitätssicherung", "qualität", "produkt", "technik",
      "fachbereich", "fachabteilung", "personalabteilung", "kundendienst", "kundenservice",
      "infrastruktur",
      "rechenzentrum", "redaktion", "architektur", "geschäftsbereich", "datenbank", "netzwerk",
    ]
    words.answers = [
      (
        .approved,
        [
          "freigegeben", "genehmigt", "zugestimmt", "unterschrieben", "unterzeichnet", "gezeichnet",
          "gez", "abgenommen", "akzeptiert", "ja", "einverstanden", "erteilt", "bestätigt",
          "stimmt zu", "zustimmung", "freigabe erteilt",
        ]
      ),
      (
        .conditional,
        [
          "freigegeben mit auflagen", "mit auflagen", "unter vorbehalt", "bedingt",
          "bedingt freigegeben", "mit auflagen freigegeben", "freigabe mit auflagen",
          "genehmigt mit auflagen", "unter auflagen", "genehmigt unter vorbehalt",
          "freigegeben unter vorbehalt", "mit einschränkungen",
        ]
      ),
      (
        .declined,
        [
          "abgelehnt", "nicht freigegeben", "nicht genehmigt", "verweigert", "zurückgewiesen",
          "widersprochen", "widerspruch", "einspruch", "nicht einverstanden", "nicht abgenommen",
          "freigabe verweigert", "veto", "nicht akzeptiert", "stopp", "stop", "nicht bereit",
        ]
      ),
      (
        .pending,
        [
          "ausstehend", "steht aus", "offen", "noch offen", "noch nicht", "nicht unterschrieben",
          "in prüfung", "angefragt", "wartet", "angefordert", "erforderlich", "nein", "in arbeit",
          "in bearbeitung", "geplant", "zu unterschreiben", "entwurf", "noch nicht freigegeben",
          "nötig", "zur unterschrift",
        ]
      ),
    ]
    words.fillers = [
      "freigabe", "genehmigung", "unterschrift", "abnahme", "zustimmung", "durch", "von", "der",
      "die", "das", "des", "liegt", "vor", "erteilt", "eingeholt", "erhalten", "erfolgt",
      "schriftliche", "schriftlich", "formale", "finale", "endgültige", "unterschrieben",
      "freigegeben", "genehmigt", "hat", "ist", "und", "für", "zum", "zur", "oder", "autorisiert",
      "autorisierung", "abgenommen", "unterzeichnet",
    ]
    words.remarks = [
      "e mail", "telefon", "bemerkung", "bemerkungen", "kommentar", "anmerkung", "anmerkungen",
      "grund", "begründung", "bedingungen", "auflagen", "firma", "ort", "version", "adresse",
      "kontakt", "hinweise", "nummer", "umgebung", "projekt", "verweis",
    ]
    words.areas = [
      "bereich", "abteilung", "team", "gremium", "instanz", "fachgebiet", "gewerk", "stelle",
      "einheit", "organisationseinheit", "gruppe",
    ]
    words.requests = [
      "freigabe", "freigabe durch", "freigegeben von",
      "freigegeben durch", "genehmigt von",
      "genehmigt durch", "unterschrift", "unterschrieben von", "abnahme durch", "abgenommen von",
      "genehmigung", "genehmigung durch", "unterzeichnet von", "zustimmung von", "abnahme",
      "autorisiert von", "autorisiert durch", "autorisierung", "autorisierung durch",
    ]
    return words
  }()
}
