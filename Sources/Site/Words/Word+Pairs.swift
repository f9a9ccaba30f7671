// One file, because it is one table: every word of the pages, in each of their languages.

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
    case .rules: ("Rules of reading", "Regeln des Lesens")
    case .rulesLede:
      (
        "By what every line is read and judged. holdpoint explain names the rule of a line.",
        "Wonach jede Zeile gelesen und beurteilt wird. holdpoint explain nennt die Regel einer Zeile."
      )
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
      (
        "Criteria not met: {0} of {1}.",
        "Nicht erfüllte Kriterien: {0} von {1}."
      )
    case .findNothing: ("There is nothing to decide on.", "Es gibt nichts zu entscheiden.")
    case .ledeProgress:
      (
        "Done: {0} of {1} required items before launch ({2}).",
        "Erledigt: {0} von {1} Pflichtpunkten vor dem Start ({2})."
      )
    case .ledeNothing: ("No required item is listed.", "Kein Pflichtpunkt ist aufgeführt.")
    case .ledeSignOffs:
      (
        "Sign-offs given: {0} of {1}.",
        "Erteilte Freigaben: {0} von {1}."
      )
    case .ledeClaims:
      (
        "Claims that differ from the document's own evidence: {0} of {1}.",
        "Aussagen, die von den eigenen Belegen abweichen: {0} von {1}."
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
    case .findSomeGo:
      (
        "A GO is supported by {0} of {1} reports",
        "Ein GO tragen {0} von {1} Berichten"
      )
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

    case .auditFinding:
      (
        "Claims that differ from the document's own evidence: {0} of {1}.",
        "Aussagen, die von den Belegen des Dokuments abweichen: {0} von {1}."
      )
    case .auditNone:
      (
        "Claims that differ from the document's own evidence: none of {0}.",
        "Aussagen, die von den Belegen des Dokuments abweichen: keine von {0}."
      )
    case .auditLede:
      (
        "Without evidence either way: {0}. Agreeing: {1}. Nothing outside the document is consulted.",
        "Ohne Beleg: {0}. Stimmig: {1}. Nichts außerhalb des Dokuments wird befragt."
      )
    case .auditTitle: ("Claims and evidence", "Aussagen und Belege")
    case .auditHow:
      (
        "Each claim is held against the items, sums and dates of the same document.",
        "Jede Aussage wird an den Punkten, Summen und Daten desselben Dokuments gemessen."
      )
    case .verdict: ("Verdict", "Urteil")
    case .effortNote: ("says {0}, items {1}", "sagt {0}, Punkte {1}")
    case .effortHow:
      (
        "Hours that a heading declares, and what the items under it add up to.",
        "Stunden, die eine Überschrift nennt, und die Summe der Punkte darunter."
      )
    case .effortDeclares: ("declared", "genannt")
    case .effortSum: ("sum of items", "Summe der Punkte")
    case .effortBeyond: ("beyond the declaration", "über das Genannte hinaus")
    case .signFinding:
      (
        "Sign-offs given: {0} of {1}.",
        "Erteilte Freigaben: {0} von {1}."
      )
    case .signNote:
      (
        "The decision shown is computed from the document. Whether to launch is the signatories' own.",
        "Die gezeigte Entscheidung ist aus dem Dokument berechnet. Ob gestartet wird, entscheiden die Unterzeichnenden."
      )
    case .signSections: ("Sign-off by section", "Freigabe nach Abschnitten")
    case .signDecision: ("Launch decision", "Startentscheidung")
    case .signDecisionNote: ("Tick one, and sign.", "Eines ankreuzen und unterschreiben.")
    case .signBy: ("Approved by", "Freigegeben von")
    case .signName: ("Name and signature", "Name und Unterschrift")
    case .nextReview: ("Next review date", "Nächste Durchsicht")
    case .conditions: ("Conditions, if conditional", "Auflagen, falls bedingt")
    case .print: ("Print this sheet", "Dieses Blatt drucken")
    case .state: ("State", "Zustand")
    case .date: ("Date", "Datum")
    case .riskFinding:
      (
        "High or worse: {0} of {1} open risks.",
        "Hoch oder schlimmer: {0} von {1} offenen Risiken."
      )
    case .riskUnrated:
      (
        "Rated: none of {0} open risks.",
        "Eingestuft: keines von {0} offenen Risiken."
      )
    case .riskSettled:
      (
        "Settled: all {0} risks.",
        "Erledigt: alle {0} Risiken."
      )
    case .riskUnscored:
      (
        "Without likelihood and impact to place them by: {0} of {1}.",
        "Ohne Wahrscheinlichkeit und Auswirkung: {0} von {1}."
      )
    case .riskBare:
      (
        "Without mitigation: {0} of {1}.",
        "Ohne Gegenmaßnahme: {0} von {1}."
      )
    case .riskOwnerless:
      (
        "Without owner: {0} of {1}.",
        "Ohne Zuständige: {0} von {1}."
      )
    case .riskMatrix: ("Likelihood and impact", "Wahrscheinlichkeit und Auswirkung")
    case .riskHow:
      (
        "Each level is looked up in the grid in force; it is not a product.",
        "Jede Stufe steht im gültigen Raster; sie ist kein Produkt."
      )
    case .riskNoMatrix:
      (
        "No risk has both numbers, so there is nothing to place.",
        "Kein Risiko hat beide Zahlen, also gibt es nichts einzuordnen."
      )
    case .riskRail: ("Not scored: {0} of {1}", "Nicht bewertet: {0} von {1}")
    case .riskRailNote:
      (
        "An unscored risk is not a low risk. It stays outside the matrix.",
        "Ein unbewertetes Risiko ist kein geringes. Es steht außerhalb der Matrix."
      )
    case .riskRegister: ("Risk register", "Risikoregister")
    case .riskSettledTitle:
      (
        "Closed, mitigated, verified or accepted",
        "Geschlossen, gemindert, geprüft oder hingenommen"
      )
    case .riskScores: ("likelihood {0}, impact {1}", "Wahrscheinlichkeit {0}, Auswirkung {1}")
    case .notScored: ("not scored", "nicht bewertet")
    case .notGiven: ("not given", "nicht genannt")
    case .id: ("No.", "Nr.")
    case .risk: ("Risk", "Risiko")
    case .level: ("Level", "Stufe")
    case .likelihood: ("Likelihood", "Wahrscheinlichkeit")
    case .impact: ("Impact", "Auswirkung")
    case .mitigation: ("Mitigation", "Gegenmaßnahme")
    case .monitor: ("Monitor", "Überwachung")
    case .timeLate:
      (
        "Passed with items open: {0} of {1} entries.",
        "Verstrichen mit offenen Punkten: {0} von {1} Einträgen."
      )
    case .timeUndated:
      (
        "Entries with a date: none of {0}.",
        "Einträge mit Datum: keiner von {0}."
      )
    case .timeDated:
      (
        "Entries with a date: {0} of {1}.",
        "Einträge mit Datum: {0} von {1}."
      )
    case .timeNext:
      (
        "The next date is {0}; days until then: {1}.",
        "Der nächste Termin ist der {0}; Tage bis dahin: {1}."
      )
    case .timePassed:
      (
        "The last date is {0}; days since then: {1}.",
        "Der letzte Termin ist der {0}; Tage seither: {1}."
      )
    case .timeCalendar: ("On the calendar", "Im Kalender")
    case .timeOwnAxis: ("By the plan's own {0}", "Nach {0} des Plans")
    case .timeAroundLaunch: ("Around the launch, in {0}", "Um den Start, in {0}")
    case .timeTodayLater:
      (
        "Days from the last date to today: {0}.",
        "Tage vom letzten Termin bis heute: {0}."
      )
    case .timeTodayEarlier:
      (
        "Days from today to the first date: {0}.",
        "Tage von heute bis zum ersten Termin: {0}."
      )
    case .timeNoDates:
      (
        "The document gives no date for these; none is drawn.",
        "Das Dokument nennt dafür kein Datum; keines wird gezeichnet."
      )
    case .timeTable: ("The plan as a table", "Der Plan als Tabelle")
    case .daysLate: ("late by {0} days", "{0} Tage verspätet")
    case .today: ("Today", "Heute")
    case .what: ("What", "Was")
    case .asWritten: ("As written", "Wie geschrieben")
    case .start: ("Start", "Beginn")
    case .end: ("End", "Ende")
    case .lateness: ("Against the plan", "Gegen den Plan")
    case .unitHours: ("hours", "Stunden")
    case .unitDays: ("days", "Tagen")
    case .unitWeeks: ("weeks", "Wochen")
    case .unitMonths: ("months", "Monaten")
    case .unitQuarters: ("quarters", "Quartalen")
    case .unitSprints: ("sprints", "Sprints")
    case .unitPhases: ("phases", "Phasen")
    case .unitDates: ("dates", "Daten")
    case .items: ("Items", "Punkte")
    case .claims: ("Claims", "Aussagen")
    case .decisions: ("Decisions", "Entscheidungen")
    case .bars: ("Bars", "Balken")
    case .bar: ("Strip", "Streifen")
    case .counting: ("Counting", "Zählweise")
    case .keyLede:
      (
        "Items are squares, people are circles, decisions are road signs, comparisons are arithmetic. Shape and word carry the meaning; colour repeats it.",
        "Punkte sind Quadrate, Menschen Kreise, Entscheidungen Verkehrszeichen, Vergleiche Rechenzeichen. Form und Wort tragen die Bedeutung; Farbe wiederholt sie."
      )
    case .keyDone:
      (
        "The box is ticked, or a done sign or word stands at its place.",
        "Das Kästchen ist angekreuzt, oder ein Zeichen oder Wort dafür steht an seiner Stelle."
      )
    case .keyInProgress: ("Begun and not finished.", "Begonnen und nicht fertig.")
    case .keyBlocked: ("Waits for something else.", "Wartet auf anderes.")
    case .keyOpen:
      (
        "Not begun, or nothing is known of it.",
        "Nicht begonnen, oder nichts darüber bekannt."
      )
    case .keyNotApplicable:
      (
        "Does not apply, with a reason; leaves the denominator.",
        "Trifft nicht zu, mit Grund; zählt nicht im Nenner."
      )
    case .keyWaived:
      (
        "Left out by a named person, with a reason, until a day; then it is open again.",
        "Von einer genannten Person ausgenommen, mit Grund, bis zu einem Tag; dann wieder offen."
      )
    case .keySigned: ("A name stands for it.", "Ein Name steht dafür.")
    case .keyStale:
      (
        "The content has changed since it was signed.",
        "Der Inhalt hat sich seit der Unterschrift geändert."
      )
    case .keyPending: ("Nobody has signed.", "Niemand hat unterschrieben.")
    case .keyDeclined: ("Refused.", "Verweigert.")
    case .keyDiffers:
      (
        "The document's own evidence says otherwise.",
        "Die eigenen Belege des Dokuments sagen anderes."
      )
    case .keyNoEvidence:
      (
        "Nothing in the document supports or refutes it.",
        "Nichts im Dokument stützt oder widerlegt es."
      )
    case .keyAgrees: ("Checked and consistent.", "Geprüft und stimmig.")
    case .keyGo:
      (
        "Every rule is met and every required sign-off is given.",
        "Jede Regel ist erfüllt und jede nötige Freigabe erteilt."
      )
    case .keyConditionalGo:
      (
        "No must-rule fails, but a should-rule does, a waiver is in force, or an approval has conditions.",
        "Keine Muss-Regel scheitert, aber eine Soll-Regel, eine Ausnahme gilt oder eine Freigabe hat Auflagen."
      )
    case .keyNoGo:
      (
        "A must-rule fails, a trigger has fired, or a sign-off is declined.",
        "Eine Muss-Regel scheitert, ein Auslöser ist eingetreten oder eine Freigabe abgelehnt."
      )
    case .keyUndecided:
      (
        "A rule cannot be assessed, a sign-off is missing, or there is nothing to decide on.",
        "Eine Regel ist nicht zu beurteilen, eine Freigabe fehlt, oder es gibt nichts zu entscheiden."
      )
    case .keyStrip:
      (
        "Done, in progress, blocked, open, not applicable; each as wide as its share.",
        "Erledigt, in Arbeit, blockiert, offen, entfällt; jedes so breit wie sein Anteil."
      )
    case .keyBullet: ("Bar: shown. Line: required.", "Balken: Stand. Strich: gefordert.")
    case .keyCounting:
      (
        "Readiness counts required items before the launch that have none nested in them. Not applicable and waived items leave the denominator. Percentages are rounded down, so 100% means all.",
        "Die Bereitschaft zählt Pflichtpunkte vor dem Start, in denen keine weiteren stehen. Entfallene und ausgenommene zählen nicht im Nenner. Prozente sind abgerundet, 100 % heißt also alle."
      )
    case .keyNothing:
      (
        "Where nothing is known, the page says so where the figure would be: none listed, none asked, no date given. No zero stands for unknown.",
        "Wo nichts bekannt ist, steht das an der Stelle der Zahl: keine genannt, keine verlangt, kein Datum genannt. Keine Null steht für Unbekanntes."
      )
    case .notFound: ("There is no such page", "Diese Seite gibt es nicht")
    case .notFoundLede:
      (
        "It may have moved with the last build. All reports stand here:",
        "Vielleicht ist sie mit dem letzten Stand umgezogen. Alle Berichte stehen hier:"
      )
    }
  }
}
