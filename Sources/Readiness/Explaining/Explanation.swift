/// How a line was read: what it is, by which rules, and whether it counts.
package struct Explanation: Hashable, Sendable {
  package struct Sentence: Hashable, Sendable {
    package var text: String
    /// The rule that it rests on.
    package var rule: Rule?

    package init(_ text: String, _ rule: Rule? = nil) {
      self.text = text
      self.rule = rule
    }
  }

  /// The line in the source.
  package var line: Int
  /// What it was read as, in a word or two ("item", "gate").
  package var kind: String
  /// The words, or the title.
  package var text: String
  package var sentences: [Sentence]

  package init(line: Int, kind: String, text: String, sentences: [Sentence]) {
    self.line = line
    self.kind = kind
    self.text = text
    self.sentences = sentences
  }
}
