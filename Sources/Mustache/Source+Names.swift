import Diagnostics

/// What is said of names that a view cannot have.
extension Source {
  func unknownName(
    _ word: String, of owner: String?, at range: Range<Int>, known: [String]
  ) -> Diagnostic {
    let at = range.lowerBound..<range.lowerBound + word.utf8.count
    return error(
      "unknown-name", at: at,
      owner.map { "'\($0)' has no field '\(word)'" } ?? "the view has no field '\(word)' here",
      hint: Nearest.to(word, in: known).map { "did you mean '\($0)'?" } ?? listed(known))
  }

  func noFields(
    _ owner: String, _ shape: Shape, _ part: String, at range: Range<Int>
  ) -> Diagnostic {
    error(
      "unknown-name", at: range,
      "'\(owner)' is of kind \(shape.kind) and has no field '\(part)'",
      hint: shape.kind == "list" ? "write {{#\(owner)}}{{\(part)}}{{/\(owner)}}" : nil)
  }

  func dotIsObject(_ name: Name) -> Diagnostic {
    error(
      "unknown-name", at: name.range, "'.' is an object here, not a value",
      hint: "name one of its fields")
  }

  func notAChoice(_ name: Name, _ shape: Shape) -> Diagnostic {
    error(
      "not-a-choice", at: name.range,
      "'\(text(name.range))' is of kind \(shape.kind) and cannot name a template",
      hint: "only a field of kind choice can")
  }

  func missingTemplate(_ name: String, at range: Range<Int>, known: [String]) -> Diagnostic {
    error(
      "missing", at: range, "there is no template '\(name)'",
      hint: Nearest.to(name, in: known).map { "did you mean '\($0)'?" } ?? listed(known))
  }

  func unusedBlock(_ block: Block, _ template: String) -> Diagnostic {
    error(
      "unused-block", at: block.range, "template '\(template)' has no block '\(block.name)'",
      hint: "write {{$\(block.name)}}{{/\(block.name)}} into it, or remove the block here")
  }

  func splitContext(_ name: Name) -> Diagnostic {
    error(
      "split-context", at: name.range,
      "'\(text(name.range))' ends in another part of the page than it begins",
      hint: "keep whole tags and whole quoted values inside")
  }

  func unfinished(_ context: HTMLContext) -> Diagnostic {
    let end = bytes.lastIndex { $0 != 10 && $0 != 13 } ?? 0
    let element = String(decoding: context.element, as: UTF8.self)
    return error(
      "unfinished", at: end..<end + 1,
      element.isEmpty
        ? "the page ends inside a comment or tag" : "the page ends inside <\(element)>",
      hint: "close it")
  }

  private func listed(_ names: [String]) -> String? {
    var seen: [String] = []
    for name in names where !seen.contains(name) { seen.append(name) }
    return seen.isEmpty || seen.count > 16 ? nil : "there are: \(seen.joined(separator: ", "))"
  }
}
