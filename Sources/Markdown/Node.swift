/// A block or an inline of a document, with its place in the file and its neighbours.
package struct Node: Sendable {
  package var kind: Kind
  /// The marks of its words.
  @usableFromInline var marks = Marks()
  /// The line, the last line and the column, in half the room.
  private var place: (line: Int32, endLine: Int32, column: Int32)
  /// Parent, first child, last child and next sibling; -1 for none.
  @usableFromInline var links: (parent: Int32, first: Int32, last: Int32, next: Int32) = (
    -1, -1, -1, -1
  )
  private var texts: (literal: Slice, destination: Slice, title: Slice) = (
    .init(), .init(), .init()
  )

  init(kind: Kind, line: Int, endLine: Int, column: Int) {
    self.kind = kind
    place = (Int32(clamping: line), Int32(clamping: endLine), Int32(clamping: column))
  }

  /// A range of the store in half the room.
  private struct Slice {
    var start: UInt32 = 0
    var end: UInt32 = 0

    var range: Range<Int> {
      get { Int(start)..<Int(end) }
      set {
        start = UInt32(truncatingIfNeeded: newValue.lowerBound)
        end = UInt32(truncatingIfNeeded: newValue.upperBound)
      }
    }
  }
}

// MARK: - Its place in the file
extension Node {
  /// The first line, counted from one at the top of the file.
  package var line: Int {
    get { Int(place.line) }
    set { place.line = Int32(clamping: newValue) }
  }

  /// The last line.
  package var endLine: Int {
    get { Int(place.endLine) }
    set { place.endLine = Int32(clamping: newValue) }
  }

  /// The first byte in its line, counted from one; 0 where the source does not show it.
  package var column: Int {
    get { Int(place.column) }
    set { place.column = Int32(clamping: newValue) }
  }
}

// MARK: - Its neighbours
extension Node {
  package internal(set) var parent: NodeID? {
    @inlinable get { Self.id(links.parent) }
    set { links.parent = Self.link(newValue) }
  }

  package internal(set) var firstChild: NodeID? {
    @inlinable get { Self.id(links.first) }
    set { links.first = Self.link(newValue) }
  }

  package internal(set) var lastChild: NodeID? {
    @inlinable get { Self.id(links.last) }
    set { links.last = Self.link(newValue) }
  }

  package internal(set) var next: NodeID? {
    @inlinable get { Self.id(links.next) }
    set { links.next = Self.link(newValue) }
  }

  @inlinable static func id(_ link: Int32) -> NodeID? { link < 0 ? nil : NodeID(index: Int(link)) }

  private static func link(_ id: NodeID?) -> Int32 { id.map { Int32(clamping: $0.index) } ?? -1 }
}

// MARK: - Its texts in the document's store
extension Node {
  /// The literal of text, code and HTML.
  var literal: Range<Int> {
    get { texts.literal.range }
    set { texts.literal.range = newValue }
  }

  /// The destination of a link or image, the info string of a code block.
  var destination: Range<Int> {
    get { texts.destination.range }
    set { texts.destination.range = newValue }
  }

  /// The title of a link or image.
  var title: Range<Int> {
    get { texts.title.range }
    set { texts.title.range = newValue }
  }
}
