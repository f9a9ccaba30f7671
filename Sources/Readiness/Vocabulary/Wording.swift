extension Language {
  /// Small words that the rules look for.
  package struct Wording: Sendable {
    /// What opens a condition that a colon ends ("if").
    package var openers: [String] = []
    /// What closes a bracket that limits an item ("EU only").
    package var only: [String] = []
    /// Words of a need that open ordinary sentences as well ("should").
    package var weakNeeds: [String] = []
    /// Those that open a demand ("should be done soon"): a need where it is set off.
    package var modals: [String] = []
    /// What ends a sentence that asks for what follows before the launch ("ensure").
    package var ensures: [String] = []
    /// Approval of people, and what they may do ("authorization").
    package var authorizations: [String] = []
    /// What stands beside "authorization" where nobody's approval is meant ("authentication").
    package var access: [String] = []
    /// What a thing is that has "only" behind it, and no case in which it counts ("read only").
    package var traits: [String] = []
    /// Words beside which a bracketed time is no effort ("retention").
    package var spans: [String] = []
    /// `3 of 5`.
    package var of: [String] = []
    /// `at least 3 of these`.
    package var atLeast: [String] = []
    /// `below 1 %`: a bound from above.
    package var below: [String] = []
    /// `more than 90 %`: a bound that is itself not enough.
    package var above: [String] = []
    /// `about 3 hours`.
    package var about: [String] = []
    /// Heads of a table of contacts ("phone").
    package var contactHeads: [String] = []
    /// Heads of the column of signs in a legend ("symbol").
    package var legendHeads: [String] = []
    /// Heads of what they mean ("meaning").
    package var legendMeanings: [String] = []
    /// Heads that name a column of states before others that may be one.
    package var statusHeads: [String] = []
    /// What ⚠️ may mean in a legend ("at risk").
    package var atRisk: [String] = []
    /// What takes a doubt away ("no" broken links).
    package var none: [String] = []
    /// What an entry says of a list that has none ("none identified").
    package var nothing: [String] = []
    /// What says of things that they are there now ("known" blockers).
    package var present: [String] = []
    /// What ends a sentence that forbids the launch ("until").
    package var untils: [String] = []
    /// What ends a sentence that says what a state takes ("ready for launch when").
    package var whens: [String] = []
    /// Words that number a document's own sections, be it that the headings leave them out ("part").
    package var parts: [String] = []
    /// What says by itself, without a key, that there is no launch yet ("not ready").
    package var unready: [String] = []
    /// What opens a heading that asks ("what" is not included).
    package var asks: [String] = []
    /// What says alone, as a heading, that it comes after the launch ("ongoing maintenance").
    package var afterwards: [String] = []
    /// What names what comes first on the launch day itself ("pre-flight").
    package var checks: [String] = []
    /// Gates only where nothing else stands in the heading, or a word of the launch ("exit checklist").
    package var looseGates: [String] = []
    /// What opens the name of what is done to take the launch back ("rollback test").
    package var rollbacks: [String] = []
    /// Taking it back, after a word of time (before "rolling back").
    package var rollingBack: [String] = []
    /// What makes an act a thing to be prepared ("deployment configuration").
    package var fixtures: [String] = []
    /// What may follow the name of an act and leaves it one ("rollback plan").
    package var plans: [String] = []
    /// What a heading beneath NO-GO criteria calls those of one kind ("high-risk issues").
    package var dangers: [String] = []
    /// What a heading beneath one about taking it back calls the reasons to ("triggers").
    package var triggers: [String] = []
    /// Names of lists of what holds the launch up, each to be put out of the way ("launch blockers").
    package var blockers: [String] = []
    /// What says that a thing is needed to an end ("needed" for launch).
    package var needings: [String] = []
    /// Gates only where nothing else stands in the heading ("criteria for release").
    package var wholeGates: [String] = []
    /// What a heading calls that which is left to do ("final steps").
    package var leftovers: [String] = []
    /// What a heading says that asks what is left out ("does not include").
    package var omits: [String] = []
    /// Names of what is launched, or of where it goes ("production").
    package var releases: [String] = []
    /// What turns a sentence round ("not").
    package var negations: [String] = []
    /// Decisions against it where nothing else is said ("stop").
    package var halts: [String] = []
    /// What a label calls notes on the criteria above it ("active exceptions").
    package var exceptions: [String] = []
    /// Those of them that any numbered heading may be called by ("section").
    package var sections: [String] = []
    /// What joins two topics in a heading ("and").
    package var ands: [String] = []
    /// What is well blocked ("injection attempts").
    package var attacks: [String] = []
    /// Who launches, and what ties them to a state ("we are").
    package var selves: [String] = []
    /// What ties the first number of a range to its last ("sections 1 through 8").
    package var through: [String] = []
    /// What ends a key that asks who did a thing ("tested by").
    package var agents: [String] = []
    /// What may follow it ("none identified").
    package var identified: [String] = []
    /// What takes a launch back ("do not" launch until).
    package var refusals: [String] = []
    /// What a demand asks for ("should fix").
    package var doing: [String] = []
    /// Ends that a need may be limited to ("optional for the pilot").
    package var milestones: [String] = []
    /// What ties a need to an end and leaves it a need ("optional for the pilot").
    package var towards: [String] = []

    package init() {}
  }
}

/// The small words of every language, ready to be looked up.
package struct WordingTables: Sendable {
  package private(set) var openers = PhraseTable<Bool>()
  package private(set) var only = PhraseTable<Bool>()
  package private(set) var weakNeeds = PhraseTable<Bool>()
  package private(set) var modals = PhraseTable<Bool>()
  package private(set) var ensures = PhraseTable<Bool>()
  package private(set) var authorizations = PhraseTable<Bool>()
  package private(set) var access = PhraseTable<Bool>()
  package private(set) var traits = PhraseTable<Bool>()
  package private(set) var spans = PhraseTable<Bool>()
  package private(set) var of = PhraseTable<Bool>()
  package private(set) var atLeast = PhraseTable<Bool>()
  package private(set) var below = PhraseTable<Bool>()
  package private(set) var above = PhraseTable<Bool>()
  package private(set) var about = PhraseTable<Bool>()
  package private(set) var contactHeads = PhraseTable<Bool>()
  package private(set) var legendHeads = PhraseTable<Bool>()
  package private(set) var legendMeanings = PhraseTable<Bool>()
  package private(set) var statusHeads = PhraseTable<Bool>()
  package private(set) var atRisk = PhraseTable<Bool>()
  package private(set) var none = PhraseTable<Bool>()
  package private(set) var nothing = PhraseTable<Bool>()
  package private(set) var present = PhraseTable<Bool>()
  package private(set) var untils = PhraseTable<Bool>()
  package private(set) var whens = PhraseTable<Bool>()
  package private(set) var parts = PhraseTable<Bool>()
  package private(set) var unready = PhraseTable<Bool>()
  package private(set) var asks = PhraseTable<Bool>()
  package private(set) var afterwards = PhraseTable<Bool>()
  package private(set) var checks = PhraseTable<Bool>()
  package private(set) var looseGates = PhraseTable<Bool>()
  package private(set) var rollbacks = PhraseTable<Bool>()
  package private(set) var rollingBack = PhraseTable<Bool>()
  package private(set) var fixtures = PhraseTable<Bool>()
  package private(set) var plans = PhraseTable<Bool>()
  package private(set) var dangers = PhraseTable<Bool>()
  package private(set) var triggers = PhraseTable<Bool>()
  package private(set) var blockers = PhraseTable<Bool>()
  package private(set) var needings = PhraseTable<Bool>()
  package private(set) var wholeGates = PhraseTable<Bool>()
  package private(set) var leftovers = PhraseTable<Bool>()
  package private(set) var omits = PhraseTable<Bool>()
  package private(set) var releases = PhraseTable<Bool>()
  package private(set) var negations = PhraseTable<Bool>()
  package private(set) var halts = PhraseTable<Bool>()
  package private(set) var exceptions = PhraseTable<Bool>()
  package private(set) var sections = PhraseTable<Bool>()
  package private(set) var ands = PhraseTable<Bool>()
  package private(set) var attacks = PhraseTable<Bool>()
  package private(set) var selves = PhraseTable<Bool>()
  package private(set) var through = PhraseTable<Bool>()
  package private(set) var agents = PhraseTable<Bool>()
  package private(set) var identified = PhraseTable<Bool>()
  package private(set) var refusals = PhraseTable<Bool>()
  package private(set) var doing = PhraseTable<Bool>()
  package private(set) var milestones = PhraseTable<Bool>()
  package private(set) var towards = PhraseTable<Bool>()

  package init() {}

  package mutating func add(_ words: Language.Wording) {
    openers.add(words.openers, true)
    only.add(words.only, true)
    weakNeeds.add(words.weakNeeds, true)
    modals.add(words.modals, true)
    ensures.add(words.ensures, true)
    authorizations.add(words.authorizations, true)
    access.add(words.access, true)
    traits.add(words.traits, true)
    spans.add(words.spans, true)
    of.add(words.of, true)
    atLeast.add(words.atLeast, true)
    below.add(words.below, true)
    above.add(words.above, true)
    about.add(words.about, true)
    contactHeads.add(words.contactHeads, true)
    legendHeads.add(words.legendHeads, true)
    legendMeanings.add(words.legendMeanings, true)
    statusHeads.add(words.statusHeads, true)
    atRisk.add(words.atRisk, true)
    none.add(words.none, true)
    nothing.add(words.nothing, true)
    present.add(words.present, true)
    untils.add(words.untils, true)
    whens.add(words.whens, true)
    parts.add(words.parts, true)
    unready.add(words.unready, true)
    asks.add(words.asks, true)
    afterwards.add(words.afterwards, true)
    checks.add(words.checks, true)
    looseGates.add(words.looseGates, true)
    rollbacks.add(words.rollbacks, true)
    rollingBack.add(words.rollingBack, true)
    fixtures.add(words.fixtures, true)
    plans.add(words.plans, true)
    dangers.add(words.dangers, true)
    triggers.add(words.triggers, true)
    blockers.add(words.blockers, true)
    needings.add(words.needings, true)
    wholeGates.add(words.wholeGates, true)
    leftovers.add(words.leftovers, true)
    omits.add(words.omits, true)
    releases.add(words.releases, true)
    negations.add(words.negations, true)
    halts.add(words.halts, true)
    exceptions.add(words.exceptions, true)
    sections.add(words.sections, true)
    ands.add(words.ands, true)
    attacks.add(words.attacks, true)
    selves.add(words.selves, true)
    through.add(words.through, true)
    agents.add(words.agents, true)
    identified.add(words.identified, true)
    refusals.add(words.refusals, true)
    doing.add(words.doing, true)
    milestones.add(words.milestones, true)
    towards.add(words.towards, true)
  }
}
