import Diagnostics

/// A value in a YAML text, with its place; what it means is its reader's business.
package struct Node: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  /// A text. A plain one (`no`, `1.10`) is a text too, until a reader asks for something else.
  package struct Scalar: Hashable, Sendable {
    package var text: String
    /// Written without quotes and not as a block.
    package var isPlain: Bool

    package init(_ text: String, isPlain: Bool) {
      self.text = text
      self.isPlain = isPlain
    }
  }

  /// A key and its value; a mapping keeps them in the order in which they were written.
  package struct Entry: Hashable, Sendable {
    package var key: String
    package var keyPlace: Place
    /// How many bytes of its line the key covers, quotes included.
    package var keyLength: Int
    package var value: Node

    package init(key: String, keyPlace: Place, keyLength: Int, value: Node) {
      self.key = key
      self.keyPlace = keyPlace
      self.keyLength = keyLength
      self.value = value
    }
  }

  package var value: Value
  package var place: Place
  /// How many bytes of its first line the value covers.
  package var length: Int

  package init(_ value: Value, at place: Place, length: Int) {
    self.value = value
    self.place = place
    self.length = length
  }

  /// Whether nothing is written: no value at all, `~` or `null`.
  package var isNothing: Bool {
    guard case .scalar(let scalar) = value, scalar.isPlain else { return false }
    return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
  }
}
