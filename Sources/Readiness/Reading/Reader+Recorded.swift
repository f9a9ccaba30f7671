import Markdown

extension Reader {
  /// A verdict that a key and its value record: `Verdict: ✅ GO`, `Can deploy now: Yes`.
  mutating func readRecorded(key: String, value: String, line: Int, section: Int?) -> Bool {
    let text = "\(key): \(value)"
    if let verdict = recordedVerdict(key: key, value: value) {
      record(verdict, text: text, line: line, section: section)
      return true
    }
    guard let verdict = optionVerdict(key: key, value: value, section: section) else {
      return false
    }
    report.recorded.append(RecordedDecision(verdict: verdict, text: text, line: line))
    return true
  }

  /// `Alternative: ✅ CONDITIONAL GO (demo mode)`: the verdict of another option, beside the first;
  /// a role's vote is a sign-off, and what is recommended is none.
  private func optionVerdict(key: String, value: String, section: Int?) -> Verdict? {
    guard value.utf8.count <= 80, value.utf8.contains(UInt8(ascii: "G")) else { return nil }
    let text = Pieces(ClaimReader.withoutSigns(value)).bare
    let words = Words(text)
    let name = Words(key)
    guard name.count <= 5, text == text.uppercased(), topic(in: section) != .signOff,
      words.list.contains("go"), let verdict = vocabulary.verdicts.exact(words),
      vocabulary[.roles].first(in: name) == nil,
      vocabulary.signing.departments.first(in: name) == nil,
      vocabulary.claiming.advice.first(in: name) == nil
    else { return nil }
    return verdict
  }

  /// A heading that records one, itself or in the answer that opens the paragraph beneath.
  mutating func readRecorded(heading index: Int) -> Bool {
    let section = report.sections[index]
    let heading = section.heading
    if let pair = KeyValue(heading, line: section.line, longest: 60), !pair.value.isEmpty {
      guard let verdict = recordedVerdict(key: pair.key, value: pair.value) else { return false }
      record(verdict, text: heading, line: section.line, section: index)
      return true
    }
    guard let next = document[section.node].next, document[next].kind == .paragraph,
      report.roles[next.index] == .prose, let line = document.lines(of: next).first,
      let key = recordedKey(ClaimReader.withoutSigns(heading)),
      key == .verdict || (key == .question && (heading.hasSuffix(":") || heading.hasSuffix("?")))
    else { return false }
    let text = line.inlines.map { document.plainText(of: $0) }.joined().collapsed
    guard let verdict = answer(text, isQuestion: key == .question) else { return false }
    record(verdict, text: "\(heading) \(text)", line: line.line, section: index)
    return true
  }

  /// A line that is nothing but a verdict: `🟡 **CONDITIONAL GO**`, `**NOT READY**`.
  mutating func readRecorded(bare text: String, line: Int, section: Int?) -> Bool {
    let bare = ClaimReader.withoutSigns(text)
    let words = Words(Pieces.bare(bare))
    guard words.count <= 6, bare == bare.uppercased() || words.count == 1 || isCapital(bare),
      let verdict = vocabulary.verdicts.exact(words) ?? wholeVerdict(bare, words),
      isSpoken(verdict, words), !opensWithOpenBox(text)
    else { return false }
    record(verdict, text: text, line: line, section: section)
    return true
  }

  /// `GO FOR DEPLOYMENT`: a verdict of which what follows says what for.
  private func wholeVerdict(_ text: String, _ words: Words) -> Verdict? {
    words.list.contains("go") && text == text.uppercased() ? verdict(of: text) : nil
  }

  /// One a section: the first that it records.
  private mutating func record(_ verdict: Verdict, text: String, line: Int, section: Int?) {
    let heading = chain(from: section).first { report.sections[$0].kind == .heading }
    while recordedCount < report.recorded.count {
      let known = report.recorded[recordedCount].line
      let heading = self.heading(atLine: known)
      if known >= firstLine(beneath: heading) { recordedHeadings.insert(heading) }
      recordedCount += 1
    }
    guard !recordedHeadings.contains(heading) else { return }
    report.recorded.append(RecordedDecision(verdict: verdict, text: text, line: line))
  }

  /// The innermost heading that a line of the file stands under.
  private func heading(atLine line: Int) -> Int? {
    var low = 0
    var high = report.sections.count
    while low < high {
      let middle = (low + high) / 2
      if report.sections[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    return chain(from: low - 1).first { report.sections[$0].kind == .heading }
  }

  private func firstLine(beneath heading: Int?) -> Int {
    guard let heading else { return 0 }
    return document[NodeID(index: report.sections[heading].extent.lowerBound)].line
  }

  func recordedVerdict(key: String, value: String) -> Verdict? {
    switch recordedKey(key) {
    case .verdict: answer(value, isQuestion: false)
    case .question: answer(value, isQuestion: true)
    case .status: statusVerdict(value)
    case .progress, .score, .effort, .total, .done, .readiness, nil: nil
    }
  }

  private func recordedKey(_ key: String) -> ClaimWords.Key? {
    vocabulary.claiming.key(Words(key)) { _ in false }
  }

  /// `Status: 🔴 NO-GO`: a status that is the name of a verdict, and not merely a word of one.
  private func statusVerdict(_ value: String) -> Verdict? {
    let text = ClaimReader.withoutSigns(value)
    guard let verdict = self.verdict(of: Pieces.bare(text)) else { return nil }
    let words = Words(text)
    guard let count = vocabulary.verdicts.match(words, at: 0)?.count,
      vocabulary[.conditions].match(words, at: count) == nil
    else { return nil }
    return isSpoken(verdict, words[0..<count]) ? verdict : nil
  }

  /// Whether the words name a decision: `GO`, `NO-GO`, `NOT READY`; "hold" and "proceed" do only
  /// under a key that asks for one.
  private func isSpoken(_ verdict: Verdict, _ words: Words) -> Bool {
    words.list.contains("go") || vocabulary[.unready].match(words, at: 0) != nil
      || verdict == .conditionalGo
  }

  /// The verdict that an answer names; nil for an open choice.
  private func answer(_ value: String, isQuestion: Bool) -> Verdict? {
    let text = ClaimReader.withoutSigns(value)
    let words = Words(text)
    guard !words.isEmpty, !isBlank(text), Choice.options(in: value).count < 2,
      !opensWithOpenBox(value)
    else { return nil }
    if let verdict = verdict(of: text), !isOpenChoice(words), isAboutLaunch(words) {
      return verdict
    }
    let reader = ClaimReader(vocabulary: vocabulary, efforts: efforts)
    let isDoubted =
      StateReader(vocabulary: vocabulary).hasDoubt(words)
      || vocabulary[.conditions].first(in: words) != nil
      || vocabulary.claiming.modals.first(in: words) != nil
    if !isQuestion, !isOpenChoice(words), !isDoubted {
      if case .ready? = reader.saying(text)?.assertion { return .go }
      if reader.isReady(words) { return .go }
    }
    guard isQuestion, let match = vocabulary.claiming.answers.match(words, at: 0),
      !isOpenChoice(words)
    else { return nil }
    return match.meaning ? .go : .noGo
  }

  /// `□ GO - proceed`: an answer that nobody has chosen.
  private func opensWithOpenBox(_ text: String) -> Bool {
    Self.leadingBox(text).map { $0.state == .open } ?? false
  }

  /// `GO …`, or another word for it that says no more than where to: `Proceed to launch` is a
  /// verdict, `Proceed to phase 1` a step.
  private func isAboutLaunch(_ words: Words) -> Bool {
    guard let match = vocabulary.verdicts.match(words, at: 0),
      vocabulary[.conditions].match(words, at: match.count) == nil
    else { return false }
    if isSpoken(match.meaning, Words(list: Array(words.list.prefix(match.count)))) { return true }
    return words.list[match.count...].allSatisfy { word in
      let one = Words(list: [word])
      return vocabulary[.verdictJoints].exact(one) != nil
        || vocabulary.claiming.own.exact(one) != nil
    }
  }

  /// `YES / NO`, `GO / NO-GO`: both answers stand there.
  private func isOpenChoice(_ words: Words) -> Bool {
    let answers = Set(
      words.list.prefix(4).compactMap { vocabulary.claiming.answers.exact(Words(list: [$0])) })
    if answers.count > 1 { return true }
    let verdicts = Set(
      vocabulary.verdicts.all(in: words[0..<6]).map(\.meaning))
    return verdicts.contains(.go) && verdicts.contains(.noGo)
  }

  private func isCapital(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return !letters.isEmpty
      && letters.filter { $0.properties.isUppercase }.count * 2 > letters.count
  }
}
