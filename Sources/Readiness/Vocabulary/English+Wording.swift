/// The small words that the rules look for.
extension Language.Wording {
  static let english: Self = {
    var words = Self()
    words.selves = ["we", "you", "youre", "were", "are", "will", "be"]
    words.ands = ["and"]
    words.attacks = ["attempt", "attempts", "attack", "attacks"]
    words.afterwards = [
      "within 24 hours", "within 48 hours", "within 72 hours", "within 24h", "within 48h",
      "ongoing maintenance", "ongoing operations",
    ]
    words.checks = ["pre flight", "preflight", "preparation"]
    words.rollbacks = ["rollback"]
    words.plans = ["plan", "procedure", "procedures", "strategy", "process"]
    words.dangers = ["issues", "problems", "failures", "risks"]
    words.fixtures = [
      "configuration", "settings", "notes", "pipeline", "documentation", "infrastructure",
      "environment", "environments",
    ]
    words.triggers = ["triggers", "trigger", "trigger conditions", "triggering conditions"]
    words.rollingBack = ["rollback", "roll back", "rolling back"]
    words.blockers = [
      "blockers", "launch blockers", "blocking issues", "hard blockers", "showstoppers",
    ]
    words.needings = ["needed", "required", "necessary", "mandatory"]
    words.wholeGates = [
      "criteria for launch", "criteria for go live", "criteria for release",
      "criteria for production", "acceptance criteria for launch",
      "acceptance criteria for go live", "acceptance criteria for release",
      "acceptance criteria for production", "decision gate", "decision gates", "minimum criteria",
    ]
    words.leftovers = [
      "final steps", "last steps", "next steps", "remaining steps", "steps remaining",
      "still to do", "to do", "remaining", "outstanding", "open items", "open tasks",
    ]
    words.looseGates = [
      "sign off criteria", "signoff criteria", "sign off conditions", "approval criteria",
      "approval conditions", "exit checklist", "decision checklist", "promotion criteria",
      "graduation criteria", "must pass", "ready when", "decision gate", "decision gates",
      "criteria for launch", "criteria for go live",
      "criteria for release", "criteria for production", "acceptance criteria for launch",
      "acceptance criteria for go live", "acceptance criteria for release",
      "acceptance criteria for production", "minimum criteria",
      "minimum requirements for go", "minimum requirements for go live", "rollback gate",
    ]
    words.omits = [
      "does not include", "do not include", "will not include", "doesnt include", "wont include",
    ]
    words.releases = ["ga", "release", "production", "rollout"]
    words.negations = ["not", "never", "isnt", "arent", "wont", "cannot", "no", "dont"]
    words.halts = ["stop", "hold"]
    words.exceptions = ["exception", "exceptions", "caveat", "caveats", "reservations", "remarks"]
    words.sections = [
      "section", "sections", "part", "parts", "chapter", "chapters", "category", "categories",
      "area", "areas",
    ]
    words.openers = ["if", "when"]
    words.only = ["only"]
    words.weakNeeds = ["should", "may", "could", "future", "low", "bonus"]
    words.modals = ["should", "must", "could"]
    words.ensures = [
      "ensure", "verify", "confirm", "check", "make sure", "ensure that", "verify that",
      "confirm that", "check that", "make sure that", "you must have", "you need",
    ]
    words.authorizations = ["authorization", "authorisation"]
    words.access = [
      "authentication", "authn", "auth", "access", "rbac", "roles", "permissions", "identity",
      "oauth", "security", "login", "session", "sessions", "api",
    ]
    words.traits = [
      "read", "write", "append", "https", "http", "tls", "ssl", "ssh", "admin", "admins",
      "internal", "process", "internally", "text", "view", "metadata", "dns",
    ]
    words.spans = [
      "retention", "ttl", "timeout", "interval", "expiry", "expires", "window", "policy", "every",
    ]
    words.of = ["of", "out of"]
    words.atLeast = ["at least", "minimum of", "a minimum of", "any"]
    words.below = ["below", "under", "less than"]
    words.above = ["above", "over", "more than", "greater than"]
    words.about = ["about", "approx", "approximately", "ca", "circa", "around"]
    words.contactHeads = ["phone", "email", "contact"]
    words.legendHeads = ["symbol", "icon", "emoji", "marker", "sign", "symbol meaning", "status"]
    words.legendMeanings = ["meaning", "description", "definition", "explanation"]
    words.statusHeads = ["status"]
    words.atRisk = ["at risk"]
    words.none = ["no", "zero", "without", "0"]
    words.nothing = ["none", "nothing", "nil"]
    words.towards = ["for", "for the", "to"]
    words.present = ["current", "known", "active", "existing", "present"]
    words.untils = ["until", "unless"]
    words.whens = ["when", "once", "if", "only when", "only if", "as soon as"]
    words.parts = [
      "section", "sections", "part", "parts", "chapter", "chapters", "category", "categories",
      "area", "areas", "step", "steps", "phase", "phases", "stage", "stages", "gate", "gates",
      "layer", "layers",
    ]
    words.through = ["through", "thru", "to", "until"]
    words.asks = ["what", "whats", "which"]
    words.unready = ["not ready"]
    words.agents = ["by"]
    words.identified = [
      "identified", "known", "found", "at this time", "reported", "open", "remaining", "yet",
      "currently", "so far", "found so far",
    ]
    words.refusals = ["do not", "don t", "dont", "never", "no", "must not", "cannot", "can t"]
    words.doing = ["have", "do", "fix", "pass", "complete", "finish", "add", "address", "close"]
    words.milestones = [
      "mvp", "the mvp", "pilot", "the pilot", "beta", "the beta", "v1", "the first release",
      "first release", "now", "poc", "demo",
    ]
    return words
  }()
}
