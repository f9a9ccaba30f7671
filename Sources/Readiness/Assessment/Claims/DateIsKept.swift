import Text

extension ClaimRule {
  package static let dateIsKept = ClaimRule(
    id: "date-is-kept", question: "Is something still open whose day has passed?",
    reason: "A date that passed unnoticed says that nobody looks at the plan.")
}

extension ClaimAssessor {
  /// A passed launch or due date over what is open; a date to come, or one that was kept, is none.
  func date(_ due: DueDate, of subject: Statement.Subject) -> Finding? {
    guard let day = due.day, day < report.asOf else { return nil }
    let open = evidence.openLines(of: subject)
    guard !open.isEmpty else { return nil }
    return Finding(
      outcome: .contradicted, computed: "\(open.count) open on \(report.asOf.iso)", evidence: open,
      reason: "the day has passed")
  }

  /// Items whose own text says by when.
  func itemDates() -> [Claim] {
    report.items.indices.compactMap { index in
      if case .none = report.items[index].details { return nil }
      guard let due = report.items[index].due, due.day != nil, !report.isSettled(index) else {
        return nil
      }
      let item = report.items[index]
      guard item.origins[.due] == nil, item.isLeaf, let finding = date(due, of: .item(index)) else {
        return nil
      }
      return Claim(
        finding, text: item.text, kind: .date, declared: due.words, line: item.line)
    }
  }

  /// The front matter's day of the launch.
  func launchDate() -> [Claim] {
    guard let day = report.launch, let line = report.launchLine,
      let finding = date(DueDate(words: day.iso, day: day), of: .document)
    else { return [] }
    return [
      Claim(finding, text: "launch: \(day.iso)", kind: .date, declared: day.iso, line: line)
    ]
  }
}
