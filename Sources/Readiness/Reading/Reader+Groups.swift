import Markdown

/// What a plain bullet over a list of items says of them.
struct GroupMeaning {
  var phase: Phase?
  var need: Need?
  var isConditional: Bool
}

extension Reader {
  /// A plain bullet over items groups them like a label: `- **After launch**`, `- Extras (optional)`.
  ///
  /// The innermost that says something decides, so what is there already stays.
  mutating func group(_ items: Range<Int>, under entry: NodeID) {
    guard let paragraph = document[entry].firstChild, document[paragraph].kind == .paragraph else {
      return
    }
    let text = document.plainText(of: paragraph).collapsed
    guard text.utf8.count <= 80 else { return }
    var parts = HeadingParts()
    let reader = HeadingReader(vocabulary: vocabulary, efforts: efforts)
    for bracket in Pieces(text).brackets { _ = reader.take(bracket, into: &parts) }
    let phase = ownPhase(of: text)
    guard phase != nil || parts.need != nil || parts.isConditional else { return }
    for index in items {
      let known = groups[index]
      groups[index] = GroupMeaning(
        phase: known?.phase ?? phase, need: known?.need ?? parts.need,
        isConditional: parts.isConditional || known?.isConditional ?? false)
    }
  }
}
