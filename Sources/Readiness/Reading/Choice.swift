/// The options of a line such as `☐ Go ☐ No-Go`.
enum Choice {
  struct Option: Hashable {
    var words: String
    var isTicked: Bool
  }

  /// Whether a text has a box or a slash at all; most have neither.
  static func mayStand(in text: String) -> Bool {
    text.holdsByte {
      $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") || $0 == 0xE2
    }
  }

  /// The options, each after its box; empty where there is no box.
  static func options(in text: String) -> [Option] {
    guard mayHaveBox(text) else { return [] }
    var options: [Option] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var at = start
    while at < scalars.endIndex {
      if let (isTicked, length) = box(at: scalars[at...]) {
        close(&options, text[start..<at])
        options.append(Option(words: "", isTicked: isTicked))
        at = scalars.index(at, offsetBy: length)
        start = at
      } else {
        at = scalars.index(after: at)
      }
    }
    close(&options, text[start...])
    return options
  }

  /// Most texts have neither a bracket nor a sign.
  private static func mayHaveBox(_ text: String) -> Bool {
    text.holdsByte { $0 == UInt8(ascii: "[") || $0 == 0xE2 || $0 == 0xF0 }
  }

  /// Whether the box that a text opens with is ticked, and how many characters it has.
  private static func box(at text: Substring.UnicodeScalarView) -> (isTicked: Bool, length: Int)? {
    switch text.first {
    case "☐", "⬜", "□", "◻", "▢": return (false, 1)
    case "☑", "☒", "✅", "✔", "🗹": return (true, 1)
    case "[":
      let box = Array(text.prefix(3))
      guard box.count == 3, box[2] == "]" else { return nil }
      switch box[1] {
      case "x", "X": return (true, 3)
      case " ": return (false, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func close(_ options: inout [Option], _ words: Substring) {
    guard let last = options.indices.last else { return }
    options[last].words = words.trimmed.trimmingSeparators
  }
}

extension String {
  /// Without the marks that part options at its end.
  fileprivate var trimmingSeparators: String {
    var view = Substring(self)
    while let last = view.last, "/|,·".contains(last) || last == " " { view.removeLast() }
    while let first = view.first, "/|,·".contains(first) || first == " " { view.removeFirst() }
    return String(view)
  }
}
