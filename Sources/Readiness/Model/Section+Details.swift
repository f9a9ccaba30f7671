extension Section {
  /// What few sections have, in a place of its own: a section is copied far more often than it is
  /// asked for any of this.
  indirect enum Details: Sendable {
    case none
    case some(Fields)

    /// See the properties of `Section` by the same names.
    struct Fields: Sendable {
      var numberWord: String?
      var emoji: String?
      var mark: Mark?
      var effort: Effort?
      var threshold: Threshold?
      var when: String?
      var priority: String?
      var owner: String?
      var due: DueDate?
      var state: ItemState?
      var origins: [Item.Field: Origin] = [:]
    }

    var fields: Fields {
      get { if case .some(let fields) = self { fields } else { Fields() } }
      set { self = .some(newValue) }
    }
  }
}

extension Section {
  /// The word before the number (`Stage`, `Phase`, `Section`), as written.
  package var numberWord: String? {
    get { if case .some(let fields) = details { fields.numberWord } else { nil } }
    set { details.fields.numberWord = newValue }
  }

  /// An emoji that opens or closes the heading as decoration.
  package var emoji: String? {
    get { if case .some(let fields) = details { fields.emoji } else { nil } }
    set { details.fields.emoji = newValue }
  }

  /// A status sign or word on the heading, as written, and what it says.
  package var mark: Mark? {
    get { if case .some(let fields) = details { fields.mark } else { nil } }
    set { details.fields.mark = newValue }
  }

  package var effort: Effort? {
    get { if case .some(let fields) = details { fields.effort } else { nil } }
    set { details.fields.effort = newValue }
  }

  /// A bound on the heading (`must be 100%`, `> 90%`).
  package var threshold: Threshold? {
    get { if case .some(let fields) = details { fields.threshold } else { nil } }
    set { details.fields.threshold = newValue }
  }

  /// A time on the heading (`T-24h`, `Weeks 1–4`), as written.
  package var when: String? {
    get { if case .some(let fields) = details { fields.when } else { nil } }
    set { details.fields.when = newValue }
  }

  package var priority: String? {
    get { if case .some(let fields) = details { fields.priority } else { nil } }
    set { details.fields.priority = newValue }
  }

  package var owner: String? {
    get { if case .some(let fields) = details { fields.owner } else { nil } }
    set { details.fields.owner = newValue }
  }

  package var due: DueDate? {
    get { if case .some(let fields) = details { fields.due } else { nil } }
    set { details.fields.due = newValue }
  }

  package var state: ItemState? {
    get { if case .some(let fields) = details { fields.state } else { nil } }
    set { details.fields.state = newValue }
  }

  /// Where each value came from that is not the Markdown's own.
  package var origins: [Item.Field: Origin] {
    get { if case .some(let fields) = details { fields.origins } else { [:] } }
    set { details.fields.origins = newValue }
  }
}
