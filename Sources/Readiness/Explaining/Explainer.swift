import Markdown

/// Says how each line of a report was read, from what the reading left behind.
package struct Explainer: Sendable {
  let assessment: Assessment
  var report: Report { assessment.report }

  package init(_ assessment: Assessment) { self.assessment = assessment }

  /// Everything that was read, in the order of lines.
  package func all() -> [Explanation] {
    let found =
      sections() + items() + gates() + signOffs() + risks() + timeline() + claims() + rest()
    return found.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }

  /// What stands on one line; where nothing was read from it, that it is shown as it is.
  package func explain(line: Int) -> [Explanation] {
    let found = all().filter { $0.line == line }
    if !found.isEmpty { return found }
    return [
      Explanation(
        line: line, kind: "prose", text: "",
        sentences: [Explanation.Sentence(role(of: line), Rule.prose)])
    ]
  }

  private func role(of line: Int) -> String {
    for index in report.roles.indices {
      let node = report.document[NodeID(index: index)]
      guard node.line <= line, line <= node.endLine else { continue }
      switch report.roles[index] {
      case .legend: return "it belongs to the legend"
      case .choice: return "it is an answer to one question"
      case .emptyLabel: return "it is a label that adds nothing"
      default: continue
      }
    }
    return "it is shown as it was written, and counts for nothing"
  }

  private func sections() -> [Explanation] {
    report.sections.map { section in
      var sentences = [
        Explanation.Sentence(
          section.kind == .heading ? "a heading opens this section" : "a label opens this section",
          section.kind == .heading ? .heading : .label)
      ]
      if section.phase != .before {
        sentences.append(
          phase(section.phase, from: report.sections.firstIndex { $0.line == section.line }))
      }
      if section.need != .required {
        sentences.append(
          Explanation.Sentence("its items are \(section.need.rawValue)", .headingNeed))
      }
      return Explanation(
        line: section.line, kind: section.kind.rawValue, text: section.title, sentences: sentences)
    }
  }

  /// Which heading or label gave a phase: the outermost of those in a row that have it.
  func phase(_ phase: Phase, from section: Int?) -> Explanation.Sentence {
    var origin = section
    while let at = origin, let parent = report.sections[at].parent,
      report.sections[parent].phase == phase
    { origin = parent }
    let words =
      phase == .launch
      ? "on the day of the launch" : phase == .after ? "after the launch" : "before the launch"
    guard let origin, report.sections[origin].phase == phase else {
      return Explanation.Sentence("\(words), as the entry above it says", .parentPhase)
    }
    let heading = report.sections[origin]
    return Explanation.Sentence(
      "\(words), by ‘\(heading.heading)’ on line \(heading.line)", .headingPhase)
  }

  private func claims() -> [Explanation] {
    assessment.claims.map { claim in
      let computed = claim.computed.map { ", and the evidence shows \($0)" } ?? ""
      let outcome =
        switch claim.outcome {
        case .holds: "it holds"
        case .contradicted: "it is contradicted"
        case .cannotCheck: "it cannot be checked"
        }
      let reason = claim.reason.map { ": \($0)" } ?? ""
      return Explanation(
        line: claim.line, kind: "claim", text: claim.text,
        sentences: [
          Explanation.Sentence("it says \(claim.declared)\(computed); \(outcome)\(reason)")
        ])
    }
  }

  private func rest() -> [Explanation] {
    var found = report.metadata.map {
      Explanation(
        line: $0.line, kind: "metadata", text: "\($0.name): \($0.value)",
        sentences: [Explanation.Sentence("it speaks of the document itself", .metadata)])
    }
    found += report.targets.map {
      Explanation(
        line: $0.line, kind: "target", text: $0.name,
        sentences: [
          Explanation.Sentence("it says what is aimed at, and never counts as done", .target)
        ])
    }
    found += report.recorded.map {
      Explanation(
        line: $0.line, kind: "recorded decision", text: $0.text,
        sentences: [
          Explanation.Sentence(
            "the text records \($0.verdict.rawValue); computed is \(assessment.decision.verdict.rawValue)",
            .recorded)
        ])
    }
    return found
  }
}
