extension Word {
  /// The table of the pages' own words.
  var pair: (english: StaticString, german: StaticString) {
    switch self {
    case .skip: ("Skip to content", "Zum Inhalt")
    case .site: ("Site", "Website")
    case .portfolio: ("Portfolio", "Portfolio")
    case .pages: ("Pages of this report", "Seiten dieses Berichts")
    case .key: ("Key", "Legende")
    case .keyLong: ("Key to marks and states", "Legende der Zeichen und Zustände")
    case .asOf: ("As of", "Stand")
    case .build: ("build", "Fassung")
    case .generated:
      (
        "Generated from Markdown in version control. To change a figure, change the document.",
        "Aus versioniertem Markdown erzeugt. Wer eine Zahl ändern will, ändert das Dokument."
      )
    case .asData: ("This report as data", "Dieser Bericht als Daten")

    case .done: ("Done", "Erledigt")
    case .inProgress: ("In progress", "In Arbeit")
    case .blocked: ("Blocked", "Blockiert")
    case .open: ("Open", "Offen")
    case .notApplicable: ("Not applicable", "Entfällt")
    case .waived: ("Waived", "Ausgenommen")
    case .expired: ("Expired", "Abgelaufen")
    case .signed: ("Signed", "Unterschrieben")
    case .stale: ("Stale", "Veraltet")
    case .pending: ("Pending", "Ausstehend")
    case .declined: ("Declined", "Abgelehnt")
    case .unverified: ("Unverified", "Ungeprüft")
    case .go: ("GO", "GO")
    case .conditionalGo: ("CONDITIONAL GO", "CONDITIONAL GO")
    case .noGo: ("NO-GO", "NO-GO")
    case .undecided: ("UNDECIDED", "UNDECIDED")
    case .met: ("Met", "Erfüllt")
    case .notMet: ("Not met", "Nicht erfüllt")
    case .unassessed: ("Unassessed", "Nicht beurteilt")
    case .fired: ("Fired", "Eingetreten")
    case .notFired: ("Not fired", "Nicht eingetreten")
    case .differs: ("Differs", "Weicht ab")
    case .agrees: ("Agrees", "Stimmt")
    case .noEvidence: ("No evidence", "Kein Beleg")

    case .report: ("Report", "Bericht")
    case .checklist: ("Checklist", "Checkliste")
    case .risks: ("Risks", "Risiken")
    case .timeline: ("Timeline", "Zeitplan")
    case .signOff: ("Sign-off", "Freigabe")
    case .signOffs: ("Sign-offs", "Freigaben")
    case .audit: ("Audit", "Prüfung")
    case .source: ("Source", "Quelle")
    case .owner: ("Owner", "Zuständig")
    case .tags: ("Tags", "Schlagworte")
    case .status: ("Status", "Status")
    case .encoding: ("Text encoding", "Textkodierung")
    case .encodingClean: ("UTF-8, no repair needed", "UTF-8, nichts zu reparieren")
    case .encodingOne: ("Repaired in 1 place ({0})", "An 1 Stelle repariert ({0})")
    case .encodingMany: ("Repaired in {0} places ({1})", "An {0} Stellen repariert ({1})")

    case .criterion: ("Criterion", "Kriterium")
    case .rule: ("Rule", "Regel")
    case .shown: ("Shown against rule", "Stand gegen Regel")
    case .shortBy: ("Short by", "Es fehlen")
    case .result: ("Result", "Ergebnis")
    case .reasons: ("Reasons", "Gründe")
    case .allRequired: ("Every required item before launch", "Jeder Pflichtpunkt vor dem Start")
    case .criticalItems: ("Every critical item", "Jeder kritische Punkt")
    case .defaultGate:
      (
        "Every required item before launch is done: the default rule, as the document states none that can be assessed.",
        "Jeder Pflichtpunkt vor dem Start ist erledigt: die Grundregel, da das Dokument keine beurteilbare nennt."
      )
    case .over: ("over {0}", "über {0}")
    case .atLeast: ("at least {0}", "mindestens {0}")
    case .mustNotFire: ("must not fire", "darf nicht eintreten")
    case .mustBeDone: ("must be done", "muss erledigt sein")
    case .recorded: ("The document records", "Das Dokument hält fest:")
    case .path: ("Shortest way to GO", "Kürzester Weg zum GO")
    case .pathOne: ("{0} change would turn it:", "{0} Änderung genügt:")
    case .pathMany: ("{0} changes would turn it:", "{0} Änderungen genügen:")
    case .pathMore:
      (
        "And {0} more; each is open in the checklist below.",
        "Und {0} weitere, unten als offen zu sehen."
      )

    case .required: ("Required before launch", "Pflicht vor dem Start")
    case .critical: ("Critical", "Kritisch")
    case .recommended: ("Recommended", "Empfohlen")
    case .optional: ("Optional", "Freiwillig")
    case .launch: ("Launch", "Start")
    case .after: ("After launch", "Nach dem Start")
    case .line: ("line", "Zeile")
    case .lines: ("Lines", "Zeilen")
    case .share: ("Share", "Anteil")
    case .progress: ("Progress", "Fortschritt")
    case .section: ("Section", "Abschnitt")
    case .sections: ("Sections", "Abschnitte")
    case .progressBySection: ("Progress by section", "Fortschritt nach Abschnitten")
    case .allSections: ("All sections", "Alle Abschnitte")
    case .effort: ("Effort", "Aufwand")
    case .effortDeclared: ("Declared {0}", "Genannt {0}")
    case .effortItems: ("items add up to {0}", "Summe der Punkte {0}")
    case .counted:
      ("Counted: {0} required items before launch.", "Gezählt: {0} Pflichtpunkte vor dem Start.")
    case .notCounted: ("Apart: {0}.", "Gesondert: {0}.")
    case .apart: ("{0} not applicable or waived", "{0} entfallen oder ausgenommen")
    case .boxesTicked:
      (
        "The document has {0} boxes, {1} of them ticked.",
        "Das Dokument hat {0} Kästchen, davon {1} angekreuzt."
      )

    case .search: ("Search items", "Punkte suchen")
    case .show: ("Show", "Zeigen")
    case .all: ("All", "Alle")
    case .stillOpen: ("Still open", "Noch offen")
    case .itemsShown: ("{0} of {1} items shown", "{0} von {1} Punkten")
    case .due: ("Due", "Fällig")
    case .by: ("by", "von")
    case .evidence: ("Evidence", "Beleg")
    case .priority: ("Priority", "Priorität")
    case .approvedBy: ("approved by", "genehmigt von")
    case .expires: ("until", "bis")
    case .readAs: ("Read as", "Gelesen als")
    case .stateFrom: ("State from {0}", "Zustand aus: {0}")
    case .frontMatter: ("front matter", "Kopfdaten")
    case .statusFile: ("status file", "Statusdatei")
    case .waiver: ("waiver", "Ausnahme")

    case .howRead: ("How this document was read", "Wie dieses Dokument gelesen wurde")
    case .repaired: ("Garbled places repaired", "Reparierte Stellen")
    case .repairedBefore: ("In the file", "In der Datei")
    case .repairedAfter: ("Read as", "Gelesen als")
    case .assumed: ("Noticed and assumed", "Bemerkt und angenommen")
    case .error: ("Error", "Fehler")
    case .warning: ("Warning", "Warnung")
    case .remark: ("Note", "Hinweis")
    case .active: ("in force", "in Kraft")
    case .unused: ("not needed", "nicht gebraucht")

    case .findGo: ("Every rule for a GO is met.", "Jede Regel für ein GO ist erfüllt.")
    case .findCriteria:
      ("{0} of {1} criteria are not met.", "{0} von {1} Kriterien sind nicht erfüllt.")
    case .findNothing: ("There is nothing to decide on.", "Es gibt nichts zu entscheiden.")
    case .ledeProgress:
      (
        "{0} of {1} required items before launch are done ({2}).",
        "{0} von {1} Pflichtpunkten vor dem Start sind erledigt ({2})."
      )
    case .ledeNothing: ("No required item is listed.", "Kein Pflichtpunkt ist aufgeführt.")
    case .ledeSignOffs: ("{0} of {1} sign-offs are given.", "{0} von {1} Freigaben sind erteilt.")
    case .ledeClaims:
      (
        "{0} of {1} claims the document makes about itself differ from its evidence.",
        "{0} von {1} Aussagen des Dokuments über sich selbst weichen von seinen Belegen ab."
      )
    case .differCount: ("{0} differ", "{0} weichen ab")

    case .reports: ("Reports", "Berichte")
    case .reportsNote:
      (
        "Ordered by decision, then by items still open.",
        "Nach Entscheidung, dann nach offenen Punkten."
      )
    case .decision: ("Decision", "Entscheidung")
    case .readiness: ("Readiness", "Bereitschaft")
    case .nextDate: ("Next date", "Nächster Termin")
    case .noneListed: ("none listed", "keine genannt")
    case .noneAsked: ("none asked", "keine verlangt")
    case .noDate: ("no date given", "kein Datum genannt")
    case .passed: ("passed", "verstrichen")
    case .gaps:
      ("Where a report's words and its evidence part", "Wo Worte und Belege auseinandergehen")
    case .gapsNote:
      (
        "What the document says about itself, against what its own items, sums and dates show.",
        "Was das Dokument über sich sagt, gegen das, was seine Punkte, Summen und Daten zeigen."
      )
    case .says: ("The document says", "Das Dokument sagt")
    case .shows: ("Its evidence shows", "Seine Belege zeigen")
    case .skyline:
      ("Where the work stands, section by section", "Wo die Arbeit steht, Abschnitt für Abschnitt")
    case .skylineHow:
      (
        "One box per section: as wide as its share of the items, filled to the share done.",
        "Ein Kasten je Abschnitt: so breit wie sein Anteil, gefüllt bis zum erledigten Anteil."
      )
    case .skylineNote: ("{0} sections, {1} of {2} done", "{0} Abschnitte, {1} von {2} erledigt")
    case .claimsDiffer: ("Claims that differ from evidence", "Aussagen, die abweichen")
    case .allAsData: ("All reports as data", "Alle Berichte als Daten")
    case .findNoReports: ("There is no report yet", "Noch gibt es keinen Bericht")
    case .findNoGo: ("No report supports a GO", "Kein Bericht trägt ein GO")
    case .findSomeGo: ("{0} of {1} reports support a GO", "{0} von {1} Berichten tragen ein GO")
    case .findAllGo: ("All {0} reports support a GO", "Alle {0} Berichte tragen ein GO")
    case .findAllGoOne: ("The report supports a GO", "Der Bericht trägt ein GO")
    case .ledeReports:
      (
        "Of {0} reports, by the rules written in the documents themselves: {1}.",
        "Von {0} Berichten, nach den Regeln der Dokumente selbst: {1}."
      )
    case .criteriaNotMet: ("{0} of {1} criteria not met", "{0} von {1} Kriterien nicht erfüllt")
    case .declinedCount: ("{0} declined", "{0} abgelehnt")
    case .levelVeryLow: ("Very low", "Sehr gering")
    case .levelLow: ("Low", "Gering")
    case .levelMedium: ("Medium", "Mittel")
    case .levelHigh: ("High", "Hoch")
    case .levelVeryHigh: ("Very high", "Sehr hoch")
    case .levelCritical: ("Critical", "Kritisch")
    }
  }
}
