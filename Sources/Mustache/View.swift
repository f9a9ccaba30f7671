import Text

/// How a model shows itself to templates: the fields, and where each takes its value from.
///
/// Shape and record are made of the same list, so they cannot get out of step.
package struct View<Model>: Sendable {
  /// What a template is compiled against.
  package let shape: Shape
  private let slots: [@Sendable (Model) -> Slot]

  package init(_ fields: [Field]) {
    shape = .object(fields.map(\.description))
    slots = fields.map(\.slot)
  }

  /// What a template is rendered with.
  package func record(of model: Model) -> Record {
    var values: [Slot] = []
    values.reserveCapacity(slots.count)
    for slot in slots { values.append(slot(model)) }
    return Record(values)
  }

  /// One field of the view: name, kind, sentence and value.
  package struct Field: Sendable {
    let description: Shape.Field
    let slot: @Sendable (Model) -> Slot
  }
}

extension View.Field {
  package static func text(
    _ name: String, _ sentence: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(description: .init(name, .text, sentence)) { .text(value($0)) }
  }

  package static func url(
    _ name: String, _ sentence: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(description: .init(name, .url, sentence)) { .text(value($0)) }
  }

  package static func number(
    _ name: String, _ sentence: String, _ value: @escaping @Sendable (Model) -> Int?
  ) -> Self {
    Self(description: .init(name, .number, sentence)) { value($0).map(Slot.number) ?? .none }
  }

  package static func flag(
    _ name: String, _ sentence: String, _ value: @escaping @Sendable (Model) -> Bool
  ) -> Self {
    Self(description: .init(name, .flag, sentence)) { .flag(value($0)) }
  }

  /// A field of any shape, for what the other makers do not cover.
  package static func field(
    _ name: String, _ shape: Shape, _ sentence: String,
    _ slot: @escaping @Sendable (Model) -> Slot
  ) -> Self {
    Self(description: .init(name, shape, sentence), slot: slot)
  }

  /// One case of a closed set of words, in the order of `allCases`.
  package static func choice<Word: RawRepresentable<String> & CaseIterable & Equatable & Sendable>(
    _ name: String, _ sentence: String, _ value: @escaping @Sendable (Model) -> Word?
  ) -> Self {
    let words = Array(Word.allCases)
    return Self(description: .init(name, .choice(words.map(\.rawValue)), sentence)) { model in
      value(model).flatMap(words.firstIndex(of:)).map(Slot.choice) ?? .none
    }
  }

  /// Markup written straight into the page; nil where there is none.
  package static func html(
    _ name: String, _ sentence: String,
    _ value: @escaping @Sendable (Model) -> (@Sendable (inout ByteBuffer) -> Void)?
  ) -> Self {
    Self(description: .init(name, .html, sentence)) { value($0).map(Slot.written) ?? .none }
  }

  /// JSON written straight into the page, by `ByteBuffer.append(json:)` for its strings.
  package static func json(
    _ name: String, _ sentence: String,
    _ value: @escaping @Sendable (Model) -> (@Sendable (inout ByteBuffer) -> Void)?
  ) -> Self {
    Self(description: .init(name, .json, sentence)) { value($0).map(Slot.written) ?? .none }
  }

  package static func texts(
    _ name: String, _ sentence: String, _ value: @escaping @Sendable (Model) -> [String]
  ) -> Self {
    Self(description: .init(name, .list(of: .text), sentence)) { .texts(value($0)) }
  }

  package static func list<Element>(
    _ name: String, _ sentence: String, of view: View<Element>,
    _ value: @escaping @Sendable (Model) -> [Element]
  ) -> Self {
    Self(description: .init(name, .list(of: view.shape), sentence)) { model in
      .list(value(model).map(view.record(of:)))
    }
  }

  package static func object<Part>(
    _ name: String, _ sentence: String, of view: View<Part>,
    _ value: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    Self(description: .init(name, view.shape, sentence)) { model in
      value(model).map { .object(view.record(of: $0)) } ?? .none
    }
  }
}
