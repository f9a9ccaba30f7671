/// Parts an item's text at brackets, emphasis, ` | `, ` - ` and dashes, and takes the attributes out.
struct ItemSegments {
  /// What is left of the text.
  private(set) var kept: [UInt8] = []
  private(set) var attributes: [(key: String, value: String)] = []

  private let bytes: Bytes
  private let vocabulary: Vocabulary
  /// Where in `kept` the segment begins, and how long its opening bracket or separator is.
  private var start = 0
  private var opening = 0
  private var isSetOff = false
  private var depth = 0

  init(_ bytes: Bytes, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    kept.reserveCapacity(bytes.count)
  }

  mutating func read() {
    for at in bytes.indices {
      switch bytes[at] {
      case 1, 2:
        guard depth == 0 else { continue }
        endSegment()
        isSetOff = bytes[at] == 1
      case UInt8(ascii: "("), UInt8(ascii: "["): openBracket(bytes[at])
      case UInt8(ascii: ")"), UInt8(ascii: "]"): closeBracket(bytes[at])
      default:
        if let length = separator(at: at) { beginSegment(length) }
        kept.append(bytes[at])
      }
    }
    endSegment()
  }

  private mutating func openBracket(_ byte: UInt8) {
    depth += 1
    if depth == 1 { beginSegment(1) }
    kept.append(byte)
  }

  private mutating func closeBracket(_ byte: UInt8) {
    depth = max(0, depth - 1)
    let isClosing =
      depth == 0 && isSetOff && opening == 1
      && (kept[start] == UInt8(ascii: "(") || kept[start] == UInt8(ascii: "["))
    if isClosing {
      endSegment(closing: byte)
      isSetOff = false
    } else {
      kept.append(byte)
    }
  }

  /// Ends the segment; the next is set off by what follows.
  private mutating func beginSegment(_ length: Int) {
    endSegment()
    opening = length
    isSetOff = true
  }

  /// Takes the segment out where it is an attribute.
  private mutating func endSegment(closing: UInt8? = nil) {
    if isSetOff, let (key, value) = attribute {
      attributes.append((key, value))
      kept.removeSubrange(start...)
    } else if let closing {
      kept.append(closing)
    }
    start = kept.count
    opening = 0
  }

  private var attribute: (key: String, value: String)? {
    let text = kept[(start + opening)...]
    guard text.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else { return nil }
    return ItemText.attribute(text.withUnsafeBufferPointer { $0.trimmed.text }, vocabulary)
  }

  /// How many bytes a `|`, `-`, `·`, `–` or `—` between spaces has, outside brackets.
  private func separator(at index: Int) -> Int? {
    let length: Int
    switch bytes[index] {
    case UInt8(ascii: "|"), UInt8(ascii: "-"): length = 1
    case 0xC2 where byte(index + 1) == 0xB7: length = 2
    case 0xE2 where byte(index + 1) == 0x80 && (0x93...0x94).contains(byte(index + 2)): length = 3
    default: return nil
    }
    return depth == 0 && byte(index - 1) == 0x20 && byte(index + length) == 0x20 ? length : nil
  }

  private func byte(_ index: Int) -> UInt8 {
    bytes.indices.contains(index) ? bytes[index] : 0x20
  }
}
