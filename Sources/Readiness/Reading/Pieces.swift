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
    self = text.withUTF8 { bytes in
      guard Self.hasMarks(bytes) else { return Pieces(whole: bytes) }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { outside in
        var parts = Parts(bytes: bytes, outside: outside)
        parts.split()
        return Pieces(
          brackets: parts.brackets, runs: parts.runs,
          bare: Bytes(outside).part(0..<parts.length).collapsed)
      }
    }
  }

  private init(brackets: [String], runs: [String], bare: String) {
    self.brackets = brackets
    self.runs = runs
    self.bare = bare
  }

  /// A text that nothing parts.
  private init(whole bytes: Bytes) {
    let whole = bytes.trimmed.text
    runs = [whole]
    bare = whole.collapsed
  }

  /// A text without its brackets.
  static func bare(_ text: String) -> String {
    text.holdsByte { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") || $0 == 0xEF }
      ? Pieces(text).bare : text.collapsed
  }

  /// Whether anything in the text could part it; most texts have nothing.
  private static func hasMarks(_ bytes: Bytes) -> Bool {
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
    let bytes: Bytes
    /// What stands outside the brackets, and how much of it there is so far.
    let outside: UnsafeMutableBufferPointer<UInt8>
    var length = 0
    var brackets: [String] = []
    var runs: [String] = []
    /// Where in `outside` the run began, and where in `bytes` the bracket did.
    var runStart = 0
    var bracketStart = 0
    var depth = 0
    var at = 0

    init(bytes: Bytes, outside: UnsafeMutableBufferPointer<UInt8>) {
      self.bytes = bytes
      self.outside = outside
    }

    mutating func split() {
      while at < bytes.count {
        if isPlain {
          if depth == 0 { keep(at..<at + 1) }
          at += 1
        } else if let length = opening {
          depth += 1
          at += length
          if depth == 1 { bracketStart = at }
        } else if depth > 0, let length = closing {
          depth -= 1
          if depth == 0 { brackets.append(bytes.part(bracketStart..<at).trimmed.text) }
          at += length
        } else if depth > 0 {
          at += 1
        } else {
          take()
        }
      }
      if depth > 0 { keep(bracketStart..<bytes.count) }
      endRun()
    }

    /// One character outside brackets.
    private mutating func take() {
      if let length = separator {
        endRun()
        keep(at..<at + length)
        runStart = self.length
        at += length
      } else {
        outside[length] = bytes[at]
        length += 1
        at += 1
      }
    }

    private mutating func keep(_ range: Range<Int>) {
      for index in range {
        outside[length] = bytes[index]
        length += 1
      }
    }

    private mutating func endRun() {
      runs.append(Bytes(outside).part(runStart..<length).trimmed.text)
    }

    private func byte(_ index: Int) -> UInt8 {
      index >= 0 && index < bytes.count ? bytes[index] : 0x20
    }

    /// A letter or a space, as most bytes are: no part begins or ends with it.
    private var isPlain: Bool { (bytes[at] | 0x20) &- 0x61 < 26 || bytes[at] == 0x20 }

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

extension Unicode.Scalar {
  var isBlank: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\u{A0}"
  }

  /// Whether it is a letter of any script.
  var isLetter: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
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
