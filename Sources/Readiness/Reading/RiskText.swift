/// A line about a risk, taken apart: its name, and the fields that stand beside it.
struct RiskText {
  struct Field: Hashable {
    var field: RiskField
    var value: String
  }

  var title: String
  var fields: [Field] = []

  var parts: (title: String, fields: [Field]) { (title, fields) }

  /// - Parameter bold: the words in bold that the line opens with.
  init(_ text: String, bold: String?, field: (String) -> RiskField?) {
    var segments = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
    var name = segments.removeFirst()
    var current: RiskField?
    for segment in segments {
      if let (rest, key) = Self.key(
        atEndOf: current == nil && fields.isEmpty ? name : fields.last?.value ?? "", field)
      {
        if fields.isEmpty { name = rest } else { fields[fields.count - 1].value = rest }
        fields.append(Field(field: key, value: segment.trimmed))
        current = key
      } else if fields.isEmpty {
        name += ":" + segment
      } else {
        fields[fields.count - 1].value += ":" + segment
      }
    }
    title = (bold ?? Self.trimmed(name))
    if title.hasSuffix(":") { title = String(title.dropLast()).trimmed }
    fields = fields.map { Field(field: $0.field, value: Self.trimmed($0.value)) }
  }

  /// The field that the last one to three words of a text name, and what stands before them.
  private static func key(
    atEndOf text: String, _ field: (String) -> RiskField?
  ) -> (rest: String, key: RiskField)? {
    let words = text.split(separator: " ").map { String($0) }
    for count in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      let key = words.suffix(count).joined(separator: " ")
      let bare = String(key.drop { "([*_".contains($0) })
      guard let found = field(bare), found != .owner || count < words.count else { continue }
      return (words.dropLast(count).joined(separator: " "), found)
    }
    return nil
  }

  /// Without the marks that part a field from the next.
  private static func trimmed(_ text: String) -> String {
    var view = Substring(text.trimmed)
    while let last = view.last, "-–—,;|(.:[→".contains(last) || last == " " {
      view.removeLast()
    }
    if view.hasSuffix(")"), !view.contains("(") { view.removeLast() }
    while let first = view.first, "-–—,;|→".contains(first) || first == " " {
      view.removeFirst()
    }
    return String(view)
  }
}
