import Testing
import Text

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("", [0..<0]), ("a", [0..<1]), ("a\n", [0..<2, 2..<2]), ("a\r\nb", [0..<3, 3..<4]),
    ("a\rb\n\r\n", [0..<2, 2..<4, 4..<6, 6..<6]), ("\n\r", [0..<1, 1..<2, 2..<2]),
    ("a\u{2028}b\u{85}", [0..<7]),
  ])
  func `ends lines at LF, CR LF and a lone CR`(_ text: String, _ expected: [Range<Int>]) {
    let index = LineIndex(Array(text.utf8))
    #expect(index.count == expected.count)
    #expect((1...index.count).map { index.range(ofLine: $0) } == expected)
  }

  @Test func `has no bytes in lines that are not there`() {
    let index = LineIndex(Array("a\nb".utf8))
    #expect(index.range(ofLine: 0).isEmpty && index.range(ofLine: 3).isEmpty)
  }

  @Test func `finds every byte where a walk through the text finds it`() {
    let bytes = Array("one\r\ntwo\rthree\n\n\u{E9}".utf8)
    let index = LineIndex(bytes)
    var (line, column) = (1, 1)
    for offset in bytes.indices {
      let position = index.position(of: offset)
      #expect(position == (line, column), "at \(offset)")
      let isEnd = bytes[offset] == 10 || bytes[offset] == 13 && bytes[offset + 1] != 10
      (line, column) = isEnd ? (line + 1, 1) : (line, column + 1)
    }
  }
}
