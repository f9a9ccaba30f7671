import Diagnostics
import Text

extension Report {
  /// The last day on which the document says that it was changed or reviewed; nil where it says none
  /// that has come.
  package var lastReview: Day? {
    metadata.compactMap(\.day).filter { $0 <= asOf }.max()
  }

  /// How many days more than `reviewEvery` have passed since then; nil where that is not known.
  package var daysOverdue: Int? {
    guard let reviewEvery, let lastReview, asOf - lastReview > reviewEvery else { return nil }
    return asOf - lastReview - reviewEvery
  }

  /// Warns of a review that is overdue.
  package mutating func checkReview() {
    guard let daysOverdue, let lastReview, let reviewEvery,
      let entry = metadata.first(where: { $0.day == lastReview })
    else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "review.overdue", at: Place(source, line: entry.line, column: 1),
        "the review is overdue by \(daysOverdue) days: it is due every \(reviewEvery)",
        hint: "review the checklist, and write the day"))
  }
}
