extension Language.Timing {
  static let english: Self = {
    var timing = Self()
    timing.words = [
      (.part, ["early", "mid", "late", "beginning", "end", "start", "middle"]),
      (.link, ["of", "the"]),
      (.range, ["to", "until", "till", "through", "thru", "and"]),
      (.before, ["before", "prior to", "prior", "ahead of", "pre"]),
      (.after, ["after", "post", "following", "into", "past"]),
      (.first, ["first", "initial"]),
      (.coming, ["next", "coming", "following"]),
      (
        .launch,
        [
          "launch", "go live", "golive", "release", "deployment", "deploy", "cutover", "rollout",
          "migration", "production", "event", "flight", "delivery", "ship", "opening",
        ]
      ),
      (
        .limit,
        [
          "by", "until", "before", "end", "eod", "end of", "from", "starting", "on", "eow", "begin",
          "start", "start of", "end of day", "week of", "the week of",
        ]
      ),
      (.occasion, ["weekend", "night", "morning", "evening", "eve"]),
      (
        .plan,
        [
          "launch", "go live", "release", "deployment", "deploy", "cutover", "rollout", "freeze",
          "window", "start", "starts", "begin", "begins", "end", "ends", "kickoff", "kick off",
          "milestone", "deadline", "due", "target", "eta", "planned", "scheduled", "schedule",
          "next review", "next check", "migration", "expected", "timeline", "phase", "date range",
          "beta", "ga", "pilot", "review date", "next assessment", "next audit", "when", "plan",
        ]
      ),
      (
        .past,
        [
          "created", "completed", "updated", "update", "reviewed", "generated", "modified",
          "prepared", "approved", "signed", "tested", "last", "revised", "published", "report",
          "document", "version", "effective", "expires", "expiry", "valid", "issued", "executed",
          "assessed", "recorded", "assessment", "audit date", "as of", "test", "run", "verified",
          "copyright", "previous", "actual", "author", "opened", "closed", "backup", "found",
          "discovered", "fixed", "deployed", "released", "status", "rollback", "recovery",
        ]
      ),
      (
        .length,
        [
          "estimated", "estimate", "estimated duration", "duration", "estimated time", "timeline",
          "time frame", "timeframe", "planned duration", "expected duration", "target duration",
          "estimated timeline", "time estimate", "time required", "eta", "expected time",
          "estimated timeframe", "total duration", "total timeline", "estimated length",
        ]
      ),
    ]
    timing.words.append(
      (
        .lookalike,
        [
          "day 2 operations", "day two operations", "day 2 ops", "day one readiness",
          "tag the release", "tag a release", "tag release", "release tag", "release tags",
          "deployment tag",
        ]
      ))
    timing.numbers = [
      ["one"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"],
      ["ten"], ["eleven"], ["twelve"],
    ]
    return timing
  }()
}
