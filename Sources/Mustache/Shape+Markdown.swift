extension Shape {
  /// The fields as a Markdown table for those who write templates: name, kind, sentence.
  ///
  /// A field of an object or of a list's elements stands below its owner, as `owner › field`. Where
  /// the same fields have been told before, their first owner is named instead.
  package var markdown: String {
    var rows = "| name | kind | what it is |\n| --- | --- | --- |\n"
    var told: [(fields: [Field], owner: String)] = []
    describe(below: "", &rows, &told)
    return rows
  }

  private func describe(
    below owner: String, _ rows: inout String, _ told: inout [(fields: [Field], owner: String)]
  ) {
    for field in fields {
      let name = owner + "`\(field.name)`"
      let parts = field.shape.fields
      let before = told.first { $0.fields == parts }
      var sentence = Self.cell(field.sentence)
      if let before, !parts.isEmpty { sentence += " Its fields are those of \(before.owner)." }
      rows += "| \(name) | \(field.shape.kindInWords) | \(sentence) |\n"
      guard before == nil, !parts.isEmpty else { continue }
      told.append((parts, name))
      field.shape.describe(below: "\(name) › ", &rows, &told)
    }
  }

  /// The fields that are reached inside a section over the value.
  private var fields: [Field] {
    switch self {
    case .object(let fields): fields
    case .list(let element): element.fields
    case .text, .url, .number, .flag, .choice, .html, .json: []
    }
  }

  private var kindInWords: String {
    switch self {
    case .choice(let words): "one of \(words.map { "`\(Self.cell($0))`" }.joined(separator: ", "))"
    case .list(let element): "list of \(element.kindInWords)s"
    case .text, .url, .number, .flag, .html, .json, .object: kind
    }
  }

  private static func cell(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : $1.isNewline ? " " : String($1) }
  }
}
