import Diagnostics
import Text

extension Reader {
  /// Gives sections and items their ids: the one that the author set, else one of the words.
  mutating func nameEverything() {
    nameSections()
    nameItems()
  }

  private mutating func nameSections() {
    var scope = IdentifierScope()
    for index in report.sections.indices {
      guard let declared = Identifier.declared(atEndOf: report.sections[index].title) else {
        continue
      }
      report.sections[index].title = declared.text
      report.sections[index].heading =
        Identifier.declared(atEndOf: report.sections[index].heading)?.text
        ?? report.sections[index].heading
      report.sections[index].id = declared.identifier
      reserve(declared.identifier, in: &scope, line: report.sections[index].line)
    }
    for index in report.sections.indices where report.sections[index].id.isEmpty {
      let section = report.sections[index]
      let words = [section.numberWord, section.number, section.title].compactMap { $0 }
      report.sections[index].id = scope.unique(
        Identifier.of(words.joined(separator: " "), or: "section"))
    }
  }

  /// Equal words in two sections are one id each; the anchor tells them apart on the page.
  private mutating func nameItems() {
    var scope = IdentifierScope()
    for index in report.items.indices {
      guard let declared = Identifier.declared(atEndOf: report.items[index].text) else { continue }
      report.items[index].text = declared.text
      report.items[index].id = declared.identifier
      report.namedItems.append(declared.identifier)
      reserve(declared.identifier, in: &scope, line: report.items[index].line)
    }
    var ids = IdentifierScope()
    for index in report.items.indices {
      if report.items[index].id.isEmpty {
        let id = Identifier.of(Pieces.bare(report.items[index].text))
        report.items[index].id = ids.unique(id, in: report.items[index].section ?? -1)
        report.items[index].anchor = scope.unique(report.items[index].id)
      } else {
        report.items[index].anchor = report.items[index].id
      }
    }
  }

  private mutating func reserve(_ id: String, in scope: inout IdentifierScope, line: Int) {
    guard !scope.reserve(id) else { return }
    note(
      .error, "id.repeated", line: line, "the id '\(id)' is set twice",
      hint: "set another, or leave it out")
  }
}
