/// How many columns a text takes where every letter has the same width, as in a terminal.
package enum DisplayWidth {
  /// The columns of a line: two for emoji and the wide characters of East Asia (UAX 11), none for
  /// marks and joiners, one for all else.
  package static func of(_ text: some Sequence<Unicode.Scalar>) -> Int {
    var columns = 0
    var last = 0
    var isJoined = false
    for scalar in text {
      if scalar.value == 0xFE0F {
        // The picture of what is else a letter.
        if last == 1 { columns += 1 }
        last = 2
        continue
      }
      last = isJoined || isModifier(scalar) ? 0 : width(of: scalar)
      columns += last
      isJoined = scalar.value == 0x200D
    }
    return columns
  }

  private static func isModifier(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    case 0x1F1E6...0x1F1FF: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
