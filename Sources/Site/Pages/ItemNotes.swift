import Readiness
import Text

/// What status data adds to an item, and where it came from; the Markdown's own words stand in
/// their place already.
struct ItemNotes {
  let item: Item
  let dossier: Dossier

  func write(into buffer: inout ByteBuffer) {
    var note = ByteBuffer()
    var isFirst = true
    func part(_ write: (inout ByteBuffer) -> Void) {
      if !isFirst { note.append(" · ") }
      isFirst = false
      write(&note)
    }
    if let waiver { part { write(waiver, into: &$0) } }
    if item.from != .markdown {
      part { $0.append(html: dossier.words.fill(.stateFrom, dossier.words.origin(item.from))) }
    }
    if let by = item.by { part { pair(.by, by, &$0) } }
    if let on = item.on { part { $0.time(on, in: dossier.words) } }
    if let owner = item.owner, isAdded(.owner) { part { pair(.owner, owner, &$0) } }
    if let due = item.due, isAdded(.due) { part { pair(.due, due.words, &$0) } }
    if let priority = item.priority, isAdded(.priority) { part { pair(.priority, priority, &$0) } }
    if isAdded(.evidence) {
      for link in item.evidence { part { evidence(link, &$0) } }
    }
    if let text = item.note, isAdded(.note) { part { $0.append(html: text) } }
    guard !isFirst else { return }
    buffer.append("<p class=\"note\">")
    buffer.append(note)
    buffer.append("</p>")
  }

  private func isAdded(_ field: Item.Field) -> Bool {
    item.origins[field].map { $0 != .markdown } ?? false
  }

  private var waiver: Waiver? {
    guard item.state == .waived else { return nil }
    return dossier.report.waivers.first { $0.item == item.id && $0.state == .active }
  }

  private func write(_ waiver: Waiver, into buffer: inout ByteBuffer) {
    buffer.append(html: waiver.reason)
    if let name = waiver.approvedBy {
      buffer.append(" · ")
      pair(.approvedBy, name, &buffer)
    }
    if let day = waiver.expires {
      buffer.append(" · ")
      buffer.append(html: dossier.words[.expires])
      buffer.append(" ")
      buffer.time(day, in: dossier.words)
    }
  }

  private func pair(_ word: Word, _ value: String, _ buffer: inout ByteBuffer) {
    buffer.append(html: dossier.words[word])
    buffer.append(" ")
    buffer.append(html: value)
  }

  private func evidence(_ link: String, _ buffer: inout ByteBuffer) {
    buffer.append(html: dossier.words[.evidence])
    buffer.append(" ")
    let isOnTheWeb = SafeURL(link)?.kind == .web
    guard let url = isOnTheWeb ? link : dossier.references.link(link, on: dossier.page) else {
      return buffer.append(html: link)
    }
    buffer.append("<a href=\"")
    buffer.append(url: url)
    buffer.append("\">")
    buffer.append(html: link)
    buffer.append("</a>")
  }
}
