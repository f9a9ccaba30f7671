import Mustache
import Readiness
import Text

/// One figure of the ruled line under the form.
struct Tally: Sendable {
  var name: String
  var number: String
  /// The denominator, where there is one.
  var whole: String?

  static let view = View<Tally>([
    .text("name", "What is counted.") { $0.name },
    .text("number", "How many.") { $0.number },
    .text("whole", "Of how many.") { $0.whole },
  ])

  /// Up to six, the first ones first; only what the document has.
  static func all(of dossier: Dossier) -> [Tally] {
    let assessment = dossier.assessment
    let words = dossier.words
    var all: [Tally] = []
    func add(_ word: Word, _ progress: Progress) {
      guard progress.total > 0 else { return }
      all.append(Tally(name: words[word], number: "\(progress.done)", whole: "\(progress.total)"))
    }
    add(.required, assessment.progress.readiness)
    let critical = dossier.report.items.filter {
      $0.isCritical && $0.isLeaf && $0.need == .required && $0.phase == .before
    }
    var criticalProgress = Progress()
    for item in critical { criticalProgress.count(item.state) }
    add(.critical, criticalProgress)
    if !dossier.report.signOffs.isEmpty {
      let signed = dossier.report.signOffs.count { $0.state == .signed }
      all.append(
        Tally(
          name: words[.signOffs], number: "\(signed)", whole: "\(dossier.report.signOffs.count)"))
    }
    add(.recommended, assessment.progress.recommended)
    add(.optional, assessment.progress.optional)
    add(.launch, assessment.progress.launch)
    add(.after, assessment.progress.after)
    if let hours = assessment.effort.hours {
      all.append(
        Tally(
          name: words[.effort], number: dossier.hours(assessment.effort.doneHours ?? 0),
          whole: dossier.hours(hours)))
    }
    return all.count > 1 ? Array(all.prefix(6)) : []
  }
}
