import Diagnostics
import Markdown
import Text

/// One reading in progress: the document, the vocabulary, and the report that grows.
///
/// Each construct is read by an extension in a file of its own; `read` says in which order.
struct Reader {
  let vocabulary: Vocabulary
  let efforts: EffortReader
  let settings: ReadingSettings
  var report: Report
  /// The report's own, at hand.
  let document: Document
  /// The topic in force in each section: its own or the nearest above.
  var topics: [Topic?] = []
  /// What the document's own legends say of signs.
  var legend: [Unicode.Scalar: Sign] = [:]
  /// Heads of the what-columns of status tables, for tables like them without a status.
  var resembledHeads: Set<String> = []
  /// What plain bullets over items say of them, by item.
  var groups: [Int: GroupMeaning] = [:]
  /// Sections whose heading asks to pick one.
  var pickSections: Set<Int> = []
  /// While a list of criteria is read: whether the signs in it are states.
  var signsAreStates = false
  /// While a list of what is left to do is read: whether the signs in it are its bullets.
  var signsAreBullets = false
  /// While the bullets beneath a plain criterion are read: they are notes on it.
  var isBeneathCriterion = false
  /// The gate that a section is, once a criterion of it is read.
  var gateOfSection: [Int: Int] = [:]
  /// The words of each section's title, for criteria that name one.
  var sectionWords: [Int: Words] = [:]
  /// From the first section about the time before the launch to the last about the time after it, of
  /// each parent; -1 stands for none.
  var phaseEnds: [Int: ClosedRange<Int>] = [:]
  /// The words of the titles of all headings.
  var headingTitles: Set<String> = []
  /// The first sections of each title, in order.
  var sectionsTitled: [Words: [Int]] = [:]
  /// The headings of each number, in small letters and in order.
  var sectionsNumbered: [String: [Int]] = [:]
  /// The top of the document's own risk scale, once it has been looked for.
  var riskScale: Int?
  /// The tables that have been looked at, by their nodes.
  var shapes: [Int: TableShape] = [:]
  /// The ids that risks have so far.
  var riskIDs: [String: Int] = [:]
  /// Lists of which an entry is a field of a risk, by their nodes.
  var fieldLists: [Int: Bool] = [:]
  /// Lists beneath a heading of approval that say of areas how they stand, by their nodes.
  var areaLists: [Int: Bool] = [:]
  /// The sections beneath no other, in order.
  var topSections: [Int] = []
  /// Lists of approval whose entries are known to be roles that sign, or not, by their nodes.
  var roleLists: [Int: Bool] = [:]
  /// The sections of the timeline's entries.
  var timedSections: Set<Int> = []
  /// Entries of the timeline whose author left the unit out (`T-7`).
  var unitless: [Int] = []
  /// The signature that is being put together from lines.
  var signatureBlock: SignatureBlock?
  /// The headings under which a decision is recorded, of so many decisions.
  var recordedHeadings: Set<Int?> = []
  var recordedCount = 0
  /// The titles of the sections that hold items, once a row has asked for one.
  var titleTree: TitleTree?
  /// The means of the tables of scores, for an overall score to be held against.
  var scoreMeans: [Statement.Sum] = []
  /// Sections whose heading bears the code of their items.
  var codedSections: Set<Int> = []
  /// While the outline is read: the sections that are open, outermost first.
  var openSections: [Int] = []

  init(report: Report, settings: ReadingSettings) {
    self.report = report
    document = report.document
    self.settings = settings
    vocabulary = settings.vocabulary
    var efforts = EffortReader(vocabulary: settings.vocabulary)
    efforts.hoursPerDay = settings.hoursPerDay
    efforts.hoursPerWeek = settings.hoursPerWeek
    self.efforts = efforts
  }

  /// Reads everything, in the order in which one reading needs another.
  mutating func read() {
    countBoxes()
    readOutline()
    readSectionMeanings()
    readLegends()
    readBlocks()
    readRiskHeadings()
    readMetadata()
    readTargets()
    readTimeline()
    inheritMeanings()
    nameEverything()
    readClaims()
    readLinks()
  }

  mutating func note(
    _ severity: Diagnostic.Severity, _ code: String, line: Int, column: Int = 1, _ message: String,
    hint: String? = nil, length: Int = 1
  ) {
    let place = Place(report.source, line: line, column: max(1, column))
    report.diagnostics.append(
      Diagnostic(severity, code, at: place, message, hint: hint, length: length))
  }

  /// The plain count of task boxes in lists, wherever they stand.
  private mutating func countBoxes() {
    for index in 0..<document.count {
      guard case .item(let box) = document[NodeID(index: index)].kind, box != .none else {
        continue
      }
      report.boxes.total += 1
      if box == .ticked { report.boxes.ticked += 1 }
    }
  }
}
