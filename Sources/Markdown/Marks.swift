/// Which bytes stand among the words of a node: asked before the words themselves are looked at.
///
/// Most words have no digit, no colon and no bracket, so most rules need not read them.
///
/// A plain number behind functions that the other rooms can see into: as an `OptionSet`, which they
/// only reach through witness tables, one question cost as much as reading forty letters.
package struct Marks: Sendable {
  @usableFromInline var bits: UInt16

  @inlinable init(bits: UInt16 = 0) { self.bits = bits }

  @inlinable package static var digit: Marks { Marks(bits: 1) }
  @inlinable package static var colon: Marks { Marks(bits: 1 << 1) }
  /// `(` or `[`.
  @inlinable package static var bracket: Marks { Marks(bits: 1 << 2) }
  /// `/` or `|`.
  @inlinable package static var slash: Marks { Marks(bits: 1 << 3) }
  /// Any character above U+007F.
  @inlinable package static var aboveASCII: Marks { Marks(bits: 1 << 4) }
  /// A struck out run beneath it.
  @inlinable package static var strike: Marks { Marks(bits: 1 << 5) }

  /// Whether it has any of the others.
  @inlinable package func have(_ others: Marks) -> Bool { bits & others.bits != 0 }

  @inlinable package static func | (one: Marks, other: Marks) -> Marks {
    Marks(bits: one.bits | other.bits)
  }

  /// The marks of a text.
  init(of bytes: some Sequence<UInt8>) {
    var marks: UInt16 = 0
    for byte in bytes { marks |= Self.table[Int(byte)] }
    self.init(bits: marks)
  }

  private static let table: [256 of UInt16] = {
    var table: [256 of UInt16] = .init(repeating: 0)
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = digit.bits }
    for byte in 0x80...0xFF { table[byte] = aboveASCII.bits }
    table[Int(UInt8(ascii: ":"))] = colon.bits
    for byte in "([".utf8 { table[Int(byte)] = bracket.bits }
    for byte in "/|".utf8 { table[Int(byte)] = slash.bits }
    return table
  }()
}

extension Document {
  /// The marks of the words of a node and of all that is beneath it.
  @inlinable package func marks(of id: NodeID) -> Marks { nodes[id.index].marks }

  /// Gives every node its marks; children stand after their parents.
  mutating func findMarks() {
    store.withUnsafeBufferPointer { store in
      nodes.withUnsafeMutableBufferPointer { nodes in
        for index in nodes.indices.reversed() {
          switch nodes[index].kind {
          case .text, .code, .codeBlock:
            nodes[index].marks = Marks(
              of: UnsafeBufferPointer(rebasing: store[nodes[index].literal]))
          case .strikethrough: nodes[index].marks = nodes[index].marks | .strike
          default: break
          }
          if let parent = nodes[index].parent {
            nodes[parent.index].marks = nodes[parent.index].marks | nodes[index].marks
          }
        }
      }
    }
  }
}
