import Text

extension Item {
  /// What few items have, in a place of its own: an item is copied far more often than it is asked
  /// for any of this.
  package indirect enum Details: Sendable {
    case none
    case some(Fields)

    /// See the properties of `Item` by the same names.
    package struct Fields: Sendable {
      var stateWords: String?
      var owner: String?
      var due: DueDate?
      var priority: String?
      var when: String?
      var bound: String?
      var evidence: [String] = []
      var note: String?
      var by: String?
      var on: Day?
      var origins: [Item.Field: Origin] = [:]
    }

    var fields: Fields {
      get { if case .some(let fields) = self { fields } else { Fields() } }
      set { self = .some(newValue) }
    }
  }
}

extension Item {
  /// Words about the state that stand beside it, as written ("Ready (manual)").
  package var stateWords: String? {
    get { if case .some(let fields) = details { fields.stateWords } else { nil } }
    set { details.fields.stateWords = newValue }
  }

  package var owner: String? {
    get { if case .some(let fields) = details { fields.owner } else { nil } }
    set { details.fields.owner = newValue }
  }

  package var due: DueDate? {
    get { if case .some(let fields) = details { fields.due } else { nil } }
    set { details.fields.due = newValue }
  }

  package var priority: String? {
    get { if case .some(let fields) = details { fields.priority } else { nil } }
    set { details.fields.priority = newValue }
  }

  /// A time relative to the launch, as written (`T-4h`).
  package var when: String? {
    get { if case .some(let fields) = details { fields.when } else { nil } }
    set { details.fields.when = newValue }
  }

  /// A bound that the words state (`< 2s`).
  package var bound: String? {
    get { if case .some(let fields) = details { fields.bound } else { nil } }
    set { details.fields.bound = newValue }
  }

  package var evidence: [String] {
    get { if case .some(let fields) = details { fields.evidence } else { [] } }
    set { details.fields.evidence = newValue }
  }

  /// What status data adds, or says besides the state.
  package var note: String? {
    get { if case .some(let fields) = details { fields.note } else { nil } }
    set { details.fields.note = newValue }
  }

  package var by: String? {
    get { if case .some(let fields) = details { fields.by } else { nil } }
    set { details.fields.by = newValue }
  }

  package var on: Day? {
    get { if case .some(let fields) = details { fields.on } else { nil } }
    set { details.fields.on = newValue }
  }

  /// Where each value came from that is not the Markdown's own.
  package var origins: [Field: Origin] {
    get { if case .some(let fields) = details { fields.origins } else { [:] } }
    set { details.fields.origins = newValue }
  }
}
