import Markdown
import Testing

/// Tables, strikethrough, addresses and task boxes in the tree.
struct TableTests {
  @Test(arguments: cases) func `what GFM adds has its place in the file`(
    _ text: String, _ dump: String
  ) {
    #expect(Parser.parse(Array(text.utf8)).dump == dump)
  }

  private static let cases: [(String, String)] = [
    (
      "a | b\n:-- | --:\n`x\\|y` z | c\nd\n",
      """
      document 1:1-4
        table 1:1-4
          header 1:1-1
            cell left 1:1-1
              text 1:1 "a"
            cell right 1:5-1
              text 1:5 "b"
          row 3:1-3
            cell left 3:1-3
              code 3:1 "x|y"
              text 3:7 " z"
            cell right 3:12-3
              text 3:12 "c"
          row 4:1-4
            cell left 4:1-4
              text 4:1 "d"
            cell right 4:0-4

      """
    ),
    (
      "x\n\n> - | a | b |\n>   |---|---|\n>   | *q* [l](u) | r\n>\n> ~~no~~ www.a.com.\n",
      """
      document 1:1-7
        paragraph 1:1-1
          text 1:1 "x"
        blockQuote 3:1-7
          list 3:3-5
            item 3:3-5
              table 3:5-5
                header 3:5-3
                  cell 3:7-3
                    text 3:7 "a"
                  cell 3:11-3
                    text 3:11 "b"
                row 5:5-5
                  cell 5:7-5
                    emphasis 5:7
                      text 5:8 "q"
                    text 5:10 " "
                    link 5:11 "u"
                      text 5:12 "l"
                  cell 5:20-5
                    text 5:20 "r"
          paragraph 7:3-7
            strikethrough 7:3
              text 7:5 "no"
            text 7:9 " "
            link 7:10 "http://www.a.com"
              text 7:10 "www.a.com"
            text 7:19 "."

      """
    ),
    (
      "text\n| a |\n|-|\n| [r] |\n2. b\n\n[r]: /u\n",
      """
      document 1:1-5
        paragraph 1:1-1
          text 1:1 "text"
        table 2:1-4
          header 2:1-2
            cell 2:3-2
              text 2:3 "a"
          row 4:1-4
            cell 4:3-4
              link 4:3 "/u"
                text 4:4 "r"
        list from 2 5:1-5
          item 5:1-5
            paragraph 5:4-5
              text 5:4 "b"

      """
    ),
    (
      "- [ ] a\n- [x]\n  b\n1. [X]  **c**\n\n> - [ ] \n> - \\[ ] q\n- [x] foo\n- [ ](u)\n\n[x]: /u\n",
      """
      document 1:1-9
        list 1:1-3
          item open 1:1-1
            paragraph 1:3-1
              text 1:7 "a"
          item ticked 2:1-3
            paragraph 2:3-3
              text 3:3 "b"
        list from 1 4:1-4
          item ticked 4:1-4
            paragraph 4:4-4
              strong 4:9
                text 4:11 "c"
        blockQuote 6:1-7
          list 6:3-7
            item 6:3-6
              paragraph 6:5-6
                text 6:5 "[ ]"
            item 7:3-7
              paragraph 7:5-7
                text 7:5 "[ ] q"
        list 8:1-9
          item ticked 8:1-8
            paragraph 8:3-8
              text 8:7 "foo"
          item 9:1-9
            paragraph 9:3-9
              link 9:3 "u"
                text 9:4 " "

      """
    ),
    (
      "~a *b* c~ \\~d~ e\\~~ f~ (~3h, ~5h) ~~x ~y~~\n",
      """
      document 1:1-1
        paragraph 1:1-1
          strikethrough 1:1
            text 1:2 "a "
            emphasis 1:4
              text 1:5 "b"
            text 1:7 " c"
          text 1:10 " ~d~ e~~ f~ (~3h, ~5h) ~~x ~y~~"

      """
    ),
  ]
}
