import Diagnostics

/// Builds the tree from events, without recursion, and refuses what is not read.
struct Composer {
  private struct Frame {
    var isMapping: Bool
    var start: Int
    var nodes: [Node] = []
    var entries: [Node.Entry] = []
    var keys: Set<String> = []
    /// The key whose value comes next; without a text where it was refused.
    var key: (text: String?, start: Int, end: Int)?
  }

  private let offsets: Offsets
  private let limits: Limits
  private var frames: [Frame] = []
  private var root: Node?
  private var documents = 0
  private var diagnostics: [Diagnostic] = []
  /// Whether what was refused leaves the meaning of the rest in doubt.
  private var isBroken = false
  private(set) var isReading = true

  init(offsets: Offsets, limits: Limits) {
    self.offsets = offsets
    self.limits = limits
  }

  var result: Recognised<Node?> {
    Recognised(isBroken ? nil : root, diagnostics)
  }

  mutating func take(_ event: Event) {
    let start = offsets.byte(ofCodePoint: event.start)
    let end = offsets.byte(ofCodePoint: event.end)
    if event.anchor { refuse(.anchor(at: place(start), length(start, end))) }
    if event.tag { refuse(.tag(at: place(start), length(start, end))) }
    switch event.kind {
    case .start, .documentEnd: break
    case .end: isReading = false
    case .documentStart(let hasDirectives): startDocument(hasDirectives, at: start)
    case .alias:
      refuse(.alias(at: place(start), length(start, end)))
      add(Node(.scalar(Node.Scalar("", isPlain: true)), at: place(start), length: 1), start, end)
    case .scalar(let scalar, let isDoubleQuoted):
      if isDoubleQuoted { checkCharacters(of: scalar.text, start, end) }
      add(
        Node(.scalar(scalar), at: place(start), length: length(start, end)), start, end)
    case .sequenceStart: open(Frame(isMapping: false, start: start))
    case .mappingStart: open(Frame(isMapping: true, start: start))
    case .collectionEnd: close(at: end)
    }
  }

  /// Takes libyaml's word that the rest cannot be read.
  mutating func refuse(_ refusal: Refusal) {
    refuse(refusal.diagnostic(offsets))
    isReading = false
  }

  private mutating func startDocument(_ hasDirectives: Bool, at start: Int) {
    documents += 1
    if hasDirectives { refuse(.directive(at: place(start))) }
    guard documents > 1 else { return }
    refuse(.secondDocument(at: place(start)))
    isReading = false
  }

  private mutating func open(_ frame: Frame) {
    guard frames.count < limits.depth else {
      refuse(.tooDeep(limits.depth, at: place(frame.start)))
      isReading = false
      return
    }
    frames.append(frame)
  }

  private mutating func close(at end: Int) {
    guard let frame = frames.popLast() else { return }
    let value: Node.Value = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.nodes)
    add(
      Node(value, at: place(frame.start), length: length(frame.start, end)), frame.start, end)
  }

  /// Puts a finished node where it belongs: the root, a list, a key or a key's value.
  private mutating func add(_ node: Node, _ start: Int, _ end: Int) {
    guard let last = frames.indices.last else {
      root = node
      return
    }
    if !frames[last].isMapping {
      frames[last].nodes.append(node)
    } else if let key = frames[last].key {
      frames[last].key = nil
      guard let text = key.text else { return }
      frames[last].entries.append(
        Node.Entry(
          key: text, keyPlace: place(key.start), keyLength: length(key.start, key.end), value: node)
      )
    } else {
      frames[last].key = (readKey(node, start, end, in: last), start, end)
    }
  }

  /// The key's text; nothing for one that is refused.
  private mutating func readKey(_ node: Node, _ start: Int, _ end: Int, in last: Int) -> String? {
    guard case .scalar(let scalar) = node.value else {
      refuse(.keyIsNoText(at: node.place, length: node.length))
      return nil
    }
    if scalar.isPlain && scalar.text == "<<" {
      refuse(.mergeKey(at: node.place))
      return nil
    }
    guard frames[last].keys.insert(scalar.text).inserted else {
      let first = frames[last].entries.first { $0.key == scalar.text }?.keyPlace.line
      note(.duplicate(scalar.text, first: first, at: node.place, length: node.length))
      return nil
    }
    return scalar.text
  }

  private mutating func refuse(_ diagnostic: Diagnostic) {
    isBroken = true
    note(diagnostic)
  }

  private mutating func note(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostics.count >= limits.mistakes {
      isReading = false
      isBroken = true
    }
  }

  /// Escapes can write what may not stand in a file, so values are checked once more.
  private mutating func checkCharacters(of text: String, _ start: Int, _ end: Int) {
    guard offsets.source(start..<end).contains(UInt8(ascii: "\\")) else { return }
    for scalar in Set(text.unicodeScalars).sorted(by: { $0.value < $1.value }) {
      if let diagnostic = Diagnostic.escape(scalar, at: place(start), length(start, end)) {
        note(diagnostic)
      }
    }
  }

  private func place(_ offset: Int) -> Place { offsets.place(ofByte: offset) }

  private func length(_ start: Int, _ end: Int) -> Int { offsets.length(from: start, to: end) }
}
