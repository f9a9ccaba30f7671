/// A text taken apart where authors set things off: brackets, dashes, colons and commas.
struct Pieces {
  /// What stands in brackets, without them.
  var brackets: [String] = []
  /// What stands outside them, parted at ` - `, ` – `, ` — `, `:`, `,`, `;` and ` | `.
  var runs: [String] = []
  /// The text without its brackets.
  var bare: String = ""

  init(_ text: String) {
    var depth = 0
    var bracket = ""
    var run = ""
    var outside = ""
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      defer { previous = scalar }
      if scalar == "(" || scalar == "[" || scalar == "（" {
        if depth > 0 { bracket.unicodeScalars.append(scalar) }
        depth += 1
        continue
      }
      if depth > 0, scalar == ")" || scalar == "]" || scalar == "）" {
        depth -= 1
        if depth == 0 {
          brackets.append(bracket.trimmed)
          bracket = ""
        } else {
          bracket.unicodeScalars.append(scalar)
        }
        continue
      }
      if depth > 0 {
        bracket.unicodeScalars.append(scalar)
        continue
      }
      outside.unicodeScalars.append(scalar)
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isDash =
        (scalar == "-" || scalar == "–" || scalar == "—") && previous == " " && next == " "
      let isMark =
        (scalar == ":" || scalar == "," || scalar == ";" || scalar == "|" || scalar == "：")
        && (next == " " || scalar == "：" || index + 1 == scalars.count)
      if isDash || isMark {
        runs.append(run.trimmed)
        run = ""
      } else {
        run.unicodeScalars.append(scalar)
      }
    }
    if depth > 0 {
      outside += bracket
      run += bracket
    }
    runs.append(run.trimmed)
    bare = outside.collapsed
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var view = Substring(self).unicodeScalars
    while let first = view.first, first.isBlank { view = view.dropFirst() }
    while let last = view.last, last.isBlank { view = view.dropLast() }
    return String(Substring(view))
  }

  /// The text trimmed, with single spaces.
  var collapsed: String {
    var out = String.UnicodeScalarView()
    var pending = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        pending = !out.isEmpty
      } else {
        if pending { out.append(" ") }
        pending = false
        out.append(scalar)
      }
    }
    return String(out)
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
