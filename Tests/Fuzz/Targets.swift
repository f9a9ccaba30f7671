import CCMark
import Diagnostics
import Glibc
import Markdown
import Mustache
import Readiness
import Text
import YAML

extension Target {
  static let all: [Target] = [
    markdown, frontMatter, items, tables, document, slug, date, url, mojibake, csv, template, same,
  ]

  /// Every tag on a page is one of ours, and parsing ends.
  private static let markdown = Target(name: "markdown") { bytes in
    let parsed = Markdown.Parser.parse(bytes, file: "a.md")
    guard let document = parsed.value else { return }
    var renderer = HTMLRenderer()
    var out = ByteBuffer()
    renderer.render(Document.root, of: document, into: &out)
    requireOwnTags(out.text)
  }

  private static let tags: Set<String> = [
    "p", "em", "strong", "code", "pre", "a", "img", "span", "br", "ul", "ol", "li", "blockquote",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "thead", "tbody", "tr", "th", "td", "div",
    "del",
  ]

  private static func requireOwnTags(_ html: String) {
    for tag in html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
      .dropFirst()
    {
      let name = tag.drop { $0 == UInt8(ascii: "/") }
        .prefix { ASCII.isLetter($0) || ASCII.isDigit($0) }
      require(tags.contains(String(decoding: name, as: UTF8.self)), "a tag of its own: \(html)")
    }
  }

  private static let evaluation = Day(iso: "2026-01-15").map { Evaluation(asOf: $0) }

  /// A report whose parts refer to each other as they should.
  private static func evaluate(_ bytes: [UInt8], status: [UInt8]? = nil) {
    let source = Evaluation.Source(path: "a.md", bytes: bytes)
    let beside = status.map { Evaluation.Source(path: "a.status.yaml", bytes: $0) }
    guard let read = evaluation?.evaluate(source, status: beside, slug: "a") else { return }
    guard let report = read.value?.report else {
      return require(read.diagnostics.contains { $0.severity == .error }, "refused without a word")
    }
    for item in report.items {
      require(item.section.map { report.sections.indices.contains($0) } ?? true, "no such section")
      require(!item.id.isEmpty && item.id.utf8.count <= 200, "an id of \(item.id.utf8.count) bytes")
    }
    let ids = report.risks.map(\.id)
    require(Set(ids).count == ids.count, "two risks of one id")
  }

  private static let document = Target(name: "document") { evaluate($0) }

  private static let frontMatter = Target(name: "front-matter") { bytes in
    evaluate(Array("---\n".utf8) + bytes + Array("\n---\n\n# A\n\n- [ ] One\n".utf8))
    evaluate(Array("# A\n\n- [ ] One\n".utf8), status: bytes)
  }

  private static let items = Target(name: "items") { bytes in
    evaluate(Array("# A\n\n- [ ] One\n- ".utf8) + bytes)
  }

  private static let tables = Target(name: "tables") { bytes in
    evaluate(Array("| Item | Status | Owner |\n|---|---|---|\n| ".utf8) + bytes)
    evaluate(Array("| Risk | Likelihood | Impact |\n|---|---|---|\n| ".utf8) + bytes)
  }

  private static let slug = Target.text("slug") { text in
    let id = Identifier.of(text)
    require(!id.isEmpty && id.utf8.count <= 80, "an id of \(id.utf8.count) bytes")
    require(Identifier.of(id) == id, "\(id) is not its own id")
    let anchor = Identifier.anchor(id, prefix: "i")
    require(
      anchor.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D },
      "the anchor \(anchor)")
  }

  private static let dates = DateReader(Vocabulary.standard)

  private static let date = Target.text("date") { text in
    if let found = dates.date(in: text) {
      require(found.range.upperBound <= text.utf8.count, "a date beyond its text")
    }
    _ = dates.opening(text)
    if let day = Day(iso: text) { require("\(day)" == text, "\(day) is not \(text)") }
  }

  /// What is let through has no scheme but four, looked at as a browser does.
  private static let url = Target(name: "url") { bytes in
    var out = ByteBuffer()
    bytes.withUnsafeBufferPointer { out.append(url: $0) }
    let written = Array(out.text.utf8)
    require(!written.contains { $0 <= 0x20 || [0x22, 0x3C, 0x3E].contains($0) }, "\(out.text)")
    guard bytes.withUnsafeBufferPointer(SafeURL.kind(of:)) != nil else { return }
    let seen = bytes.drop { $0 <= 0x20 }.filter { ![9, 10, 13].contains($0) }.map {
      ASCII.lowercased($0)
    }
    for scheme in ["javascript:", "vbscript:", "data:", "file:", "blob:", "//", "\\\\", "/\\"] {
      require(!seen.starts(with: scheme.utf8), "let through: \(scheme)")
    }
  }

  private static let mojibake = Target.text("mojibake") { text in
    let outcome = Mojibake.repair(Array(text.utf8))
    let after = String(validating: outcome.bytes, as: UTF8.self)
    require(after != nil, "not UTF-8 any more")
    require(!outcome.repairs.isEmpty || outcome.bytes == Array(text.utf8), "changed in silence")
    if text.utf8.allSatisfy({ $0 < 0x80 }) { require(outcome.repairs.isEmpty, "ASCII changed") }
    let lines = { (bytes: [UInt8]) in bytes.count { $0 == 10 } }
    require(lines(outcome.bytes) == lines(Array(text.utf8)), "another number of lines")
  }

  /// A cell comes back as it was, but for the sign that keeps it from being a formula.
  private static let csv = Target.text("csv") { text in
    var out = ByteBuffer()
    out.append(csv: text)
    var cell = Array(out.text.utf8)
    if cell.first == 0x22 {
      require(cell.count > 1 && cell.last == 0x22, "a quote without an end")
      let inner = cell.dropFirst().dropLast()
      cell = []
      var isOpen = false
      for byte in inner {
        if byte == 0x22, !isOpen {
          isOpen = true
          continue
        }
        require(byte == 0x22 || !isOpen, "a single quote in quotes")
        isOpen = false
        cell.append(byte)
      }
      require(!isOpen, "a single quote in quotes")
    } else {
      require(!cell.contains { [0x22, 0x2C, 10, 13].contains($0) }, "a separator without quotes")
    }
    let first = cell.first { $0 > 0x20 }
    if let first, [0x3D, 0x40].contains(first) { require(false, "a formula: \(text)") }
    let isKept = cell.elementsEqual(text.utf8) || cell.elementsEqual([0x27] + Array(text.utf8))
    require(isKept, "another cell: \(out.text)")
  }

  private static let template = Target(name: "template") { bytes in
    // What a template says itself is its author's; only the values carry the sign.
    guard !bytes.contains(2) else { return }
    let set = TemplateSet.parse([
      TemplateSource("page", file: "page.mustache", bytes),
      TemplateSource("part", file: "part.mustache", Array("<b>{{title}}</b>".utf8)),
    ])
    guard let page = set.value.compile("page", for: Hostile.view.shape).value else { return }
    var out = ByteBuffer()
    page.render(Hostile.view.record(of: Hostile()), into: &out)
    let text = out.text
    // The value's own signs never come out as they are, wherever the template puts it.
    require(text.firstRange(of: "<\u{2}") == nil, "not escaped: \(text)")
    require(text.firstRange(of: "javascript:\u{2}") == nil, "an address that runs: \(text)")
  }
}

/// Values that try to be more than text, as a template sees them.
private struct Hostile: Sendable {
  static let view = View<Hostile>([
    .text("title", "A text.") { _ in "a<\u{2}b\"c'd&e" },
    .url("link", "An address.") { _ in "javascript:\u{2}" },
    .number("count", "A number.") { _ in 7 },
    .flag("isEmpty", "A flag.") { _ in false },
    .texts("tags", "Texts.") { _ in ["<\u{2}", "x"] },
    .list("items", "Records.", of: inner) { _ in [Hostile(), Hostile()] },
    .html("body", "Markup.") { _ in { $0.append("<p>x</p>") } },
  ])

  private static let inner = View<Hostile>([
    .text("name", "A text.") { _ in "<\u{2}" },
    .url("link", "An address.") { _ in "javascript:\u{2}" },
  ])
}

extension Target {
  /// What libcmark makes of a text is what we make of it, where nothing of GFM or of our own is in it.
  fileprivate static let same = Target.text("same") { text in
    guard isCore(text) else { return }
    let document = Markdown.Parser.parse(Array(text.utf8))
    for index in 0..<document.count {
      let id = NodeID(index: index)
      switch document[id].kind {
      case .link, .image:
        if SafeURL(document.destination(of: id)) == nil { return }
        if document.destination(of: id).utf8.contains(where: { $0 >= 0x80 }) { return }
      case .table, .strikethrough: return
      default: break
      }
    }
    var renderer = HTMLRenderer(.reference)
    var out = ByteBuffer()
    renderer.render(Document.root, of: document, into: &out)
    guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else {
      return
    }
    defer { free(html) }
    // A title of no letters says nothing; libcmark writes it, and its tree does not tell.
    let theirs = String(cString: html).split(
      separator: " title=\"\"", omittingEmptySubsequences: false
    )
    .joined()
    require(out.text == theirs, "\(out.text)\n\(theirs)")
    require(words(of: document) == words(of: text), "other texts")
  }

  private static func isCore(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if bytes.count > 4_000 || bytes.contains(where: { $0 < 0x20 && ![9, 10, 13].contains($0) }) {
      return false
    }
    // What no page may hold is shown as a sign.
    var plain = ByteBuffer()
    plain.append(html: text.filter { !"&<>\"'".contains($0) })
    if plain.text != text.filter({ !"&<>\"'".contains($0) }) { return false }
    if bytes.contains(where: { [0x7E, 0x40, 0x7C].contains($0) }) { return false }
    // Boxes, addresses and names of pictures are ours.
    for part in ["&#", "${", "#{", "{{", "[ ]", "[\t]", "[x]", "[X]", "www.", "WWW.", "://"]
    where text.firstRange(of: part) != nil {
      return false
    }
    var colon: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == 0x3A {
        if let colon, index > colon + 1 { return false }
        colon = index
      } else if !EmojiShortcode.isPartOfName(byte) {
        colon = nil
      }
    }
    return true
  }

  private static func words(of document: Document) -> [UInt8] {
    var words: [UInt8] = []
    for index in 0..<document.count {
      let id = NodeID(index: index)
      switch document[id].kind {
      case .text, .code, .codeBlock: words += document.literalBytes(of: id)
      default: break
      }
    }
    return words
  }

  private static func words(of text: String) -> [UInt8] {
    var words: [UInt8] = []
    let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT)
    let iterator = cmark_iter_new(root)
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      let node = cmark_iter_get_node(iterator)
      let kind = cmark_node_get_type(node)
      guard event == CMARK_EVENT_ENTER,
        kind == CMARK_NODE_TEXT || kind == CMARK_NODE_CODE || kind == CMARK_NODE_CODE_BLOCK,
        let literal = cmark_node_get_literal(node)
      else { continue }
      words += Array(UnsafeBufferPointer(start: literal, count: strlen(literal))).map {
        UInt8(bitPattern: $0)
      }
    }
    cmark_iter_free(iterator)
    cmark_node_free(root)
    return words
  }
}
