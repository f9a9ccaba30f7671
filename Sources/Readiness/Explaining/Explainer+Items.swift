import Diagnostics
import Markdown

extension Explainer {
  func items() -> [Explanation] {
    report.items.indices.map { index in
      let item = report.items[index]
      let sentences =
        [recognition(of: item), state(of: item)] + meaning(of: item) + [count(of: item)]
      return Explanation(line: item.line, kind: "item", text: item.text, sentences: sentences)
    }
  }

  private func recognition(of item: Item) -> Explanation.Sentence {
    let hasWarning = report.diagnostics.contains {
      $0.place.line == item.line && $0.code.hasPrefix("box.")
    }
    switch report.document[item.node].kind {
    case .tableRow:
      return Explanation.Sentence("a row of a table that says what and how it stands", .rowItem)
    case .codeBlock: return Explanation.Sentence("a box in a fence without a language", .fenceItem)
    case .item where item.box != nil:
      return Explanation.Sentence("a task box in a list", .boxItem)
    case .item where hasWarning:
      return Explanation.Sentence("something like a box, read as it was meant", .oddBox)
    case .item where opensWithSign(item):
      return Explanation.Sentence("a bullet that opens with a status sign", .signItem)
    case .item: return Explanation.Sentence("a question with its answers", .question)
    default: return Explanation.Sentence("something like a box, read as it was meant", .oddBox)
    }
  }

  private func opensWithSign(_ item: Item) -> Bool {
    guard let paragraph = report.document[item.node].firstChild else { return false }
    return Sign.opening(Substring(report.document.plainText(of: paragraph).trimmed)) != nil
  }

  private func state(of item: Item) -> Explanation.Sentence {
    let name = item.state.rawValue
    if item.state == .waived { return Explanation.Sentence("waived", .waivedState) }
    if item.from != .markdown {
      return Explanation.Sentence("\(name), as the \(item.from.rawValue) says", .mergedState)
    }
    if item.isStruck { return Explanation.Sentence("\(name), as it is struck out", .strikeState) }
    if let box = item.box {
      return Explanation.Sentence(
        "\(name), as its box is \(box ? "ticked" : "not ticked")", .boxState)
    }
    if let words = item.stateWords {
      return Explanation.Sentence("\(name), by the words ‘\(words)’", .wordState)
    }
    return Explanation.Sentence(name, .signState)
  }

  /// Phase, need and condition, as far as they are not the usual ones.
  private func meaning(of item: Item) -> [Explanation.Sentence] {
    var sentences: [Explanation.Sentence] = []
    if item.phase != .before { sentences.append(phase(item.phase, from: item.section)) }
    if item.need != .required {
      let isInherited = item.section.map { report.sections[$0].need == item.need } ?? false
      sentences.append(
        Explanation.Sentence(item.need.rawValue, isInherited ? .headingNeed : .flagNeed))
    }
    if item.isConditional {
      sentences.append(
        Explanation.Sentence("required until someone decides whether it applies", .condition))
    }
    return sentences
  }

  private func count(of item: Item) -> Explanation.Sentence {
    if !item.isLeaf {
      return Explanation.Sentence(
        "does not count: the \(item.children.count) items in it do", .leaves)
    }
    if item.state == .notApplicable || item.state == .waived {
      return Explanation.Sentence("leaves the count", .leftOut)
    }
    if item.phase == .before, item.need == .required {
      return Explanation.Sentence("counts towards readiness", .readiness)
    }
    return Explanation.Sentence("counts apart, and holds nothing back", .apart)
  }
}
