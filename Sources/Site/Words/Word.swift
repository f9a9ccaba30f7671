/// A word or sentence of the pages' own; the documents' words are never translated.
///
/// `{0}`, `{1}` stand for what the page fills in. The names are those of `{{words.…}}` in templates.
enum Word: Int, CaseIterable {
  case skip, site, portfolio, pages, key, keyLong, rules, rulesLede, asOf, build, generated, asData

  case done, inProgress, blocked, open, notApplicable, waived, expired
  case signed, stale, pending, declined, unverified
  case go, conditionalGo, noGo, undecided
  case met, notMet, unassessed, fired, notFired
  case differs, agrees, noEvidence

  case report, checklist, risks, timeline, signOff, signOffs, audit
  case source, owner, tags, status, encoding, encodingClean, encodingOne, encodingMany

  case criterion, rule, shown, shortBy, result, reasons, allRequired, criticalItems, defaultGate
  case over, atLeast, mustNotFire, mustBeDone, recorded, path, pathOne, pathMany, pathMore

  case required, critical, recommended, optional, launch, after
  case line, lines, share, progress, section, sections, progressBySection, allSections
  case effort, effortDeclared, effortItems, counted, notCounted, apart, boxesTicked

  case search, show, all, stillOpen, itemsShown
  case due, by, evidence, priority, approvedBy, expires, readAs
  case stateFrom, frontMatter, statusFile, waiver

  case howRead, repaired, repairedBefore, repairedAfter, assumed, error, warning, remark
  case active, unused

  case findGo, findCriteria, findNothing, ledeProgress, ledeNothing, ledeSignOffs, ledeClaims
  case differCount

  case reports, reportsNote, decision, readiness, nextDate, noneListed, noneAsked, noDate, passed
  case gaps, gapsNote, says, shows, skyline, skylineHow, skylineNote, claimsDiffer, allAsData
  case findNoReports, findNoGo, findSomeGo, findAllGo, findAllGoOne, ledeReports
  case criteriaNotMet, declinedCount
  case levelVeryLow, levelLow, levelMedium, levelHigh, levelVeryHigh, levelCritical

  case auditFinding, auditNone, auditLede, auditTitle, auditHow, verdict, effortNote, effortHow
  case effortDeclares, effortSum, effortBeyond, signFinding, signNote, signSections
  case signDecision, signDecisionNote, signBy, signName, nextReview, conditions, print, state
  case date, riskFinding, riskUnrated, riskSettled, riskUnscored, riskBare, riskOwnerless
  case riskMatrix, riskHow, riskNoMatrix, riskRail, riskRailNote, riskRegister, riskSettledTitle
  case riskScores, notScored, notGiven, id, risk, level, likelihood, impact, mitigation, monitor
  case timeLate, timeUndated, timeDated, timeNext, timePassed, timeCalendar, timeOwnAxis
  case timeAroundLaunch, timeTodayLater, timeTodayEarlier, timeNoDates, timeTable, daysLate
  case today, what, asWritten, start, end, lateness, unitHours, unitDays, unitWeeks, unitMonths
  case unitQuarters, unitSprints, unitPhases, unitDates, items, claims, decisions, bars, bar
  case counting, keyLede, keyDone, keyInProgress, keyBlocked, keyOpen, keyNotApplicable
  case keyWaived, keySigned, keyStale, keyPending, keyDeclined, keyDiffers, keyNoEvidence
  case keyAgrees, keyGo, keyConditionalGo, keyNoGo, keyUndecided, keyStrip, keyBullet
  case keyCounting, keyNothing, notFound, notFoundLede
}

/// The pages' own words in one language.
struct Words: Sendable {
  private let texts: [String]
  private let language: SiteSettings.Language

  init(_ language: SiteSettings.Language) {
    self.language = language
    texts = Word.allCases.map { word in
      let pair = word.pair
      return "\(language == .english ? pair.english : pair.german)"
    }
  }

  subscript(_ word: Word) -> String { texts[word.rawValue] }

  /// A word within a sentence: English begins it with a small letter, German keeps its nouns.
  func within(_ word: Word) -> String {
    language == .english ? self[word].lowercased() : self[word]
  }
}
