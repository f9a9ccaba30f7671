import Readiness

/// A part of something larger: how many of its items are done.
struct Share: Sendable {
  let title: String
  let done: Int
  let total: Int

  init(_ title: String, done: Int, of total: Int) {
    self.title = title
    self.done = done
    self.total = total
  }

  init(_ title: String, _ progress: Progress) {
    self.init(title, done: progress.done, of: progress.total)
  }

  var open: Int { total - done }
}

/// What the captions of figures find, each with its number.
extension Words {
  /// How many sections are complete, and which has most open; those that count nothing are left out.
  func caption(sections: [Share]) -> String {
    let counted = sections.filter { $0.total > 0 }
    guard !counted.isEmpty else { return self[.captionNothing] }
    let complete = counted.count { $0.open == 0 }
    return sentences(
      fill(.captionSections, "\(complete)", "\(counted.count)"), mostOpen(of: counted))
  }

  /// Where most is open; nil where nothing is, or there is no other to be compared with.
  func mostOpen(of shares: [Share]) -> String? {
    guard shares.count > 1, let open = shares.map(\.open).max(), open > 0,
      let most = shares.first(where: { $0.open == open })
    else { return nil }
    return fill(.captionMostOpen, most.title, "\(most.open)", "\(most.total)")
  }

  func sentences(_ all: String?...) -> String {
    all.compactMap(\.self).joined(separator: " ")
  }
}
