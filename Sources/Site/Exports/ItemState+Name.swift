import Readiness

/// The names of states in the exports, as literals: they are written for every item.
extension ItemState {
  var name: StaticString {
    switch self {
    case .done: "done"
    case .inProgress: "in-progress"
    case .blocked: "blocked"
    case .open: "open"
    case .notApplicable: "not-applicable"
    case .waived: "waived"
    }
  }
}

extension Phase {
  var name: StaticString {
    switch self {
    case .before: "before"
    case .launch: "launch"
    case .after: "after"
    }
  }
}

extension Need {
  var name: StaticString {
    switch self {
    case .required: "required"
    case .recommended: "recommended"
    case .optional: "optional"
    }
  }
}
