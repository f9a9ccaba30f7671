extension HTMLContext {
  /// Makes this the place behind a section that may be shown or not.
  ///
  /// False when the two ways end in places where different things are allowed.
  mutating func join(_ other: HTMLContext) -> Bool {
    if self == other { return true }
    switch (position, other.position) {
    case (.value, .value) where sharesAttribute(with: other):
      if address != other.address {
        address = address == .foreign || other.address == .foreign ? .foreign : .head
      }
      value.append(0)
      hasHTTPEquiv = hasHTTPEquiv || other.hasHTTPEquiv
      return true
    case _ where position.isInTag && other.position.isInTag:
      guard element == other.element, isData == other.isData else { return false }
      isUnsure = position != .tag || other.position != .tag
      position = isUnsure ? .attributeName : .tag
      hasHTTPEquiv = hasHTTPEquiv || other.hasHTTPEquiv
      return true
    case (.rawText, .rawText), (.plainText, .plainText), (.comment, .comment):
      recent = []
      return element == other.element && isData == other.isData
    default: return false
    }
  }

  private func sharesAttribute(with other: HTMLContext) -> Bool {
    element == other.element && attribute == other.attribute && quote == other.quote
  }
}

extension HTMLContext.Position {
  /// In an opening tag, outside of values.
  fileprivate var isInTag: Bool {
    switch self {
    case .tagName, .tag, .attributeName, .afterName: true
    case .text, .plainText, .rawText, .comment, .declaration, .tagStart, .endTag, .beforeValue,
      .value, .unquotedValue:
      false
    }
  }
}
