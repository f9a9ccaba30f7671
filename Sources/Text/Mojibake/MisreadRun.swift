/// A run of characters above ASCII, read as the bytes of an encoding and those as UTF-8.
struct MisreadRun {
  /// A character of the result: a right one kept, or one put together from several misread ones.
  struct Part {
    var scalar: UInt32
    /// The characters that it was made from.
    var source: Range<Int>
    /// Nil for a character that is kept.
    var kind: ScriptKind?
    var isCertain = false
  }

  let scalars: [UInt32]
  let encoding: SingleByteEncoding
  /// The characters around the run, zero at the text's ends.
  let before: UInt32
  let after: UInt32
  private(set) var parts: [Part] = []

  init(
    _ scalars: [UInt32], as encoding: SingleByteEncoding, before: UInt32, after: UInt32,
    withFragments: Bool
  ) {
    self.scalars = scalars
    self.encoding = encoding
    self.before = before
    self.after = after
    let bytes = scalars.map(encoding.byte(of:))
    var index = 0
    while index < bytes.count {
      let part = part(at: index, of: bytes, withFragments, after: parts.last)
      parts.append(part)
      index = part.source.upperBound
    }
    weigh()
  }

  private func part(
    at index: Int, of bytes: [UInt8], _ withFragments: Bool, after last: Part?
  ) -> Part {
    let kept = Part(scalar: scalars[index], source: index..<index + 1)
    guard let (scalar, length) = UTF8Bytes.scalar(at: index, of: bytes) else {
      // A variation selector whose last byte, undefined in windows-1252, was lost on the way.
      let isCut = index + 1 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xB8
      guard isCut, let kind = last?.kind, kind == .symbol || kind == .emoji else { return kept }
      return Part(scalar: 0xFE0F, source: index..<index + 2, kind: .mark)
    }
    let found = withFragments ? ScriptKind(scalar, in: encoding) : ScriptKind(scalar)
    guard let kind = found, withFragments || kind != .fragment else { return kept }
    return Part(scalar: scalar, source: index..<index + length, kind: kind)
  }

  /// The characters that a part was made from, the first aside.
  func tail(of part: Part) -> ArraySlice<UInt32> { scalars[part.source].dropFirst() }

  /// The character before a part, and the one after it, as written.
  func neighbours(of part: Part) -> (UInt32, UInt32) {
    let (start, end) = (part.source.lowerBound, part.source.upperBound)
    return (start > 0 ? scalars[start - 1] : before, end < scalars.count ? scalars[end] : after)
  }

  /// Decides for each part by itself, then lets parts that stand together vouch for each other.
  private mutating func weigh() {
    var start = 0
    while start < parts.count {
      guard parts[start].kind != nil else {
        start += 1
        continue
      }
      var end = start
      while end < parts.count, parts[end].kind != nil { end += 1 }
      let vouches = canVouch(start..<end)
      for index in start..<end {
        parts[index].isCertain =
          isCertain(parts[index]) || vouches && isChained(index, in: start..<end)
      }
      start = end
    }
  }

  /// Whether the parts of a chain count for each other.
  ///
  /// In Mac OS Roman two letters can make one (`ÃÄ`), as they stand in alphabets; a sign must be among
  /// the characters too.
  private func canVouch(_ chain: Range<Int>) -> Bool {
    guard encoding == .macintosh else { return true }
    let source =
      parts[chain.lowerBound].source.lowerBound..<parts[chain.upperBound - 1].source.upperBound
    return !scalars[source].allSatisfy(Self.isLetter)
  }

  /// Whether enough of its kind stands beside it without a gap.
  private func isChained(_ index: Int, in chain: Range<Int>) -> Bool {
    switch parts[index].kind {
    case .letter, .ideograph:
      let kind = parts[index].kind
      let needed = encoding == .macintosh && kind != .ideograph ? 3 : 2
      var (low, high) = (index, index + 1)
      while low > chain.lowerBound, high - low < needed, parts[low - 1].kind == kind { low -= 1 }
      while high < chain.upperBound, high - low < needed, parts[high].kind == kind { high += 1 }
      return high - low >= needed
    default:
      return chain.count > 1
    }
  }
}
