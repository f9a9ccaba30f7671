import Text

/// The values of one object, in the order of its shape's fields.
package struct Record: Sendable {
  package var slots: [Slot]

  package init(_ slots: [Slot]) { self.slots = slots }
}

/// The value of one field.
///
/// A slot that does not hold what its shape says prints nothing and counts as absent.
package enum Slot: Sendable {
  /// Absent: prints nothing, and its section is skipped.
  case none
  case text(String)
  case number(Int)
  case flag(Bool)
  /// The position of the word among those of the shape.
  case choice(Int)
  /// Writes straight into the page, so that large matter is not copied.
  case written(@Sendable (inout ByteBuffer) -> Void)
  case bytes([UInt8])
  case list([Record])
  case object(Record)
}

extension Slot {
  /// A text, or nothing.
  package static func text(_ text: String?) -> Slot {
    if let text { .text(text) } else { .none }
  }

  /// A list of words, for a shape `.list(of: .text)` or `.list(of: .url)`.
  package static func texts(_ texts: [String]) -> Slot {
    .list(texts.map { Record([.text($0)]) })
  }
}

extension Slot {
  /// Whether a section over the value is shown: not absent, false, zero or empty.
  var isPresent: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0
    case .flag(let flag): flag
    case .bytes(let bytes): !bytes.isEmpty
    case .list(let records): !records.isEmpty
    case .choice, .written, .object: true
    }
  }
}
