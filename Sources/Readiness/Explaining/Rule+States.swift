extension Rule {
  static let states: [Rule] = [
    boxState, signState, wordState, strikeState, mergedState, waivedState,
  ]

  static let boxState = Rule(
    "state.box", .states, "A box rules over words and signs beside it.",
    because: "Its author ticks it last.")
  static let signState = Rule(
    "state.sign", .states, "Without a box a status sign says how an item stands.",
    because: "It is all that its author wrote.")
  static let wordState = Rule(
    "state.words", .states,
    "Without a box a status word rules over a sign, and of two the less ready holds; an unknown word is open.",
    because: "‘Done, test pending’ is not done.")
  static let strikeState = Rule(
    "state.struck", .states,
    "What is struck out as a whole is done where a done sign or word goes with it, else dropped.",
    because: "Teams strike out both.")
  static let mergedState = Rule(
    "state.merged", .states,
    "Front matter wins over the text, a status file over both, and a waiver over all.",
    because: "The later word wins, and each value says where it came from.")
  static let waivedState = Rule(
    "state.waived", .states,
    "A waived item leaves the count until the waiver expires, and is never called done.",
    because: "Somebody answers for going on without it.")

  static let need: [Rule] = [
    flagNeed, headingNeed, condition, headingPhase, parentPhase, beforePhase,
  ]

  static let flagNeed = Rule(
    "need.flag", .need,
    "An item is required unless its words set off ‘optional’ or ‘recommended’, or a legend does.",
    because: "The same words inside a sentence change nothing.")
  static let headingNeed = Rule(
    "need.inherited", .need, "Need is inherited from the parent, the label or the heading above.",
    because: "The nearest word holds.")
  static let condition = Rule(
    "need.condition", .need,
    "‘(if applicable)’ leaves an item required, marked as conditional, until someone decides.",
    because: "Nobody has said that it does not apply.")
  static let headingPhase = Rule(
    "phase.heading", .need,
    "The nearest heading, label or parent says whether a thing is before, at or after the launch.",
    because: "The title of the document and an item's own words say nothing of it.")
  static let parentPhase = Rule(
    "phase.parent", .need, "An item nested in another has its phase.",
    because: "A step of the launch is launched with it.")
  static let beforePhase = Rule(
    "phase.before", .need, "Without a word about it a thing belongs before the launch.",
    because: "In doubt the less ready reading holds.")

  static let progress: [Rule] = [readiness, leaves, apart, leftOut]

  static let readiness = Rule(
    "progress.readiness", .progress,
    "Readiness is what is done of the required items before the launch.",
    because: "Nobody can finish the rest before the decision.")
  static let leaves = Rule(
    "progress.leaves", .progress, "A group counts through the items nested in it.",
    because: "Counting both would count the same work twice.")
  static let apart = Rule(
    "progress.apart", .progress,
    "Recommended, optional, launch and after-launch items have figures of their own.",
    because: "They hold nothing back.")
  static let leftOut = Rule(
    "progress.left-out", .progress, "What is not applicable or waived leaves the denominator.",
    because: "There is nothing to do.")
}
