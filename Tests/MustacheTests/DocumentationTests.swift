import Mustache
import Testing

@Suite struct DocumentationTests {
  @Test func `lists the fields of a view in a table`() {
    #expect(
      Sample.view.shape.markdown == """
        | name | kind | what it is |
        | --- | --- | --- |
        | `title` | text | The title of the report. |
        | `items` | list of objects | What the report asks for, in order. |
        | `items` › `title` | text | What is asked for. |
        | `items` › `state` | one of `open`, `done` | How far it is. |
        | `items` › `link` | address | Where it is written. |
        | `items` › `owner` | text | Who answers for it. |
        | `items` › `tags` | list of texts | The words after `#`. |
        | `first` | object | The first item. Its fields are those of `items`. |
        | `count` | number | How many items there are. |
        | `isEmpty` | flag | Whether there are none. |
        | `body` | html | The report as its author wrote it. |
        | `data` | json | The report for scripts. |
        | `root` | address | The way to the site's first page. |

        """)
  }
}
