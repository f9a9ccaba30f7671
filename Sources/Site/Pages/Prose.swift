import Markdown
import Readiness
import Text

/// The words of a document as HTML; the only file of this room that renders Markdown.
struct Prose {
  let document: Document
  private var renderer: HTMLRenderer

  init(_ dossier: Dossier) {
    document = dossier.report.document
    var options = HTMLRenderer.Options()
    options.headingShift = 2
    options.tableClass = "scroll"
    options.boxLabels = (dossier.words[.open], dossier.words[.done])
    let references = dossier.references
    let page = dossier.page
    options.link = { address in
      switch SafeURL(address)?.kind {
      case .path, .fragment: references.link(address, on: page)
      case .web, .mail, .telephone, nil: address
      }
    }
    options.image = { references.image($0, on: page) }
    renderer = HTMLRenderer(options)
  }

  /// Appends a block with everything beneath it.
  mutating func append(_ block: NodeID, to buffer: inout ByteBuffer) {
    renderer.render(block, of: document, into: &buffer)
  }

  /// Appends the inlines of a paragraph, heading or cell, but for one that is shown elsewhere.
  mutating func appendInlines(
    of block: NodeID, except hidden: NodeID? = nil, to buffer: inout ByteBuffer
  ) {
    guard let hidden else { return renderer.renderInlines(of: block, of: document, into: &buffer) }
    renderer.render(
      document.children(of: block).filter { $0 != hidden }, of: document, into: &buffer)
  }

  /// Appends the words of an item, without the sign that opens them and that the glyph stands for.
  mutating func appendWords(
    of block: NodeID, except hidden: NodeID?, isSigned: Bool, to buffer: inout ByteBuffer
  ) {
    guard isSigned, let first = document[block].firstChild, document[first].kind == .text,
      first != hidden, let rest = document.literal(of: first).droppingSign
    else { return appendInlines(of: block, except: hidden, to: &buffer) }
    buffer.append(html: rest)
    renderer.render(
      document.children(of: block).filter { $0 != first && $0 != hidden }, of: document,
      into: &buffer)
  }

  /// Appends a heading's words, without the number that is shown beside it; its emoji are muted.
  mutating func appendHeading(
    _ block: NodeID, without number: String?, to buffer: inout ByteBuffer
  ) {
    var html = ByteBuffer()
    if let number, let first = document[block].firstChild, document[first].kind == .text,
      let rest = document.literal(of: first).dropping(number: number)
    {
      html.append(html: rest)
      renderer.render(document.children(of: block).dropFirst(), of: document, into: &html)
    } else {
      appendInlines(of: block, to: &html)
    }
    buffer.append(heading: html)
  }
}

extension String {
  /// The text after a sign that opens it, as emoji and geometric shapes are, or after a box that
  /// Markdown does not know, as `[/]`; nil without one.
  fileprivate var droppingSign: String? {
    let box = unicodeScalars.prefix(4).map(\.self)
    if box.count == 4, box[0] == "[", box[2] == "]", box[3] == " ", box[1].value > 0x20,
      !box[1].properties.isAlphabetic, box[1].properties.numericType == nil
    {
      return String(Substring(unicodeScalars.dropFirst(4)))
    }
    guard let first = unicodeScalars.first, first.value > 0x2100,
      first.properties.generalCategory == .otherSymbol
        || first.properties.generalCategory == .mathSymbol
    else { return nil }
    let rest = unicodeScalars.dropFirst().drop { $0 == "\u{FE0F}" || $0 == " " }
    return rest.isEmpty ? nil : String(Substring(rest))
  }

  /// The text after a number that opens it, and after the point or bracket that ends the number.
  fileprivate func dropping(number: String) -> String? {
    guard hasPrefix(number) else { return nil }
    var rest = dropFirst(number.count)
    guard let next = rest.first, ".):– ".contains(next) else { return nil }
    while let next = rest.first, ".):– ".contains(next) { rest.removeFirst() }
    return rest.isEmpty ? nil : String(rest)
  }
}
