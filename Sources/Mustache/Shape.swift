/// What a view can hold: its fields, in the order of their slots.
///
/// A template is compiled against a shape, so that a name the view cannot have is found before
/// anything is rendered. The sentences of the fields are the documentation of the view.
package indirect enum Shape: Hashable, Sendable {
  /// Words; escaped wherever they stand.
  case text
  /// An address that the program made; its scheme is checked all the same.
  case url
  /// A whole number.
  case number
  /// Something that is so or is not; only for sections.
  case flag
  /// One of these words; may also name the partial of `{{>*field}}`.
  case choice([String])
  /// Markup that the program rendered; only for `{{{field}}}` between tags.
  case html
  /// JSON with every `<` escaped; only for `{{{field}}}` in a script of a JSON type.
  case json
  /// Any number of the same.
  case list(of: Shape)
  /// Fields of its own.
  case object([Field])

  /// A named part of an object, and what it is for.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var shape: Shape
    /// One sentence for the person who writes a template.
    package var sentence: String

    package init(_ name: String, _ shape: Shape, _ sentence: String) {
      self.name = name
      self.shape = shape
      self.sentence = sentence
    }
  }
}

extension Shape {
  /// The kind as a reader of the documentation and of messages knows it.
  package var kind: String {
    switch self {
    case .text: "text"
    case .url: "address"
    case .number: "number"
    case .flag: "flag"
    case .choice: "choice"
    case .html: "html"
    case .json: "json"
    case .list: "list"
    case .object: "object"
    }
  }
}
