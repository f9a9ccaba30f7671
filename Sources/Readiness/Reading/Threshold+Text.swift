extension Threshold {
  /// The bound in `must be 100%`, `> 90%`, `≥ 85%`, `at least 80 %`, `100% required`.
  package init?(in text: String, vocabulary: Vocabulary) {
    var scan = Scan(bytes: Array(text.utf8), at: 0)
    var found: (value: Double, start: Int)?
    while let byte = scan.peek {
      let start = scan.at
      if (0x30...0x39).contains(byte), let value = scan.number() {
        scan.skipSpaces()
        if scan.skip("%") {
          found = (value, start)
          break
        }
      } else {
        scan.at += 1
      }
    }
    guard let found, found.value <= 100 else { return nil }
    let head = String(decoding: scan.bytes[..<found.start], as: UTF8.self).trimmed
    let words = Words(head)
    let isBelow = head.hasSuffix("<") || head.hasSuffix("≤") || words.ends(in: vocabulary[.below])
    guard !isBelow else { return nil }
    self.init(
      percent: found.value, isStrict: head.hasSuffix(">") || words.ends(in: vocabulary[.above]))
  }
}
