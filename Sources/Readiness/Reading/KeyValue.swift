import Markdown

/// A short `Key: value` line, the key in bold or not.
struct KeyValue: Hashable {
  var key: String
  var value: String
  var line: Int
  var isBold: Bool

  /// - Parameter longest: how many bytes a key may have.
  init?(_ text: String, line: Int, isBold: Bool = false, longest: Int = 40) {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let key = String(text[..<colon]).trimmed
    let after = text.index(after: colon)
    guard !key.isEmpty, key.utf8.count <= longest, !key.hasSuffix("http"), !key.hasSuffix("https"),
      after == text.endIndex || text[after] == " " || text[colon] == "：" || isBold
    else { return nil }
    self.key = key
    value = String(text[after...]).trimmed
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
    var view = Substring(self)
    while let last = view.last, last == "|" || last == " " || last == "·" { view = view.dropLast() }
    while let first = view.first, first == "|" || first == " " || first == "·" {
      view = view.dropFirst()
    }
    return String(view)
  }
}
