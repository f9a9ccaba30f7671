import Markdown
import Testing

/// The tree of a text with the places of its nodes in the file.
struct PlaceTests {
  @Test(arguments: cases) func `every node has its place in the file`(
    _ text: String, _ dump: String
  ) {
    #expect(Parser.parse(Array(text.utf8)).dump == dump)
  }

  @Test func `lines count from the top of the file`() {
    let document = Parser.parse(Array("a\n\n- b".utf8), lineOffset: 10)
    #expect(
      document.dump == """
        document 11:1-13
          paragraph 11:1-11
            text 11:1 "a"
          list 13:1-13
            item 13:1-13
              paragraph 13:3-13
                text 13:3 "b"

        """)
  }

  @Test func `a text without a byte is a document without a node`() {
    #expect(Parser.parse([]).dump == "document 1:1-1\n")
  }

  @Test func `the words of a paragraph are told by line`() {
    let document = Parser.parse(Array("[a]: /u\n[b]: /v\none `x\ny` [l](/x\n\"t\") z\n  q".utf8))
    let paragraph = document.children(of: Document.root).first { _ in true }
    let lines = paragraph.map { document.lines(of: $0) } ?? []
    #expect(lines.map(\.line) == [3, 4, 5, 6])
    #expect(
      lines.map { $0.inlines.map { document.plainText(of: $0) }.joined() }
        == ["one x y", " l", " z", "q"])
  }

  private static let cases: [(String, String)] = [
    (
      "[a]: /u\n[b]: /v\ntext *here*\nmore `a\nb` [l](/x\n\"t\") z\n  q\nHead\n====\n\n    ```\n\n"
        + "```\nx\n```\n\n> ```\n> q\n\n<!-- x -->\n",
      """
      document 1:1-20
        heading 1 3:1-9
          text 3:1 "text "
          emphasis 3:6
            text 3:7 "here"
          softBreak 3:0
          text 4:1 "more "
          code 4:6 "a b"
          text 5:3 " "
          link 5:4 "/x" "t"
            text 5:5 "l"
          text 6:5 " z"
          softBreak 6:0
          text 7:3 "q"
          softBreak 7:0
          text 8:1 "Head"
        indented 11:5-11 "```\\n"
        fence 13:1-15 "x\\n"
        blockQuote 17:1-18
          fence 17:3-18 "q\\n"
        htmlBlock 20:1-20 "<!-- x -->\\n"

      """
    ),
    (
      "> a `b\n> c` d [x](/u\n>  \"t\")e\n   f <b\n  c> g\n",
      """
      document 1:1-5
        blockQuote 1:1-5
          paragraph 1:3-5
            text 1:3 "a "
            code 1:5 "b c"
            text 2:5 " d "
            link 2:8 "/u" "t"
              text 2:9 "x"
            text 3:8 "e"
            softBreak 3:0
            text 4:4 "f "
            htmlInline 4:6 "<b\\n  c>"
            text 5:5 " g"

      """
    ),
    (
      "1.\tone\n\n\t- two\n\t  three *four\n\tfive*\n\n10) six\n\nx\n\n    code\n\n\n\n    more\n\n# h #\n",
      """
      document 1:1-17
        list from 1 loose 1:1-5
          item 1:1-5
            paragraph 1:4-1
              text 1:4 "one"
            list 3:2-5
              item 3:2-5
                paragraph 3:4-5
                  text 3:4 "two"
                  softBreak 3:0
                  text 4:4 "three "
                  emphasis 4:10
                    text 4:11 "four"
                    softBreak 4:0
                    text 5:2 "five"
        list from 10 7:1-7
          item 7:1-7
            paragraph 7:5-7
              text 7:5 "six"
        paragraph 9:1-9
          text 9:1 "x"
        indented 11:5-15 "code\\n\\n\\n\\nmore\\n"
        heading 1 17:1-17
          text 17:3 "h"

      """
    ),
  ]
}
