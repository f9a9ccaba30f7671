extension MisreadRun {
  /// Whether right text could not look like this part.
  ///
  /// What right text does contain is a letter with an accent and then punctuation (`CAFÉ”`, `é…”`),
  /// or signs in a formula (`√π`); such parts need letters around them, or others of their kind.
  func isCertain(_ part: Part) -> Bool {
    switch part.kind {
    case .emoji, .mark: true
    case .symbol: encoding == .macintosh || !tail(of: part).allSatisfy(Self.closesOrDashes)
    case .sign: isCertainSign(part)
    case .latin: encoding == .macintosh ? isCertainMacLatin(part) : isCertainLatin(part)
    case .accented: isBesideLetter(part) || !tail(of: part).allSatisfy(Self.followsLetters)
    case .ideograph:
      encoding != .macintosh && !tail(of: part).allSatisfy(Self.followsLetters)
    case .letter, .fragment, nil: false
    }
  }

  /// `Â°`, `Â©`; for Mac OS Roman `¬∞`, `¬©`.
  private func isCertainSign(_ part: Part) -> Bool {
    guard let last = tail(of: part).first else { return false }
    if encoding == .macintosh { return !Self.standsInFormulas(last) || last == 0x221E }
    guard last == 0xA0 || last == 0xAB || last == 0xBB else { return true }
    let previous = neighbours(of: part).0
    return !Self.isUppercase(previous) && !Self.opensQuotes(previous)
  }

  /// `Ã©`, `Å‚`, `ÄŸ`.
  private func isCertainLatin(_ part: Part) -> Bool {
    guard let last = tail(of: part).first else { return false }
    let isThird = encoding.byte(of: scalars[part.source.lowerBound]) == 0xC3
    let isUsual = isThird ? Self.closesOrDashes(last) || last == 0x2122 : Self.followsLetters(last)
    return !isUsual || isBesideLetter(part)
  }

  /// `√©`, `≈Ç`, `ƒá`.
  private func isCertainMacLatin(_ part: Part) -> Bool {
    guard let last = tail(of: part).first else { return false }
    let (previous, next) = neighbours(of: part)
    switch encoding.byte(of: scalars[part.source.lowerBound]) {
    case 0xC3 where last == 0x3C0: return false
    case 0xC3 where !Self.standsInFormulas(last): return true
    case 0xC3: return Self.isLetter(previous) || Self.isLetter(next)
    case 0xC4, 0xC5:
      return !Self.standsInFormulas(last)
        && (Self.isLowercase(previous) || Self.isLetter(next) && Self.isLetter(last))
    default: return isBesideLetter(part) && Self.isLetter(previous) && Self.isLetter(next)
    }
  }

  /// Whether no right text has a letter there: a capital after a small letter, or a letter behind
  /// what could only have closed the word.
  private func isBesideLetter(_ part: Part) -> Bool {
    let (previous, next) = neighbours(of: part)
    let first = scalars[part.source.lowerBound]
    if Self.isLowercase(previous) && !Self.isLowercase(first) { return true }
    guard Self.isLetter(next), let last = tail(of: part).last else { return false }
    return !Self.isLetter(previous) || !Self.joinsWords(last)
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return ASCII.isLetter(UInt8(scalar)) }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  private static func isLowercase(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  private static func isUppercase(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// `… ‘ ’ “ ” – — « » ‹ ›` and the space that does not break.
  private static func closesOrDashes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2039, 0x203A:
      true
    default: false
    }
  }

  /// The same, and `„ ‚ • † ‡ ‰ € £ ™ ® © ° ¹ ² ³ · ª º ´ ±`.
  private static func followsLetters(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201A, 0x201E, 0x2020...0x2022, 0x2030, 0x20AC, 0xA3, 0x2122, 0xAE, 0xA9, 0xB0...0xB4,
      0xB7, 0xB9, 0xAA, 0xBA:
      true
    default: closesOrDashes(scalar)
    }
  }

  /// `– — ’ · ° ² ³`, which may stand between two letters.
  private static func joinsWords(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2013, 0x2014, 0x2019, 0xB7, 0xB0, 0xB2, 0xB3: true
    default: false
    }
  }

  /// `« “ „ ‘ ‚` and straight quotes.
  private static func opensQuotes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E: true
    default: false
    }
  }

  /// `π Ω ∂ ∑ ∏ ∫ ∞ µ`.
  private static func standsInFormulas(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3C0, 0x3A9, 0x2126, 0x2202, 0x2211, 0x220F, 0x222B, 0x221E, 0xB5: true
    default: false
    }
  }
}
