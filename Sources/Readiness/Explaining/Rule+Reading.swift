extension Rule {
  static let structure: [Rule] = [
    title, heading, label, emptyLabel, metadata, target, legend, prose,
  ]

  static let title = Rule(
    "structure.title", .structure,
    "The only heading of the first level is the title; else the front matter gives it, else the file's name.",
    because: "A title names the whole document and says nothing of its state.")
  static let heading = Rule(
    "structure.heading", .structure,
    "A heading opens a section; number, emoji, mark, effort and flags are taken off its title.",
    because: "Authors write much into headings that is not the name of the section.")
  static let label = Rule(
    "structure.label", .structure,
    "A line in bold, or one that ends in a colon, directly before a list, table or fence groups it like a heading one level deeper.",
    because: "Many checklists have no other headings.")
  static let emptyLabel = Rule(
    "structure.empty-label", .structure,
    "A label that only says ‘Items’, ‘Tasks’ or ‘Checklist’ opens no section.",
    because: "It adds nothing to the heading above.")
  static let metadata = Rule(
    "structure.metadata", .structure,
    "Short ‘Key: value’ lines before the first section, or after the last rule, speak of the document itself.",
    because: "Version and date are no items.")
  static let target = Rule(
    "structure.target", .structure,
    "Bullets under success criteria, names with a bound, and rows of metric tables are targets.",
    because: "What is aimed at is not what is done.")
  static let legend = Rule(
    "structure.legend", .structure,
    "The document's own legend says what its signs mean.",
    because: "The same sign means different things to different teams.")
  static let prose = Rule(
    "structure.prose", .structure,
    "Everything else is shown as it was written.",
    because: "Nothing is lost, and nothing is made of words that make no statement.")

  static let items: [Rule] = [
    boxItem, signItem, rowItem, unansweredRow, fenceItem, oddBox, question, decisionChoice,
  ]

  static let boxItem = Rule(
    "item.box", .items, "A task box in a list makes an item, at any depth.",
    because: "Its author asks for a tick.")
  static let signItem = Rule(
    "item.sign", .items,
    "A bullet that opens with a status sign is an item, but not under steps, targets, conditions or highlights.",
    because: "There a sign is only a pretty bullet.")
  static let rowItem = Rule(
    "item.row", .items,
    "A row of a table with a column of statuses and one that says what is an item.",
    because: "A table is a checklist with more columns.")
  static let unansweredRow = Rule(
    "item.row-without-status", .items,
    "A row of a table like a status table, but without the column, is an open item.",
    because: "Nobody has said that it is done.")
  static let fenceItem = Rule(
    "item.fence", .items,
    "Lines of a fence without a language are items where most of them open with a box.",
    because: "Some authors draw their checklist.")
  static let oddBox = Rule(
    "item.odd-box", .items,
    "What looks like a box and is none for Markdown is read as it was meant, with a warning.",
    because: "A missing space should not hide a task.")
  static let question = Rule(
    "item.question", .items,
    "A choice such as ‘☐ Pass ☐ Fail’ is one question; without an answer it is open.",
    because: "Two boxes of which one is to be ticked are not two tasks.")
  static let decisionChoice = Rule(
    "item.decision", .items, "A choice of GO and NO-GO is a decision, and no item.",
    because: "It is what the items are for.")
}
