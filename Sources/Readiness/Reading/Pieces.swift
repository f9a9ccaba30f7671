/// A text taken apart where authors set things off: brackets, dashes, colons and commas.
struct Pieces {
  /// What stands in brackets, without them.
  var brackets: [String] = []
  /// What stands outside them, parted at ` - `, ` – `, ` — `, `:`, `,`, `;` and ` | `.
  var runs: [String] = []
  /// The text without its brackets.
  var bare: String

  init(_ text: String) {
    var text = text
    let parts = text.withUTF8 { bytes -> Parts? in
      guard Self.hasMarks(bytes) else { return nil }
      var parts = Parts(bytes: bytes)
      parts.split()
      return parts
    }
    guard let parts else {
      let whole = text.trimmed
      runs = [whole]
      bare = whole.collapsed
      return
    }
    brackets = parts.brackets
    runs = parts.runs
    bare = String(decoding: parts.outside, as: UTF8.self).collapsed
  }

  /// Whether anything in the text could part it; most texts have nothing.
  private static func hasMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: ","),
        UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "-"), 0xE2, 0xEF:
        return true
      default: continue
      }
    }
    return false
  }

  /// The parts while they are found, byte by byte.
  private struct Parts {
    let bytes: UnsafeBufferPointer<UInt8>
    var brackets: [String] = []
    var runs: [String] = []
    var outside: [UInt8] = []
    var run: [UInt8] = []
    var bracket: [UInt8] = []
    var depth = 0
    var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      outside.reserveCapacity(bytes.count)
      run.reserveCapacity(bytes.count)
    }

    mutating func split() {
      while at < bytes.count {
        if let length = opening {
          open(length)
        } else if depth > 0, let length = closing {
          close(length)
        } else if depth > 0 {
          bracket.append(bytes[at])
          at += 1
        } else {
          take()
        }
      }
      if depth > 0 {
        outside += bracket
        run += bracket
      }
      endRun()
    }

    private mutating func open(_ length: Int) {
      if depth > 0 { bracket.append(contentsOf: bytes[at..<at + length]) }
      depth += 1
      at += length
    }

    private mutating func close(_ length: Int) {
      depth -= 1
      if depth == 0 {
        brackets.append(String(decoding: bracket, as: UTF8.self).trimmed)
        bracket.removeAll(keepingCapacity: true)
      } else {
        bracket.append(contentsOf: bytes[at..<at + length])
      }
      at += length
    }

    /// One character outside brackets.
    private mutating func take() {
      let length = separator ?? 0
      if length > 0 {
        outside.append(contentsOf: bytes[at..<at + length])
        endRun()
        at += length
      } else {
        outside.append(bytes[at])
        run.append(bytes[at])
        at += 1
      }
    }

    private mutating func endRun() {
      runs.append(String(decoding: run, as: UTF8.self).trimmed)
      run.removeAll(keepingCapacity: true)
    }

    private func byte(_ index: Int) -> UInt8 {
      index >= 0 && index < bytes.count ? bytes[index] : 0x20
    }

    /// `(`, `[` or `（`: how many bytes it has.
    private var opening: Int? {
      switch bytes[at] {
      case UInt8(ascii: "("), UInt8(ascii: "["): 1
      case 0xEF where byte(at + 1) == 0xBC && byte(at + 2) == 0x88: 3
      default: nil
      }
    }

    private var closing: Int? {
      switch bytes[at] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"): 1
      case 0xEF where byte(at + 1) == 0xBC && byte(at + 2) == 0x89: 3
      default: nil
      }
    }

    private var separator: Int? {
      switch bytes[at] {
      case UInt8(ascii: "-"):
        return byte(at - 1) == 0x20 && byte(at + 1) == 0x20 ? 1 : nil
      case 0xE2 where byte(at + 1) == 0x80 && (byte(at + 2) == 0x93 || byte(at + 2) == 0x94):
        return byte(at - 1) == 0x20 && byte(at + 3) == 0x20 ? 3 : nil
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
        return byte(at + 1) == 0x20 ? 1 : nil
      case 0xEF where byte(at + 1) == 0xBC && byte(at + 2) == 0x9A: return 3
      default: return nil
      }
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.first else { return "" }
    let last = bytes[bytes.index(bytes.endIndex, offsetBy: -1)]
    if !Self.mayBeBlank(first), !Self.mayEndBlank(last) { return String(self) }
    var view = Substring(self).unicodeScalars
    while let first = view.first, first.isBlank { view = view.dropFirst() }
    while let last = view.last, last.isBlank { view = view.dropLast() }
    return String(Substring(view))
  }

  private static func mayBeBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xC2 }

  private static func mayEndBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xA0 }

  /// The text trimmed, with single spaces.
  var collapsed: String {
    if isCollapsed { return String(self) }
    let bytes = Array(utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isNoBreak = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      if byte == 0x20 || (byte >= 9 && byte <= 13) || isNoBreak {
        if !out.isEmpty && out[out.count - 1] != 0x20 { out.append(0x20) }
        index += isNoBreak ? 2 : 1
      } else {
        out.append(byte)
        index += 1
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private var isCollapsed: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      if byte == 0x20
        ? before == 0x20 : (byte >= 9 && byte <= 13) || (byte == 0xA0 && before == 0xC2)
      {
        return false
      }
      before = byte
    }
    return before != 0x20 || utf8.isEmpty
  }
}

extension Unicode.Scalar {
  var isBlank: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\u{A0}"
  }

  /// Whether it is a picture, or belongs to one: decoration in a heading.
  var isPicture: Bool {
    switch value {
    case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2300...0x23FF,
      0x2B00...0x2BFF, 0x25A0...0x25FF, 0x2190...0x21FF, 0x2139, 0x203C, 0x2049, 0x3030,
      0xE0020...0xE007F:
      true
    default: false
    }
  }
}
