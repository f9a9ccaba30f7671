import Readiness

/// How a state looks: its symbol in the sprite, its class in the style sheet, and its word.
struct Look: Sendable {
  let symbol: StaticString
  let style: StaticString
  let word: Word
}

extension ItemState {
  var look: Look {
    switch self {
    case .done: Look(symbol: "done", style: "done", word: .done)
    case .inProgress: Look(symbol: "prog", style: "prog", word: .inProgress)
    case .blocked: Look(symbol: "block", style: "block", word: .blocked)
    case .open: Look(symbol: "todo", style: "todo", word: .open)
    case .notApplicable: Look(symbol: "na", style: "na", word: .notApplicable)
    case .waived: Look(symbol: "waived", style: "waived", word: .waived)
    }
  }
}

extension SignOff.State {
  var look: Look {
    switch self {
    case .signed: Look(symbol: "signed", style: "signed", word: .signed)
    case .stale: Look(symbol: "stale", style: "stale", word: .stale)
    case .pending: Look(symbol: "pending", style: "pending", word: .pending)
    case .declined: Look(symbol: "declined", style: "declined", word: .declined)
    case .unverified: Look(symbol: "stale", style: "stale", word: .unverified)
    }
  }
}

extension Verdict {
  var look: Look {
    switch self {
    case .go: Look(symbol: "go", style: "go", word: .go)
    case .conditionalGo: Look(symbol: "cond", style: "cond", word: .conditionalGo)
    case .noGo: Look(symbol: "nogo", style: "nogo", word: .noGo)
    case .undecided: Look(symbol: "und", style: "und", word: .undecided)
    }
  }
}

extension Claim.Outcome {
  var look: Look {
    switch self {
    case .holds: Look(symbol: "agrees", style: "agrees", word: .agrees)
    case .contradicted: Look(symbol: "differs", style: "differs", word: .differs)
    case .cannotCheck: Look(symbol: "none", style: "none", word: .noEvidence)
    }
  }
}

extension Outcome {
  var look: Look {
    switch self {
    case .holds: Look(symbol: "met", style: "met", word: .met)
    case .fails: Look(symbol: "unmet", style: "unmet", word: .notMet)
    case .unassessed: Look(symbol: "pending", style: "pending", word: .unassessed)
    }
  }
}
