import Text

/// A template compiled against a shape: no name is left in it.
package struct Template: Sendable {
  /// One step of rendering; all are plain numbers, so that a step costs no reference counting.
  enum Operation: Sendable {
    case literal(start: Int, end: Int)
    case write(Path, Position)
    /// Skips to `end` unless the value is there (or, inverted, is absent).
    case when(Path, isInverted: Bool, end: Int)
    /// Runs the steps up to `end` for each record of a list, or for an object that is there.
    case each(Path, end: Int)
    /// Skips to `end` unless the choice is this word.
    case match(Path, word: Int, end: Int)
  }

  /// Where a value is: a frame of the context, then slots from object to object.
  struct Path: Sendable {
    let frame: Int
    /// The range of `steps` that holds the slots before the last.
    let start: Int
    let end: Int
    let slot: Int
    /// For a choice, where its words begin in `words`.
    var words = 0
  }

  /// What must happen to a value where it stands.
  enum Position: Sendable {
    case text
    case attribute
    /// At the start of an address: the scheme is checked.
    case address
    /// Within the first part of an address: no scheme may come to be.
    case addressRest
    /// Rendered matter, as it is.
    case rendered
  }

  var operations: [Operation] = []
  var literals: [UInt8] = []
  var steps: [Int] = []
  var words: [String] = []
}
