/// Which bytes stand among the words of a node: asked before the words themselves are looked at.
///
/// Most words have no digit, no colon and no bracket, so most rules need not read them.
package struct Marks: OptionSet, Sendable {
  package let rawValue: UInt16

  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let digit = Marks(rawValue: 1)
  package static let colon = Marks(rawValue: 1 << 1)
  /// `(` or `[`.
  package static let bracket = Marks(rawValue: 1 << 2)
  /// `/` or `|`.
  package static let slash = Marks(rawValue: 1 << 3)
  /// `-`, `,` or `;`.
  package static let separator = Marks(rawValue: 1 << 4)
  /// Any character above U+007F.
  package static let aboveASCII = Marks(rawValue: 1 << 5)
  /// A struck out run beneath it.
  package static let strike = Marks(rawValue: 1 << 6)

  /// The marks of a text.
  init(of bytes: some Sequence<UInt8>) {
    var marks: UInt16 = 0
    for byte in bytes { marks |= Self.table[Int(byte)] }
    self.init(rawValue: marks)
  }

  private static let table: [256 of UInt16] = {
    var table: [256 of UInt16] = .init(repeating: 0)
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = digit.rawValue }
    for byte in 0x80...0xFF { table[byte] = aboveASCII.rawValue }
    table[Int(UInt8(ascii: ":"))] = colon.rawValue
    for byte in "([".utf8 { table[Int(byte)] = bracket.rawValue }
    for byte in "/|".utf8 { table[Int(byte)] = slash.rawValue }
    for byte in "-,;".utf8 { table[Int(byte)] = separator.rawValue }
    return table
  }()
}

extension Document {
  /// The marks of the words of a node and of all that is beneath it.
  package func marks(of id: NodeID) -> Marks { nodes[id.index].marks }

  /// Gives every node its marks; children stand after their parents.
  mutating func findMarks() {
    store.withUnsafeBufferPointer { store in
      nodes.withUnsafeMutableBufferPointer { nodes in
        for index in nodes.indices.reversed() {
          switch nodes[index].kind {
          case .text, .code, .codeBlock:
            nodes[index].marks = Marks(
              of: UnsafeBufferPointer(rebasing: store[nodes[index].literal]))
          case .strikethrough: nodes[index].marks.insert(.strike)
          default: break
          }
          if let parent = nodes[index].parent {
            nodes[parent.index].marks.formUnion(nodes[index].marks)
          }
        }
      }
    }
  }
}
