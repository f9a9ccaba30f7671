import Text

extension Item {
  /// What few items have, in a place of its own: an item is copied far more often than it is asked
  /// for any of this.
  indirect enum Details: Sendable {
    case none
    case some(Fields)

    struct Fields: Sendable {
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
    get { details.fields.stateWords }
    set { details.fields.stateWords = newValue }
  }

  package var owner: String? {
    get { details.fields.owner }
    set { details.fields.owner = newValue }
  }

  package var due: DueDate? {
    get { details.fields.due }
    set { details.fields.due = newValue }
  }

  package var priority: String? {
    get { details.fields.priority }
    set { details.fields.priority = newValue }
  }

  /// A time relative to the launch, as written (`T-4h`).
  package var when: String? {
    get { details.fields.when }
    set { details.fields.when = newValue }
  }

  /// A bound that the words state (`< 2s`).
  package var bound: String? {
    get { details.fields.bound }
    set { details.fields.bound = newValue }
  }

  package var evidence: [String] {
    get { details.fields.evidence }
    set { details.fields.evidence = newValue }
  }

  /// What status data adds, or says besides the state.
  package var note: String? {
    get { details.fields.note }
    set { details.fields.note = newValue }
  }

  package var by: String? {
    get { details.fields.by }
    set { details.fields.by = newValue }
  }

  package var on: Day? {
    get { details.fields.on }
    set { details.fields.on = newValue }
  }

  /// Where each value came from that is not the Markdown's own.
  package var origins: [Field: Origin] {
    get { details.fields.origins }
    set { details.fields.origins = newValue }
  }
}
