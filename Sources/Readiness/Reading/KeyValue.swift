import Markdown

/// A short `Key: value` line, the key in bold or not.
struct KeyValue: Hashable {
  var key: String
  var value: String
  var line: Int
  var isBold: Bool

  /// - Parameter longest: how many bytes a key may have.
  init?(_ text: String, line: Int, isBold: Bool = false, longest: Int = 40) {
    guard let colon = text.colon else { return nil }
    let key = text.trimmedPart(0..<colon.lowerBound)
    guard !key.isEmpty, key.utf8.count <= longest, !key.hasSuffix("http"), !key.hasSuffix("https"),
      isBold || colon.count > 1 || text.utf8.dropFirst(colon.upperBound).first ?? 0x20 == 0x20
    else { return nil }
    self.key = key
    value = text.trimmedPart(colon.upperBound..<text.utf8.count)
    self.line = line
    self.isBold = isBold
  }

  /// The pairs of a line's inlines; several where bold keys follow each other or ` | ` parts them.
  static func pairs(in line: Document.InlineLine, of document: Document) -> [KeyValue] {
    var pairs: [KeyValue] = []
    var text = ""
    var isBold = false
    func flush() {
      let trimmed = text.collapsed.trimmingBars
      if !trimmed.isEmpty, let pair = KeyValue(trimmed, line: line.line, isBold: isBold) {
        pairs.append(pair)
      }
      text = ""
    }
    for inline in line.inlines {
      let words = document.plainText(of: inline)
      let isStrong = document[inline].kind == .strong
      let opensKey = isStrong && (words.contains(":") || startsWithColon(after: inline, document))
      if opensKey {
        flush()
        isBold = true
      } else if text.isEmpty {
        isBold = isStrong
      }
      text += words
    }
    flush()
    return pairs
  }

  private static func startsWithColon(after inline: NodeID, _ document: Document) -> Bool {
    guard let next = document[inline].next, document[next].kind == .text else { return false }
    return document.plainText(of: next).trimmed.hasPrefix(":")
  }
}

extension String {
  /// Without the bars that part pairs on one line.
  fileprivate var trimmingBars: String {
    guard let first = utf8.first, let last = utf8.last, Self.mayBeBar(first) || Self.mayBeBar(last)
    else { return self }
    // Taken away at the ends one by one: a line may be bars alone, and `dropLast` counts to its end.
    var view = Substring(self)
    while let last = view.last, last == "|" || last == " " || last == "·" { view.removeLast() }
    while let first = view.first, first == "|" || first == " " || first == "·" {
      view.removeFirst()
    }
    return String(view)
  }

  private static func mayBeBar(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == 0x20 || byte > 127
  }
}
