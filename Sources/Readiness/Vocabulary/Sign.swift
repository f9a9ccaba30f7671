/// A sign that authors put before a thing to say how it stands.
package enum Sign: Hashable, Sendable {
  case state(ItemState)
  /// ⚠️: open, and at risk.
  case atRisk
  /// A sign that a legend gives to what is recommended or optional, and still to be done.
  case asks(Need)

  /// What the sign says of an item.
  package var state: ItemState {
    switch self {
    case .state(let state): state
    case .atRisk, .asks: .open
    }
  }

  /// What a legend says with it of how much a thing is needed; nil where it says nothing of that.
  package var need: Need? {
    if case .asks(let need) = self { need } else { nil }
  }

  /// The meaning of a scalar, where a legend says nothing else.
  package static func meaning(of scalar: Unicode.Scalar) -> Sign? {
    switch scalar {
    case "✅", "☑", "✔", "✓", "🟢", "🗹", "👍", "💚": .state(.done)
    case _ where isEmptyShape(scalar): .state(.open)
    case "🔄", "⏳", "🟡", "🔃", "⌛", "🏗", "🔁", "🟠", "🟨", "◐", "◑", "🛠": .state(.inProgress)
    case "❌", "✗", "🔴", "✘", "❎", "✖", "🟥", "👎": .state(.open)
    case "🚧", "⛔", "🛑": .state(.blocked)
    case "⏭", "➖", "🚫": .state(.notApplicable)
    case "⚠": .atRisk
    case "☒": .state(.done)
    default: nil
    }
  }

  /// Whether it is a box or circle to be ticked, and not a sign that is bad in itself (❌).
  package static func isEmptyShape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "☐", "⬜", "🔲", "⚪", "◻", "□", "▢", "❏", "🔳", "❑", "⭕", "⬛", "◯", "○": true
    default: false
    }
  }

  /// The sign that the text opens with, and how many bytes it and the space after it take.
  package static func opening(_ text: Substring) -> (sign: Sign, rest: Substring)? {
    guard let first = text.unicodeScalars.first, first.value > 0x2000, let sign = meaning(of: first)
    else { return nil }
    var rest = text.unicodeScalars.dropFirst()
    while let next = rest.first, next == "\u{FE0F}" || next == " " || next == "\u{A0}" {
      rest = rest.dropFirst()
    }
    return (sign, Substring(rest))
  }
}
