extension Explainer {
  func gates() -> [Explanation] {
    zip(report.gates, assessment.gates).flatMap { gate, result in
      let polarity =
        gate.polarity == .require ? "its criteria must hold" : "none of its lines may come true"
      let strength = gate.strength == .must ? "" : "; a failure makes the decision conditional"
      let head = Explanation(
        line: gate.line, kind: "gate", text: gate.title,
        sentences: [
          Explanation.Sentence("\(polarity) (\(gate.ruleText))\(strength)", .gate),
          Explanation.Sentence(words(result.outcome)),
        ])
      let criteria = zip(gate.criteria, result.criteria).map { criterion, result in
        Explanation(
          line: criterion.line, kind: "criterion", text: criterion.text,
          sentences: [
            subject(of: criterion, in: gate, result), Explanation.Sentence(words(result.outcome)),
          ])
      }
      return [head] + criteria
    }
  }

  private func words(_ outcome: Outcome) -> String {
    switch outcome {
    case .holds: "holds"
    case .fails: "fails"
    case .unassessed: "not assessed"
    }
  }

  private func subject(
    of criterion: Criterion, in gate: Gate, _ result: CriterionResult
  ) -> Explanation.Sentence {
    switch criterion.subject {
    case .item: return Explanation.Sentence("decided by its own box or status", .criterionItem)
    case .sections(let sections):
      let names = sections.map { "‘\(report.sections[$0].title)’" }.joined(separator: ", ")
      return Explanation.Sentence("counted from \(names): \(figures(result))", .computed)
    case .leaves:
      return Explanation.Sentence("counted from the items it names: \(figures(result))", .computed)
    case .trigger(let fired):
      let state =
        fired.map { $0 ? "it has fired" : "it has not fired" }
        ?? "nobody has said whether it has fired"
      return Explanation.Sentence(state, .inverse)
    case .unread: return Explanation.Sentence("nothing in the text decides it", .unread)
    }
  }

  private func figures(_ result: CriterionResult) -> String {
    result.progress.map { "\($0.done) of \($0.total) done" } ?? "nothing to count"
  }

  func signOffs() -> [Explanation] {
    report.signOffs.filter { $0.from == .markdown }.map { signOff in
      let name = signOff.name.map { " by \($0)" } ?? ""
      return Explanation(
        line: signOff.line, kind: "sign-off", text: signOff.role,
        sentences: [Explanation.Sentence("\(signOff.state.rawValue)\(name)", .signOff)])
    }
  }

  func risks() -> [Explanation] {
    report.risks.filter { $0.from == .markdown }.map { risk in
      let level = risk.level.map { "level \($0.rawValue)" } ?? "no level stated"
      let likelihood = risk.likelihood.map { "\($0)" } ?? "not given"
      let impact = risk.impact.map { "\($0)" } ?? "not given"
      return Explanation(
        line: risk.line, kind: "risk", text: risk.title,
        sentences: [
          Explanation.Sentence("\(level); likelihood \(likelihood), impact \(impact)", .risk)
        ] + covers(of: risk))
    }
  }

  /// At most six of what a risk is tied to.
  private func covers(of risk: Risk) -> [Explanation.Sentence] {
    if risk.covers.isEmpty {
      guard risk.mitigation != nil else { return [] }
      return [Explanation.Sentence("its mitigation names no item", .cover)]
    }
    return risk.covers.prefix(6).map { cover in
      let what =
        switch cover.subject {
        case .item(let index): "‘\(report.items[index].text)’ on line \(report.items[index].line)"
        case .section(let index):
          "‘\(report.sections[index].title)’ on line \(report.sections[index].line)"
        }
      return Explanation.Sentence("covered by \(what), \(words(cover.tie))", .cover)
    }
  }

  private func words(_ tie: Cover.Tie) -> String {
    switch tie {
    case .statusData: "as status data says"
    case .link: "which its mitigation links to"
    case .words: "which its mitigation names"
    case .nesting: "which stands beneath it"
    }
  }

  func timeline() -> [Explanation] {
    report.timeline.filter { $0.origin == .markdown }.map { entry in
      var sentences = [Explanation.Sentence("‘\(entry.label)’", .timeline)]
      if let subject = entry.subject, report.sections[subject].line != entry.line {
        let section = report.sections[subject]
        sentences.append(
          Explanation.Sentence(
            "for the section ‘\(section.title)’ on line \(section.line)", .planned))
      }
      return Explanation(line: entry.line, kind: "plan", text: entry.title, sentences: sentences)
    }
  }
}
