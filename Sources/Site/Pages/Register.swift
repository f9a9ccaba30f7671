import Readiness
import Text

/// A row for each part of the document, and one for all of them.
struct Register {
  struct Row: Sendable {
    var title: String
    /// The number as written, and the title without it.
    var mark: String?
    var plainTitle: String
    var url: String?
    var bucket: Bucket
    var effort: EffortFigures
    var signOffs: [SignOff]
  }

  let rows: [Row]
  let total: Row

  init(_ dossier: Dossier) {
    let report = dossier.report
    let assessment = dossier.assessment
    rows = dossier.outline.principal.compactMap { index in
      let section = report.sections[index]
      guard let bucket = Bucket(assessment.sections[index].progress) else { return nil }
      let number = section.number.map { "\($0). " } ?? ""
      return Row(
        title: number + section.title, mark: section.number, plainTitle: section.title,
        url: "#s-\(section.id)", bucket: bucket,
        effort: assessment.sections[index].effort,
        signOffs: report.signOffs.filter { $0.section == index })
    }
    total = Row(
      title: dossier.words[.allSections], plainTitle: "", url: nil,
      bucket: Bucket(assessment.progress) ?? Bucket(Progress()), effort: assessment.effort,
      signOffs: [])
  }

  /// Whether any row has items in a state, so that its column is needed.
  func has(_ state: ItemState) -> Bool {
    rows.contains { $0.bucket.progress[state] > 0 } || total.bucket.progress[state] > 0
  }

  var hasEffort: Bool {
    total.effort.hours != nil || (rows + [total]).contains { $0.effort.declared != nil }
  }
  var hasSignOffs: Bool { rows.contains { !$0.signOffs.isEmpty } }
}

extension Bucket {
  /// An empty readiness bucket, for a report without items.
  init(_ progress: Progress) {
    self.progress = progress
    word = nil
    others = []
  }
}
