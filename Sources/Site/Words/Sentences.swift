/// What assessments say in English, in the language of the pages.
///
/// A file of words has a line `"English with {0}": words with {0}` for each sentence; the texts of
/// people stand in the gaps and stay as they are. `{0*}` says what stands in the gap as well. The
/// first line that fits holds; what none fits stays English.
struct Sentences: Sendable {
  /// Sentences without a gap.
  private var plain: [String: String] = [:]
  private var patterns: [Pattern] = []

  private struct Pattern: Sendable {
    /// What stands around the gaps, and the numbers of these, in order.
    let pieces: [[UInt8]]
    let gaps: [UInt8]
    let said: [Piece]
  }

  private enum Piece: Sendable {
    case words(String)
    case gap(UInt8, isSaid: Bool)
  }

  mutating func add(_ english: String, _ said: String) {
    let source = Self.pieces(of: english)
    let gaps = source.compactMap { piece in
      if case .gap(let number, _) = piece { number } else { nil }
    }
    if gaps.isEmpty {
      plain[english] = said
    } else {
      var around: [[UInt8]] = [[]]
      for piece in source {
        switch piece {
        case .words(let words): around[around.count - 1] = Array(words.utf8)
        case .gap: around.append([])
        }
      }
      patterns.append(Pattern(pieces: around, gaps: gaps, said: Self.pieces(of: said)))
    }
  }

  /// The sentence in the pages' language.
  ///
  /// - Parameter point: what stands between a number and its tenths.
  func said(_ english: String, point: String = ".") -> String {
    if let said = plain[english] { return said }
    if patterns.isEmpty { return english }
    let bytes = Array(english.utf8)
    for pattern in patterns {
      guard let values = Self.values(of: bytes[...], in: pattern) else { continue }
      return pattern.said.reduce(into: "") { text, piece in
        switch piece {
        case .words(let words): text += words
        case .gap(let number, let isSaid):
          let value = values[number] ?? ""
          text += isSaid ? said(value, point: point) : Self.number(value, point) ?? value
        }
      }
    }
    return english
  }

  /// A number with tenths as the language writes it; nil for all other words.
  private static func number(_ value: String, _ point: String) -> String? {
    let parts = value.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 1, !parts[0].isEmpty,
      parts.joined().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return value.replacing(".", with: point)
  }

  /// What stands in the gaps; nil where the words around them do not fit.
  private static func values(
    of text: ArraySlice<UInt8>, in pattern: Pattern
  ) -> [UInt8: String]? {
    guard let first = pattern.pieces.first, let last = pattern.pieces.last,
      text.starts(with: first), text.count > first.count + last.count,
      text.suffix(last.count).elementsEqual(last)
    else { return nil }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    var values: [UInt8: String] = [:]
    for (gap, piece) in zip(pattern.gaps, pattern.pieces.dropFirst().dropLast()) {
      guard let place = rest.firstRange(of: piece), place.lowerBound > rest.startIndex else {
        return nil
      }
      values[gap] = String(decoding: rest[..<place.lowerBound], as: UTF8.self)
      rest = rest[place.upperBound...]
    }
    guard !rest.isEmpty, let gap = pattern.gaps.last else { return nil }
    values[gap] = String(decoding: rest, as: UTF8.self)
    return values
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)..<close]
      pieces.append(.gap(inside.utf8.first ?? 0, isSaid: inside.hasSuffix("*")))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}
