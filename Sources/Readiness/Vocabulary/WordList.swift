/// Lists of words that the rules look for, one meaning each.
package enum WordList: Int, Sendable, CaseIterable {
  /// Words that take back a done word beside them ("pending", "manual").
  case doubts
  /// What opens a condition in brackets or at the start ("if applicable", "if using").
  case conditions
  /// What fills a place and says nothing ("TBD").
  case placeholders
  /// What takes in everything ("all").
  case all
  /// What people are to a launch ("CTO", "release manager").
  case roles
  /// Words that stand before a number of a heading ("stage", "phase").
  case numberWords
  /// Headings that are launch only when they say nothing else ("Launch", "Go-Live").
  case launchNames
  /// What opens the first option of a list ("either").
  case eitherWords
  /// What opens the further ones ("or").
  case orWords
  /// What a heading says whose boxes are the answers to one question ("pick one").
  case pickWords
  /// What may follow a verdict without changing it ("GO to production", "NO-GO because …").
  case verdictJoints
  /// Headings of gates between stages ("before moving to").
  case stageGates
  /// What a gate asks for, by its common name ("criteria").
  case criteria
  /// Headings of gates that ask for all beneath them, and do not say for what ("all must pass").
  case demands
  /// Gates that close the stage they stand in ("exit criteria").
  case exitWords
  /// What numbered gates are called ("Gate 2").
  case gateWords
  /// Numbered parts of a plan that one leaves for the next ("phase").
  case stageWords
  /// What makes a gate conditional ("should").
  case shouldWords
  /// Answers by which a trigger has fired.
  case firedWords
  /// Answers by which it has not.
  case clearWords
  /// What "all critical items" calls them.
  case criticalWords
  /// What a restating criterion calls the things that are counted ("items", "boxes").
  case itemWords
  /// What is said of things that are still to be done ("unchecked").
  case undone
  /// What may stand beside them without changing what is meant ("complete", "above").
  case wholeWords
  /// What settles a risk ("closed", "mitigated", "accepted").
  case settledWords
  /// Headings whose plain bullets are risks ("known risks").
  case riskLists
  /// What opens a condition that a colon ends ("if").
  case openers
  /// What closes a bracket that limits an item ("EU only").
  case only
  /// Words of a need that open ordinary sentences as well ("should").
  case weakNeeds
  /// Those that open a demand ("should be done soon"): a need where it is set off.
  case modals
  /// What ends a sentence that asks for what follows before the launch ("ensure").
  case ensures
  /// Approval of people, and what they may do ("authorization").
  case authorizations
  /// What stands beside "authorization" where nobody's approval is meant ("authentication").
  case access
  /// What a thing is that has "only" behind it, and no case in which it counts ("read only").
  case traits
  /// Words beside which a bracketed time is no effort ("retention").
  case spans
  /// `3 of 5`.
  case of
  /// `at least 3 of these`.
  case atLeast
  /// `below 1 %`: a bound from above.
  case below
  /// `more than 90 %`: a bound that is itself not enough.
  case above
  /// `about 3 hours`.
  case about
  /// Heads of a table of contacts ("phone").
  case contactHeads
  /// Heads of the column of signs in a legend ("symbol").
  case legendHeads
  /// Heads of what they mean ("meaning").
  case legendMeanings
  /// Heads that name a column of states before others that may be one.
  case statusHeads
  /// What ⚠️ may mean in a legend ("at risk").
  case atRisk
  /// What takes a doubt away ("no" broken links).
  case none
  /// What an entry says of a list that has none ("none identified").
  case nothing
  /// What says of things that they are there now ("known" blockers).
  case present
  /// What ends a sentence that forbids the launch ("until").
  case untils
  /// What ends a sentence that says what a state takes ("ready for launch when").
  case whens
  /// Words that number a document's own sections, be it that the headings leave them out ("part").
  case parts
  /// What says by itself, without a key, that there is no launch yet ("not ready").
  case unready
  /// What opens a heading that asks ("what" is not included).
  case asks
  /// What says alone, as a heading, that it comes after the launch ("ongoing maintenance").
  case afterwards
  /// What names what comes first on the launch day itself ("pre-flight").
  case checks
  /// Gates only where nothing else stands in the heading, or a word of the launch ("exit checklist").
  case looseGates
  /// What opens the name of what is done to take the launch back ("rollback test").
  case rollbacks
  /// Taking it back, after a word of time (before "rolling back").
  case rollingBack
  /// What makes an act a thing to be prepared ("deployment configuration").
  case fixtures
  /// What may follow the name of an act and leaves it one ("rollback plan").
  case plans
  /// What a heading beneath NO-GO criteria calls those of one kind ("high-risk issues").
  case dangers
  /// What a heading beneath one about taking it back calls the reasons to ("triggers").
  case triggers
  /// Names of lists of what holds the launch up, each to be put out of the way ("launch blockers").
  case blockers
  /// What says of a blocker that it is out of the way ("resolved").
  case cleared
  /// What a role that signs does ("approves").
  case consents
  /// What opens the case that a need is limited to ("in" development).
  case limiters
  /// What is replaced ("legacy").
  case former
  /// What says that a thing is needed to an end ("needed" for launch).
  case needings
  /// Gates only where nothing else stands in the heading ("criteria for release").
  case wholeGates
  /// What a heading calls that which is left to do ("final steps").
  case leftovers
  /// What a heading says that asks what is left out ("does not include").
  case omits
  /// Names of what is launched, or of where it goes ("production").
  case releases
  /// What turns a sentence round ("not").
  case negations
  /// Decisions against it where nothing else is said ("stop").
  case halts
  /// What a label calls notes on the criteria above it ("active exceptions").
  case exceptions
  /// Of `parts`, those that any numbered heading may be called by ("section").
  case sections
  /// What joins two topics in a heading ("and").
  case ands
  /// What is well blocked ("injection attempts").
  case attacks
  /// Who launches, and what ties them to a state ("we are").
  case selves
  /// What ties the first number of a range to its last ("sections 1 through 8").
  case through
  /// What ends a key that asks who did a thing ("tested by").
  case agents
  /// What may follow "none" in a list that has no entry ("none identified").
  case identified
  /// What takes a launch back ("do not" launch until).
  case refusals
  /// What a demand asks for ("should fix").
  case doing
  /// Ends that a need may be limited to ("optional for the pilot").
  case milestones
  /// What ties a need to an end and leaves it a need ("optional for the pilot").
  case towards
}

extension WordList {
  /// Those that settings can fill, by the keys of `vocabulary`.
  package static let settable: [(key: String, list: Self)] = [
    ("doubts", .doubts), ("conditions", .conditions), ("placeholders", .placeholders),
    ("roles", .roles), ("number-words", .numberWords),
  ]
}

extension Language {
  /// The words of a language by their lists; a list that it does without has none.
  package typealias Lists = [WordList: [String]]
}

/// The lists of every language, ready to be looked up.
package struct WordLists: Sendable {
  /// One a list, in the order of `WordList`.
  private var tables = WordList.allCases.map { _ in PhraseTable<Bool>() }

  package init() {}

  package subscript(list: WordList) -> PhraseTable<Bool> { tables[list.rawValue] }

  package mutating func add(_ lists: Language.Lists, overriding: Bool = false) {
    for list in WordList.allCases {
      tables[list.rawValue].add(lists[list] ?? [], true, overriding: overriding)
    }
  }
}
