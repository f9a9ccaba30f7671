import Diagnostics

/// All templates of a site, taken apart once, which may include each other by name.
package struct TemplateSet: Sendable {
  let sources: [String: Source]
  /// Templates that were not understood, and so are not compiled.
  private let broken: Set<String>

  /// Reads templates; of two with one name the later stands.
  package static func parse(_ templates: [TemplateSource]) -> Recognised<TemplateSet> {
    var sources: [String: Source] = [:]
    var broken: [String: [Diagnostic]] = [:]
    for template in templates {
      let parsed = Parser.parse(template)
      sources[template.name] = parsed.value
      broken[template.name] = parsed.diagnostics.isEmpty ? nil : parsed.diagnostics
    }
    return Recognised(
      TemplateSet(sources: sources, broken: Set(broken.keys)),
      broken.values.flatMap(\.self).sorted { $0.place < $1.place })
  }

  package var names: [String] { sources.keys.sorted() }

  /// Checks a template, with all that it includes, against what its view can have.
  ///
  /// Gives nil when anything is wrong, or when `parse` has said that a template is.
  package func compile(_ name: String, for shape: Shape) -> Recognised<Template?> {
    guard let source = sources[name] else {
      return Recognised(nil, [.noTemplate(name, in: names)])
    }
    var compiler = Compiler(shape, templates: names)
    var expansion = Expansion(sources)
    expansion.run(source, into: &compiler)
    let diagnostics = compiler.finish(at: source)
    let isWhole = diagnostics.isEmpty && broken.isEmpty
    return Recognised(isWhole ? compiler.template : nil, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func noTemplate(_ name: String, in names: [String]) -> Diagnostic {
    Diagnostic(
      .error, "template.missing", at: Place(name), "there is no template '\(name)'",
      hint: Nearest.to(name, in: names).map { "did you mean '\($0)'?" })
  }
}
