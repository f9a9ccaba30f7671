import Markdown
import Readiness
import Text

/// The heads of sections and groups, with what stands to their progress.
extension Checklist {
  /// Opens a part of the document; the caller closes it.
  mutating func openSection(_ index: Int, at block: NodeID, into buffer: inout ByteBuffer) {
    let section = report.sections[index]
    buffer.append("<section class=\"sec\"")
    buffer.id("s-", section.id)
    buffer.append("><header>")
    let number = section.numberWord == nil ? section.number : nil
    if let number {
      buffer.append("<span class=\"no\" aria-hidden=\"true\">")
      buffer.append(html: number)
      buffer.append("</span>")
    }
    buffer.append("<h3>")
    prose.appendHeading(block, without: number, to: &buffer)
    buffer.append("</h3>")
    let progress = Bucket(dossier.assessment.sections[index].progress)
    if let progress {
      buffer.append("<span class=\"score\">")
      buffer.fraction(progress.progress.done, of: progress.progress.total)
      buffer.append("</span>")
      Strip(progress: progress.progress).write(into: &buffer)
    }
    writeMeta(index, progress, into: &buffer)
    buffer.append("</header>")
  }

  /// States that need attention, other buckets, effort, dates and approvals, in one line.
  private func writeMeta(_ index: Int, _ bucket: Bucket?, into buffer: inout ByteBuffer) {
    let section = report.sections[index]
    var meta = ByteBuffer()
    if let bucket {
      for state in [ItemState.inProgress, .blocked, .notApplicable, .waived] {
        let count = bucket.progress[state]
        if count > 0 { writeCount(count, state.look, into: &meta) }
      }
      for (word, progress) in bucket.others {
        meta.append("<span>")
        meta.append(html: dossier.words[word])
        meta.append(" ")
        meta.fraction(progress.done, of: progress.total)
        meta.append("</span>")
      }
    }
    writeEffort(index, into: &meta)
    if let owner = section.owner { writePair(.owner, owner, into: &meta) }
    if let due = section.due { writePair(.due, due.words, into: &meta) }
    if let state = section.state {
      meta.append("<span>")
      meta.state(state.look, dossier.words)
      if let origin = section.origins[.state], origin != .markdown {
        meta.append(" ")
        meta.append(html: dossier.words.fill(.stateFrom, dossier.words.origin(origin)))
      }
      meta.append("</span>")
    }
    for signOff in report.signOffs where signOff.section == index {
      meta.append("<span>")
      meta.append(html: dossier.words[.signOff])
      meta.append(": ")
      meta.state(signOff.state.look, dossier.words)
      if let name = signOff.name {
        meta.append(" ")
        meta.append(html: name)
      }
      meta.append("</span>")
    }
    guard meta.count > 0 else { return }
    buffer.append("<p class=\"meta\">")
    buffer.append(meta)
    buffer.append("</p>")
  }

  private func writeCount(_ count: Int, _ look: Look, into buffer: inout ByteBuffer) {
    buffer.append("<span class=\"st st-")
    buffer.append(look.style)
    buffer.append("\">")
    buffer.glyph(look.symbol)
    buffer.append(count)
    buffer.append(" ")
    buffer.append(html: dossier.words.within(look.word))
    buffer.append("</span>")
  }

  private func writePair(_ word: Word, _ value: String, into buffer: inout ByteBuffer) {
    buffer.append("<span>")
    buffer.append(html: dossier.words[word])
    buffer.append(": ")
    buffer.append(html: value)
    buffer.append("</span>")
  }

  /// What the heading declares beside what the items add up to.
  private func writeEffort(_ index: Int, into buffer: inout ByteBuffer) {
    let effort = dossier.assessment.sections[index].effort
    guard let hours = effort.hours else { return }
    buffer.append("<span>")
    if let declared = effort.declared {
      buffer.append(html: dossier.words.fill(.effortDeclared, dossier.hours(declared.hours)))
      buffer.append(", ")
    }
    buffer.append(html: dossier.words.fill(.effortItems, dossier.hours(hours)))
    buffer.append("</span>")
  }

  /// The head of a group beneath a part.
  mutating func writeGroupHead(
    _ index: Int, at block: NodeID, level: Int, into buffer: inout ByteBuffer
  ) {
    let tag = UInt8(ascii: "0") + UInt8(min(level, 6))
    buffer.append("<h")
    buffer.append(tag)
    buffer.append("><span class=\"gt\">")
    prose.appendHeading(block, without: nil, to: &buffer)
    buffer.append("</span>")
    if let bucket = Bucket(dossier.assessment.sections[index].progress) {
      buffer.append("<span class=\"cnt\">")
      buffer.fraction(bucket.progress.done, of: bucket.progress.total)
      buffer.append("</span>")
    }
    buffer.append("</h")
    buffer.append(tag)
    buffer.append(">")
    writeGroupMeta(index, into: &buffer)
  }

  private func writeGroupMeta(_ index: Int, into buffer: inout ByteBuffer) {
    for signOff in report.signOffs where signOff.section == index {
      buffer.append("<p class=\"note\">")
      buffer.append(html: signOff.role)
      buffer.append(": ")
      buffer.state(signOff.state.look, dossier.words)
      buffer.append("</p>")
    }
  }
}

/// The bucket of a section that is shown first: readiness, or the first other one that has items.
struct Bucket {
  let progress: Progress
  /// Nil for readiness.
  let word: Word?
  /// The buckets beside it that have items.
  let others: [(word: Word, progress: Progress)]

  /// Nil where nothing is counted.
  init?(_ progress: ProgressByKind) {
    let all: [(Word?, Progress)] = [
      (nil, progress.readiness), (.launch, progress.launch), (.after, progress.after),
      (.recommended, progress.recommended), (.optional, progress.optional),
    ]
    let filled = all.filter { $0.1.total + $0.1.notApplicable + $0.1.waived > 0 }
    guard let first = filled.first else { return nil }
    self.progress = first.1
    word = first.0
    others = filled.dropFirst().compactMap { entry in entry.0.map { ($0, entry.1) } }
  }
}

extension Progress {
  subscript(state: ItemState) -> Int {
    switch state {
    case .done: done
    case .inProgress: inProgress
    case .blocked: blocked
    case .open: open
    case .notApplicable: notApplicable
    case .waived: waived
    }
  }
}
