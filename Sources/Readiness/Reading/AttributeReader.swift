/// What `Owner:`, `Due:` and their like say of an item.
struct AttributeReader {
  let vocabulary: Vocabulary
  let efforts: EffortReader

  /// Sets an attribute by its key; a blank or placeholder sets none.
  func set(_ key: String, _ value: String, of item: inout Item) {
    guard let attribute = vocabulary.attributes.exact(key),
      !Blank.isBlank(value, vocabulary: vocabulary)
    else { return }
    switch attribute {
    case .owner: item.owner = value
    case .due: item.due = item.due ?? DueDate(words: value, day: nil)
    case .effort: item.effort = efforts.whole(value) ?? item.effort
    case .priority:
      item.priority = value
      if vocabulary.priorities.first(in: Words(value)) == .critical { item.isCritical = true }
    case .evidence: item.evidence.append(value)
    case .status: item.stateWords = value
    case .note, .date, .name, .signature, .role, .impact, .likelihood, .severity, .mitigation,
      .monitor, .start, .launch, .nextReview, .housekeeping:
      break
    }
  }
}
