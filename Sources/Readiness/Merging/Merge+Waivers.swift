import Diagnostics
import Text
import YAML

extension Merge {
  /// Lays waivers over everything else that is known.
  mutating func lay(_ waivers: [StatusData.Waiver]) {
    for waiver in waivers {
      guard let index = item(waiver.item) else { continue }
      let state = state(of: waiver, for: index)
      var made = Waiver(
        item: report.items[index].id, reason: waiver.reason?.value ?? "", state: state,
        line: waiver.item.place.line)
      made.itemIndex = index
      made.requestedBy = waiver.requestedBy?.value
      made.approvedBy = waiver.approvedBy?.value
      made.approvedOn = waiver.approvedOn?.value
      made.expires = waiver.expires?.value
      made.file = file(of: waiver.item.place)
      report.waivers.append(made)
      if state == .active { waive(index) }
    }
  }

  /// What is not done beneath an item, or the item itself, is waived.
  private mutating func waive(_ index: Int) {
    for leaf in leaves(of: index) where Self.canBeWaived(report.items[leaf]) {
      report.items[leaf].state = .waived
      report.items[leaf].from = .waiver
      report.items[leaf].origins[.state] = .waiver
    }
  }

  private func leaves(of index: Int) -> [Int] {
    var leaves: [Int] = []
    var open = [index]
    while let item = open.popLast() {
      if report.items[item].isLeaf { leaves.append(item) }
      open += report.items[item].children
    }
    return leaves
  }

  /// Done and not applicable are better than waived, and only what is required holds anything back.
  private static func canBeWaived(_ item: Item) -> Bool {
    switch item.state {
    case .done, .notApplicable: false
    case .open, .inProgress, .blocked, .waived: item.phase == .before && item.need == .required
    }
  }

  private mutating func state(of waiver: StatusData.Waiver, for index: Int) -> Waiver.State {
    let isAllowed = check(waiver)
    guard let expires = waiver.expires, let approved = waiver.approvedOn, isAllowed else {
      return .expired
    }
    if expires.value < report.asOf {
      note(.expired(waiver, expires))
      return .expired
    }
    if !leaves(of: index).contains(where: { Self.canBeWaived(report.items[$0]) }) {
      note(.unused(waiver, report.items[index]))
      return .unused
    }
    if approved.value > report.asOf {
      checkPast(approved, "approved-on")
      return .unused
    }
    return .active
  }

  /// Whether a waiver has an approver of its own and no longer span than the policy allows.
  private mutating func check(_ waiver: StatusData.Waiver) -> Bool {
    let before = report.diagnostics.count
    if settings.policy.secondApprover, let approver = waiver.approvedBy,
      let requester = waiver.requestedBy, Words(approver.value) == Words(requester.value)
    {
      note(.sameApprover(approver))
    }
    if let approved = waiver.approvedOn, let expires = waiver.expires {
      let days = expires.value - approved.value
      if days < 0 { note(.expiresBeforeApproval(expires, approved)) }
      if days > settings.policy.waiverDays {
        note(.tooLong(expires, approved, settings.policy.waiverDays))
      }
    }
    return waiver.reason != nil && waiver.approvedBy != nil && report.diagnostics.count == before
  }
}

extension Diagnostic {
  fileprivate static func expired(
    _ waiver: StatusData.Waiver, _ expires: Placed<Day>
  ) -> Diagnostic {
    Diagnostic(
      .warning, "waiver.expired", at: expires.place,
      "the waiver of '\(Abridged(waiver.item.value))' ended on \(expires.value.iso)",
      hint: "do it, have it waived anew, or take the waiver out", length: expires.length)
  }

  fileprivate static func unused(_ waiver: StatusData.Waiver, _ item: Item) -> Diagnostic {
    let why =
      switch item.state {
      case .done: "is done"
      case .notApplicable: "is not applicable"
      case .open, .inProgress, .blocked, .waived: "holds nothing back"
      }
    return Diagnostic(
      .warning, "waiver.unused", at: waiver.item.place,
      "'\(Abridged(waiver.item.value))' \(why) and needs no waiver", hint: "take the waiver out",
      length: waiver.item.length)
  }

  fileprivate static func sameApprover(_ approver: Placed<String>) -> Diagnostic {
    Diagnostic(
      .error, "waiver.approver", at: approver.place,
      "'\(Abridged(approver.value))' approves what they request",
      hint: "another person has to approve; 'policy.second-approver: false' allows it",
      length: approver.length)
  }

  fileprivate static func expiresBeforeApproval(
    _ expires: Placed<Day>, _ approved: Placed<Day>
  ) -> Diagnostic {
    Diagnostic(
      .error, "waiver.span", at: expires.place,
      "it ends on \(expires.value.iso), before it is approved on \(approved.value.iso)",
      hint: "write the later day under 'expires'", length: expires.length)
  }

  fileprivate static func tooLong(
    _ expires: Placed<Day>, _ approved: Placed<Day>, _ days: Int
  ) -> Diagnostic {
    Diagnostic(
      .error, "waiver.too-long", at: expires.place,
      "it lasts \(expires.value - approved.value) days, more than the \(days) that are allowed",
      hint: "write \((approved.value + days).iso) or a day before it", length: expires.length)
  }
}
