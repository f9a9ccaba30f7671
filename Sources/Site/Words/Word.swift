/// A word or sentence of the pages' own; the documents' words are never translated.
///
/// Its text stands in `templates/words/LANGUAGE.txt`, where `{0}`, `{1}` are what the page fills in.
/// The names are those of `{{words.…}}` in templates.
enum Word: Int, CaseIterable {
  case months, dayForm, decimalPoint, smallWithin

  case skip, site, portfolio, pages, key, keyLong, rules, rulesLede, asOf, build, generated, asData

  case done, inProgress, blocked, open, notApplicable, waived, expired
  case signed, stale, pending, declined, unverified
  case go, conditionalGo, noGo, undecided
  case met, notMet, condition, unassessed, fired, notFired
  case differs, agrees, noEvidence

  case report, checklist, risks, timeline, signOff, signOffs, audit
  case source, owner, tags, status, encoding, encodingClean, encodingOne, encodingMany
  case review, reviewEvery, reviewOverdue, reviewOverdueOne

  case criterion, rule, shown, shortBy, result, reasons, allRequired, criticalItems, defaultGate
  case over, atLeast, mustNotFire, mustBeDone, declares, recorded, path, pathOne, pathMany, pathMore

  case required, critical, recommended, optional, launch, after
  case line, lines, share, progress, section, sections, progressBySection, allSections
  case effort, effortDeclared, effortItems, effortStrip, effortUnstated, counted, notCounted, apart,
    boxesTicked

  case search, show, all, stillOpen, itemsShown
  case due, by, evidence, priority, approvedBy, expires, readAs
  case stateFrom, frontMatter, statusFile, waiver

  case howRead, repaired, repairedBefore, repairedAfter, assumed, error, warning, remark
  case active, unused

  case findGo, findCriteria, findNothing, ledeProgress, ledeNothing, ledeSignOffs, ledeClaims
  case differCount

  case reports, reportsNote, decision, readiness, nextDate, noneListed, noneAsked, noDate, passed
  case gaps, gapsNote, says, shows, skyline, skylineHow, skylineNote, asTable, claimsDiffer,
    allAsData
  case findNoReports, findNoGo, findSomeGo, findAllGo, findAllGoOne, ledeReport, ledeReports
  case criteriaNotMet, declinedCount
  case levelVeryLow, levelLow, levelMedium, levelHigh, levelVeryHigh, levelCritical

  case auditFinding, auditNone, auditLede, auditTitle, auditHow, verdict, effortNote, effortHow
  case effortDeclares, effortSum, effortBeyond, signFinding, signNote, signSections
  case signDecision, signDecisionNote, signBy, signName, nextReview, conditions, print, state
  case date, riskFinding, riskUnrated, riskSettled, riskUnscored, riskBare, riskUntied
  case riskEvidence, riskUncovered, riskOwnerless
  case riskMatrix, riskHow, riskNoMatrix, riskRail, riskRailNote, riskRegister, riskSettledTitle
  case riskScores, notScored, notGiven, id, risk, level, likelihood, impact, mitigation, monitor
  case timeLate, timeUndated, timeDated, timeLaunches, timeLaunchDays, timeNext, timePassed,
    timeCalendar,
    timeOwnAxis
  case timeAroundLaunch, timeTodayLater, timeTodayEarlier, timeNoDates, timeTable, estimateFits
  case estimateOver, estimateSlack, estimatesSum, estimatesAxis, amountHour, amountHours, amountDay
  case amountDays, amountWeek, amountWeeks, amountMonth, amountMonths, daysLate
  case timeSaidDone, timePast, timeFromTo, estimateInSequence, planEnds
  case placeHour, placeDay, placeWeek, placeMonth, placeQuarter, placeSprint, placePhase
  case markWindow, markDay, markDone, markEstimate, markPast, markFlag
  case today, what, asWritten, start, end, lateness, unitHours, unitDays, unitWeeks, unitMonths
  case unitQuarters, unitSprints, unitPhases, unitDates, items, claims, decisions, bars, bar
  case counting, keyLede, keyDone, keyInProgress, keyBlocked, keyOpen, keyNotApplicable
  case keyWaived, keySigned, keyStale, keyPending, keyDeclined, keyDiffers, keyNoEvidence
  case keyAgrees, keyGo, keyConditionalGo, keyNoGo, keyUndecided, keyStrip, keyStripEffort,
    keyBullet
  case keyExpired, keyUnverified, criteria, keyMet, keyNotMet, keyCondition, keyUnassessed,
    keyFired, keyNotFired
  case keyChip, keyRail, keyBands, keySkyline, keyDecisionBar, keyWindow, keyWindowDone
  case keyEstimate, keyEstimatePast, keyFlag, keyPlanEnd
  case keyDay, keyToday, keyEffort, keyFingerprint
  case keyCounting, keyNothing, notFound, notFoundLede, fingerprint, fingerprintShort, signCovers
  case signedFor, signedForUnknown, was

  case reportsNoteFolders, rowRange, pageNumber, continued, noFolder, noOwner, saysShows, ownClaims,
    differ
  case filterBy, others, previous, next, tablePages, canShip, upcoming, byFolder, byOwner
  case multiplesHow, allClaims, sitePages, tableSearch, rowsShown
  case searchTitle, searchLede, searchHow, searchCapDone, searchCapOpen, searchWithout, searchFor
  case searchHits, searchNone, searchMore, searchStates
  case waivers, waiversFinding, waiversLede, requestedBy, approvedOn, lastDay, reason, item
  case daysLeft, dayLeft, daysSince, daySince, siteAuditFinding, siteAuditNone, siteAuditLede,
    siteAuditMore
  case moreDiffer, howToRead, withConditions

  case captionNothing, captionSections, captionMostOpen, captionCriteria, captionMet, captionUnknown
  case captionFurthest, captionRisks, captionSettled, captionMatrix, captionMatrixBare
  case captionSigned, captionApproved, captionEffort, captionEffortMore, captionEffortLess
  case captionClaims, captionReports, captionGaps, captionGapsMost, captionLaunchDays
  case captionPast, captionWithin, captionPastMost, captionLate, captionLateMost, captionSaidDone
  case captionPassed, captionOwn, captionOwnOne, captionAround, captionRepaired
}
