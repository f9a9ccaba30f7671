import Diagnostics
import Mustache
import Readiness
import Text

/// The endnotes with the report whose lines they name.
struct EndnotesModel: Sendable {
  let notes: Endnotes
  let dossier: Dossier
}

/// Repairs and what was assumed, as templates see them.
enum EndnotesView {
  static let view = View<EndnotesModel>([
    .list("repairs", "Garbled characters that were repaired.", of: repair) { model in
      model.notes.repairs.map { Part($0, model.dossier) }
    },
    .list("assumed", "Mistakes in the text and what was made of them.", of: diagnostic) { model in
      model.notes.diagnostics.map { Part($0, model.dossier) }
    },
    .number("assumedCount", "How many there are.") { $0.notes.diagnostics.count },
    .number("repairCount", "How many places were repaired.") { $0.dossier.report.repairs.count },
    .text("caption", "How many places were repaired, and on how many lines.") { model in
      let repairs = model.dossier.report.repairs
      return model.dossier.words.fill(
        .captionRepaired, "\(repairs.count)", "\(Set(repairs.map(\.line)).count)")
    },
  ])

  private static let repair = View<Part<Endnotes.Repaired>>([
    .text("before", "As it stood in the file.") { $0.value.before },
    .text("after", "What it was repaired to.") { $0.value.after },
    .text("encoding", "The encoding that had garbled it.") { $0.value.encoding },
    .html("lines", "Where.") { $0.lines },
  ])

  private static let diagnostic = View<Part<Diagnostic>>([
    .text("severity", "How much it matters.") { $0.dossier.words[$0.value.severity.word] },
    .text("style", "`error`, `warning` or `note`.") { $0.value.severity.rawValue },
    .text("code", "Its kind; `holdpoint explain` says more.") { $0.value.code },
    .text("message", "In one sentence.") { $0.dossier.words.say($0.value.message) },
    .text("hint", "What to do.") { part in
      part.value.hint.map(part.dossier.words.say)
    },
    .html("line", "Where.") { part in
      part.value.place.file == part.dossier.report.source ? part.line(part.value.place.line) : nil
    },
    .text("file", "The file, where it is not the document.") { part in
      part.value.place.file == part.dossier.report.source ? nil : part.value.place.description
    },
  ])
}

extension Diagnostic.Severity {
  fileprivate var word: Word {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .remark
    }
  }
}

extension Part<Endnotes.Repaired> {
  fileprivate var lines: Writing {
    { [self] buffer in
      for (index, line) in value.lines.enumerated() {
        if index > 0 { buffer.append(" ") }
        dossier.append(number: line, to: &buffer)
      }
    }
  }
}
