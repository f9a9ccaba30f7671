import Diagnostics
import Readiness

/// What was done to the text before it was read, and what was assumed.
struct Endnotes: Sendable {
  struct Repaired: Sendable {
    var before: String
    var after: String
    var encoding: String
    var lines: [Int]
  }

  let repairs: [Repaired]
  let diagnostics: [Diagnostic]

  init(_ dossier: Dossier) {
    diagnostics = dossier.report.diagnostics
    var places: [String: Int] = [:]
    var repairs: [Repaired] = []
    for repair in dossier.report.repairs {
      let key = "\(repair.encoding)\u{0}\(repair.before)"
      if let place = places[key] {
        if repairs[place].lines.last != repair.line { repairs[place].lines.append(repair.line) }
      } else {
        places[key] = repairs.count
        repairs.append(
          Repaired(
            before: repair.before, after: repair.after, encoding: repair.encoding,
            lines: [repair.line]))
      }
    }
    self.repairs = repairs
  }
}
