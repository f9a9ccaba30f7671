import Readiness

extension Words {
  /// A sentence with its gaps filled in: `{0}` is the first value, and `{0|item is|items are}` the
  /// words that go with it, the first where it is 1; with `{01|is|are}` where either value is.
  func fill(_ word: Word, _ values: String...) -> String {
    var out = ""
    var sentence = self[word]
    sentence.withUTF8 { bytes in
      var start = 0
      while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        out += String(decoding: bytes[start..<open], as: UTF8.self)
        let gap = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
        out += Self.filling(gap[...], values)
        start = close + 1
      }
      out += String(decoding: bytes[start...], as: UTF8.self)
    }
    return out
  }

  private static func filling(_ gap: Substring, _ values: [String]) -> String {
    if gap.utf8.count == 1, let index = Int(gap) {
      return values.indices.contains(index) ? values[index].isolated : ""
    }
    let parts = gap.split(separator: "|", omittingEmptySubsequences: false)
    let named = (parts.first ?? "").compactMap(\.wholeNumberValue).filter(values.indices.contains)
    guard parts.count > 1, let last = parts.last else {
      return named.first.map { values[$0].isolated } ?? ""
    }
    return String(named.contains { values[$0] == "1" } ? parts[1] : last)
  }

  /// A number with its noun: the first word for one, the second for all others.
  func count(_ number: Int, _ one: Word, _ many: Word) -> String {
    fill(number == 1 ? one : many, "\(number)")
  }

  /// What a value's origin is called.
  func origin(_ origin: Origin) -> String {
    switch origin {
    case .markdown: self[.source]
    case .frontMatter: self[.frontMatter]
    case .statusFile: self[.statusFile]
    case .waiver: self[.waiver]
    }
  }
}

extension String {
  /// In its own direction within a sentence, where it has letters that are written from the right.
  fileprivate var isolated: String {
    let isFromRight = unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    }
    return isFromRight ? "\u{2068}\(self)\u{2069}" : self
  }
}
