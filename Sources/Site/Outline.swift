import Readiness

/// Which sections a reader sees as the parts of a document.
struct Outline {
  /// Indexes of the outermost sections that divide the document, in order.
  let principal: [Int]

  /// Starts at the outermost sections and goes down while a single one holds everything.
  init(_ assessment: Assessment) {
    let sections = assessment.report.sections
    var level = sections.indices.filter { sections[$0].parent == nil }
    while let only = Self.only(level, of: assessment), !sections[only].children.isEmpty {
      let itemsOutside = assessment.report.items.contains { $0.section == only }
      if itemsOutside { break }
      level = sections[only].children
    }
    principal = level
  }

  /// The one section of the level that has any leaves, where there are no others beside it.
  private static func only(_ level: [Int], of assessment: Assessment) -> Int? {
    level.count == 1 ? level.first : nil
  }
}
