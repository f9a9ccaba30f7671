import Text

/// Reads the tasks of a Mermaid `gantt` (mermaid.js.org, "Gantt diagrams"), line by line.
struct GanttReader {
  struct Task {
    var title: String
    var label: String
    var unit: TimelineEntry.Unit
    var start: Day?
    var end: Day?
    /// A date that the calendar does not have, as written.
    var impossible: String?
    var isDone = false
  }

  let vocabulary: Vocabulary
  private var isGantt = false
  /// The day after each task that has an id, and after the one before.
  private var ends: [String: Day] = [:]
  private var last: Day?

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  private static let settings = [
    "title", "dateFormat", "axisFormat", "section", "excludes", "includes", "todayMarker",
    "tickInterval", "weekday", "weekend", "accTitle", "accDescr", "click", "inclusiveEndDates",
  ]
  private static let tags: Set<String> = ["done", "active", "crit", "milestone", "vert"]

  /// The task of a line; nil for lines that are none, and for work of less than a day without a date.
  mutating func task(_ line: String) -> Task? {
    if line == "gantt" { isGantt = true }
    guard isGantt, !line.hasPrefix("%%"), let colon = line.firstIndex(of: ":") else { return nil }
    let word = line.prefix { $0 != " " && $0 != ":" }
    guard !Self.settings.contains(String(word)) else { return nil }
    let title = String(line[..<colon]).trimmed
    var fields = line[line.index(after: colon)...].split(separator: ",").map { String($0).trimmed }
    let isDone = fields.contains("done")
    fields.removeAll { Self.tags.contains($0) }
    guard !title.isEmpty, !fields.isEmpty else { return nil }
    var task = read(fields, title: title)
    task?.isDone = isDone
    return task
  }

  private mutating func read(_ fields: [String], title: String) -> Task? {
    var task = Task(title: title, label: "", unit: .date)
    var id: String?
    var words: [String] = []
    var length: (days: Int?, words: String)?
    for field in fields {
      if let found = DateReader(vocabulary).opening(field) {
        if found.kind == .impossible { task.impossible = field }
        if task.start == nil { task.start = found.day } else { task.end = found.day }
        words.append(field)
      } else if field.hasPrefix("after ") {
        task.start = field.split(separator: " ").dropFirst().compactMap { ends[String($0)] }.max()
        words.append(field)
      } else if let lasts = days(field) {
        length = (lasts.isEmpty ? nil : lasts[0], field)
        words.append(field)
      } else {
        id = id ?? field
      }
    }
    let isDated = words.contains {
      $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false && $0.utf8.contains(0x2D)
    }
    let start = task.start ?? last
    if task.start == nil, !words.contains(where: { $0.hasPrefix("after ") }) { task.start = last }
    if task.end == nil, let start, let days = length?.days { task.end = start + max(0, days - 1) }
    let next = task.end.map { $0 + 1 } ?? task.start
    if let next {
      last = next
      if let id { ends[id] = next }
    }
    task.end = task.end ?? task.start
    task.label = words.joined(separator: ", ")
    guard !words.isEmpty, isDated || length?.days != nil else { return nil }
    return task
  }

  /// How many days `5d` or `2w` are; empty for hours and minutes, nil for other words.
  private func days(_ field: String) -> [Int]? {
    let number = field.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard let value = Double(number), field.utf8.count <= 6 else { return nil }
    switch field.dropFirst(number.count) {
    case "d": return [Int(value)]
    case "w": return [Int(value * 7)]
    case "M": return [Int(value * 30)]
    case "h", "m", "s", "ms": return []
    default: return nil
    }
  }
}
