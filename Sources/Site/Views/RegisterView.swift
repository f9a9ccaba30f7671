import Mustache
import Readiness
import Text

/// The register with what it has columns for.
struct RegisterModel: Sendable {
  let model: ReportModel
  var register: Register { model.register }

  init(_ model: ReportModel) { self.model = model }

  /// A row, and the register that it is in.
  struct Line: Sendable {
    let row: Register.Row
    let register: RegisterModel
    var dossier: Dossier { register.model.dossier }
    var progress: Progress { row.bucket.progress }
  }

  fileprivate var caption: String {
    let required = register.rows.filter { $0.bucket.word == nil }
    return model.dossier.words.caption(
      sections: (required.isEmpty ? register.rows : required).map {
        Share($0.title, $0.bucket.progress)
      })
  }

  var lines: [Line] { register.rows.map { Line(row: $0, register: self) } }
}

/// Progress by section as templates see it.
enum RegisterView {
  static let view = View<RegisterModel>([
    .text("caption", "How many sections are complete, and where most is open.") { $0.caption },
    .text("note", "What of the document's boxes is counted.") { $0.model.findings.reconciliation },
    .flag("hasInProgress", "Whether the column is needed.") { $0.register.has(.inProgress) },
    .flag("hasBlocked", "Whether the column is needed.") { $0.register.has(.blocked) },
    .flag("hasNotApplicable", "Whether the column is needed.") { $0.register.has(.notApplicable) },
    .flag("hasWaived", "Whether the column is needed.") { $0.register.has(.waived) },
    .flag("hasEffort", "Whether the column is needed.") { $0.register.hasEffort },
    .flag("hasSignOffs", "Whether the column is needed.") { $0.register.hasSignOffs },
    .list("rows", "The parts of the document.", of: line) { $0.lines },
    .object("sum", "All of them.", of: line) {
      RegisterModel.Line(row: $0.register.total, register: $0)
    },
  ])

  private static let line = View<RegisterModel.Line>([
    .text("title", "With its number.") { $0.row.title },
    .url("url", "Its place on the page.") { $0.row.url },
    .text("bucket", "Which bucket is shown, unless it is readiness.") { line in
      line.row.bucket.word.map { line.dossier.words[$0] }
    },
    .html("strip", "Its states as a bar.") { $0.strip },
    .number("done", "Items done.") { $0.progress.done },
    .number("total", "Items counted.") { $0.progress.total },
    .text("percent", "The share done, rounded down.") { line in
      line.progress.permille.map { line.dossier.percent($0) }
    },
    .number("inProgress", "Items in progress.") { $0.progress.inProgress },
    .number("blocked", "Items blocked.") { $0.progress.blocked },
    .number("open", "Items open.") { $0.progress.open },
    .number("notApplicable", "Items not applicable.") { $0.progress.notApplicable },
    .number("waived", "Items waived.") { $0.progress.waived },
    .text("effort", "The hours of its items.") { line in
      line.row.effort.hours.map { line.dossier.hours($0) }
    },
    .text("effortDone", "The hours of the items done, without their unit.") { $0.effortDone },
    .text("effortOrder", "The hours to sort by.") { line in
      line.row.effort.hours.map { "\($0)" }
    },
    .html("effortStrip", "Its states as a bar, as wide as their hours.") { $0.effortStrip },
    .text("effortDeclared", "The hours that its heading declares, where its items state none.") {
      $0.effortDeclared
    },
    .text("effortUnstated", "How many items state no effort.") { $0.effortUnstated },
    .html("signOffs", "How its approvals stand.") { $0.signOffs },
  ])
}

extension RegisterModel.Line {
  fileprivate var strip: Writing {
    { [progress] in Strip(progress: progress).write(into: &$0) }
  }

  fileprivate var effortDone: String? {
    guard row.effort.hours != nil else { return nil }
    return String(writing: {
      $0.append(decimal: row.effort.doneHours ?? 0, point: dossier.words.point)
    })
  }

  fileprivate var effortStrip: Writing? {
    guard let strip = Strip(effort: row.effort, label: dossier.say(row.effort)) else { return nil }
    return { strip.write(into: &$0) }
  }

  fileprivate var effortDeclared: String? {
    guard row.effort.hours == nil, let declared = row.effort.declared else { return nil }
    return dossier.words.fill(.effortDeclared, dossier.hours(declared.hours))
  }

  fileprivate var effortUnstated: String? {
    let effort = row.effort
    let missing = effort.leaves - effort.leavesWithEffort
    guard missing > 0, register.register.total.effort.hours != nil else { return nil }
    return dossier.words.fill(.effortUnstated, "\(missing)", "\(effort.leaves)")
  }

  fileprivate var signOffs: Writing? {
    guard !row.signOffs.isEmpty else { return nil }
    return { [row, dossier] buffer in
      for signOff in row.signOffs { buffer.state(signOff.state.look, dossier.words) }
    }
  }
}

extension Dossier {
  /// The hours of each state, and of all.
  fileprivate func say(_ effort: EffortFigures) -> String {
    let states: [(Double, Word)] = [
      (effort.doneHours ?? 0, .done), (effort.inProgressHours, .inProgress),
      (effort.blockedHours, .blocked), (effort.openHours, .open),
    ]
    var parts = states.filter { $0.0 > 0 || $0.1 == .done }.map {
      "\(hours($0.0)) \(words.within($0.1))"
    }
    if effort.apartHours > 0 { parts.append(words.fill(.apart, hours(effort.apartHours))) }
    return words.fill(.effortStrip, parts.joined(separator: ", "), hours(effort.hours ?? 0))
  }
}

extension EffortFigures {
  fileprivate var openHours: Double {
    max(0, (hours ?? 0) - (doneHours ?? 0) - inProgressHours - blockedHours - apartHours)
  }
}
