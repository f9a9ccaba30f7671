extension Rule {
  static let records: [Rule] = [signOff, risk, cover, timeline, planned]

  static let signOff = Rule(
    "sign-off.line", .records,
    "A role with a blank or a name and a date, where approval is asked for, is a sign-off: blank is pending, a name is signed.",
    because: "An underscore is not a signature.")
  static let risk = Rule(
    "risk.entry", .records,
    "Under a heading about risk, a bold name with fields beneath, a table row or a card is a risk; numbers are those that were written.",
    because: "A made-up score is worse than none.")
  static let cover = Rule(
    "risk.cover", .records,
    "A risk is covered by what status data names, what stands beneath it, and what its mitigation links to or names by its very words or number.",
    because: "Words that are only alike would make evidence of a guess.")
  static let timeline = Rule(
    "timeline.entry", .records,
    "Weeks, days, hours around the launch, and dates of the plan are its entries, on their own axis until a day anchors them.",
    because: "A date that nobody gave is not drawn.")
  static let planned = Rule(
    "timeline.section", .records,
    "An entry of the plan is for the section that it heads, or for the one that has its title, or its word and number; its estimate and its open items are that section's.",
    because: "A window tells nothing of the work that is to fit into it.")

  static let decision: [Rule] = [
    gate, computed, criterionItem, inverse, unread, defaultGate, recorded, verdict,
  ]

  static let gate = Rule(
    "gate.heading", .decision,
    "A heading, label or lead-in such as ‘GO criteria’ or ‘Launch is approved when’ makes a gate of the lines beneath.",
    because: "The document's own rule decides before ours.")
  static let computed = Rule(
    "gate.computed", .decision,
    "A criterion that names a section, a priority or the whole is counted there; its own box is a claim.",
    because: "The items know better than a tick beside their name.")
  static let criterionItem = Rule(
    "gate.item", .decision, "Any other criterion with a box is an item, and holds when it is done.",
    because: "Its author decides it by ticking.")
  static let inverse = Rule(
    "gate.inverse", .decision,
    "Under NO-GO criteria and triggers a tick is bad news, and an open box has not fired.",
    because: "They list what must not happen.")
  static let unread = Rule(
    "gate.unassessed", .decision, "A criterion that nothing in the text decides is not assessed.",
    because: "Unknown is not met.")
  static let defaultGate = Rule(
    "gate.default", .decision,
    "Every required item before the launch is done: this gate holds where the document's own cannot be assessed.",
    because: "A checklist asks to be finished.")
  static let recorded = Rule(
    "decision.recorded", .decision,
    "A decision that the text records stands beside the computed one, and is a claim.",
    because: "Both are worth reading where they differ.")
  static let verdict = Rule(
    "decision.verdict", .decision,
    "NO-GO if a must-gate fails, a trigger has fired or someone declined; else undecided if something is unknown or unsigned; else conditional if a should-gate fails or a waiver is in force; else GO.",
    because: "The worst news comes first.")
}
