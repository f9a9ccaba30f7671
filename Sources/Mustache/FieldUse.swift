import Diagnostics

/// A field written at a place of a page: may it stand there, and what must happen to it?
struct FieldUse {
  let name: Name
  let isRaw: Bool
  let shape: Shape
  let context: HTMLContext

  func position(in source: Source) -> Result<Template.Position, Refusal> {
    switch shape {
    case .flag, .list, .object: refuse(source.notAValue(name, shape))
    case .html: rendered(in: source)
    case .json: data(in: source)
    case .text, .url, .number, .choice:
      isRaw ? refuse(source.rawText(name, shape)) : plain(in: source)
    }
  }

  private func refuse(_ diagnostic: Diagnostic) -> Result<Template.Position, Refusal> {
    .failure(Refusal(diagnostic: diagnostic))
  }

  private func rendered(in source: Source) -> Result<Template.Position, Refusal> {
    guard isRaw else { return refuse(source.escapedMarkup(name)) }
    guard context.position == .text else {
      return refuse(source.misplaced(name, context.description, hint: "markup goes between tags"))
    }
    return .success(.rendered)
  }

  private func data(in source: Source) -> Result<Template.Position, Refusal> {
    guard isRaw else { return refuse(source.escapedMarkup(name)) }
    guard context.position == .rawText, context.isData else {
      return refuse(
        source.misplaced(
          name, context.description,
          hint: "JSON goes into <script type=\"application/json\"> and nowhere else"))
    }
    return .success(.rendered)
  }

  private func plain(in source: Source) -> Result<Template.Position, Refusal> {
    switch context.position {
    case .text, .plainText: .success(.text)
    case .value: attribute(in: source)
    case .beforeValue, .unquotedValue:
      refuse(source.misplaced(name, context.description, hint: "put quotes round the value"))
    case .tagName, .endTag, .tagStart, .tag, .attributeName, .afterName:
      refuse(
        source.misplaced(
          name, context.description, hint: "write the tag out, and the field into a quoted value"))
    case .rawText, .comment, .declaration:
      refuse(
        source.misplaced(
          name, context.description, hint: "put it into an element or a data attribute"))
    }
  }

  private func attribute(in source: Source) -> Result<Template.Position, Refusal> {
    switch Attribute(context) {
    case .plain: .success(.attribute)
    case .address: address(in: source)
    case .loadingAddress:
      shape == .url ? address(in: source) : refuse(source.loads(name, shape, context))
    case .refused(let place):
      refuse(source.misplaced(name, place, hint: "use a class or a data attribute instead"))
    }
  }

  private func address(in source: Source) -> Result<Template.Position, Refusal> {
    switch context.address {
    case .start: .success(.address)
    case .head, .slash: .success(.addressRest)
    case .tail: .success(.attribute)
    case .foreign:
      refuse(
        source.misplaced(
          name, "an address of another scheme", hint: "begin with http, https, mailto or tel"))
    }
  }
}

/// An error that says why a field may not be where it is.
struct Refusal: Error {
  let diagnostic: Diagnostic
}

extension HTMLContext {
  /// The place as a message names it.
  fileprivate var description: String {
    let element = String(decoding: element, as: UTF8.self)
    return switch position {
    case .text: "text"
    case .plainText, .rawText: "<\(element)>"
    case .comment: "a comment"
    case .declaration: "a declaration"
    case .tagStart, .tagName, .endTag: "the name of a tag"
    case .tag, .attributeName, .afterName: "a tag, outside of a quoted value"
    case .beforeValue, .unquotedValue: "a value without quotes"
    case .value: "an attribute"
    }
  }
}

extension Source {
  fileprivate func misplaced(_ name: Name, _ place: String, hint: String) -> Diagnostic {
    error(
      "misplaced", at: name.range, "'\(text(name.range))' may not stand in \(place)", hint: hint)
  }

  fileprivate func notAValue(_ name: Name, _ shape: Shape) -> Diagnostic {
    let word = text(name.range)
    return error(
      "not-a-value", at: name.range, "'\(word)' cannot be printed, for it is of kind \(shape.kind)",
      hint: "open a section: {{#\(word)}} … {{/\(word)}}")
  }

  fileprivate func rawText(_ name: Name, _ shape: Shape) -> Diagnostic {
    let word = text(name.range)
    return error(
      "unescaped", at: name.range, "'\(word)' is of kind \(shape.kind) and must be escaped",
      hint: "write {{\(word)}}")
  }

  fileprivate func escapedMarkup(_ name: Name) -> Diagnostic {
    let word = text(name.range)
    return error(
      "escaped", at: name.range, "'\(word)' is rendered already and would be shown as source",
      hint: "write {{{\(word)}}}")
  }

  fileprivate func loads(_ name: Name, _ shape: Shape, _ context: HTMLContext) -> Diagnostic {
    let element = String(decoding: context.element, as: UTF8.self)
    return error(
      "misplaced", at: name.range,
      "'\(text(name.range))' may not be what <\(element)> loads, for it is of kind \(shape.kind)",
      hint: "use a field of kind address")
  }
}
