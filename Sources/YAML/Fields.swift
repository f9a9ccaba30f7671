import Diagnostics
import Text

/// A mapping that is being read: each key is asked for once, and what nobody asked for is unknown.
///
/// A value that is not what its key asks for is a mistake and reads as nothing; so does `null`.
package struct Fields {
  package let place: Place
  /// How many bytes of its first line the mapping covers.
  package let length: Int
  package private(set) var diagnostics: [Diagnostic] = []
  private let entries: [Node.Entry]
  private var known: [String] = []

  /// Nothing was written where `node` is null; anything but a mapping is a mistake.
  ///
  /// - Parameter name: what the mapping is, for messages: a key, or "the front matter".
  package init(_ node: Node, of name: String) {
    place = node.place
    length = node.length
    if case .mapping(let entries) = node.value {
      self.entries = entries
    } else {
      entries = []
      if !node.isNothing { diagnostics.append(.noMapping(name, node)) }
    }
  }

  /// A text in one line; nothing where it is empty.
  package mutating func line(_ key: String) -> Placed<String>? {
    let hint = "write one text: '\(key): …'"
    let read = value(key) { (node) throws(Mistake) in try node.line(hint: hint) }
    return read.flatMap { $0.value.isEmpty ? nil : $0 }
  }

  /// A text with its line ends; nothing where it is empty.
  package mutating func text(_ key: String) -> Placed<String>? {
    let hint = "write one text: '\(key): …'"
    let read = value(key) { (node) throws(Mistake) in try node.text(hint: hint) }
    return read.flatMap { $0.value.isEmpty ? nil : $0 }
  }

  package mutating func day(_ key: String) -> Placed<Day>? {
    value(key) { (node) throws(Mistake) in try node.day() }
  }

  /// A whole number in ASCII digits.
  package mutating func number(_ key: String, in range: ClosedRange<Int>) -> Placed<Int>? {
    value(key) { (node) throws(Mistake) in try node.number(in: range) }
  }

  /// `true`, `false`, `yes` or `no`.
  package mutating func flag(_ key: String) -> Placed<Bool>? {
    value(key) { (node) throws(Mistake) in try node.flag() }
  }

  /// A share from 0 to 100, with or without `%`.
  package mutating func percent(_ key: String) -> Placed<Double>? {
    value(key) { (node) throws(Mistake) in try node.percent() }
  }

  /// How many days a span such as `7d` or `2w` has.
  package mutating func days(_ key: String) -> Placed<Int>? {
    value(key) { (node) throws(Mistake) in try node.days() }
  }

  /// A word of a closed set, less those that may not stand here.
  ///
  /// - Parameter name: what the word is, for messages, where that is not the key.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type, without excluded: [String] = [], named name: String? = nil
  ) -> Placed<Choice>? where Choice.RawValue == String {
    value(key) { (node) throws(Mistake) in try node.choice(name ?? key, without: excluded) }
  }

  /// Texts in one line each; a single text is a list of one, empty ones are left out.
  package mutating func lines(_ key: String) -> [Placed<String>] {
    guard let node = node(key) else { return [] }
    let hint = "write one text, or a list of texts: '\(key): [a, b]'"
    var lines: [Placed<String>] = []
    for part in node.parts where !part.isNothing {
      let read = value(of: key, part) { (node) throws(Mistake) in try node.line(hint: hint) }
      if let read, !read.value.isEmpty { lines.append(read) }
    }
    return lines
  }

  /// The mapping under a key, to be read and given back to `take`.
  package mutating func fields(_ key: String) -> Fields? {
    node(key).map { Fields($0, of: key) }
  }

  /// The mappings in a list under a key, each to be read and given back to `take`.
  package mutating func list(_ key: String) -> [Fields] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let parts) = node.value else {
      diagnostics.append(.noList(key, node))
      return []
    }
    return parts.map { Fields($0, of: key) }
  }

  /// The keys of the mapping under a key, each with what stands there.
  package mutating func entries(_ key: String) -> [Node.Entry] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries) = node.value else {
      diagnostics.append(.noMapping(key, node))
      return []
    }
    return entries
  }

  /// What stands under a key; nothing where that is null.
  package mutating func node(_ key: String) -> Node? {
    if !known.contains(key) { known.append(key) }
    guard let node = entries.first(where: { $0.key == key })?.value, !node.isNothing else {
      return nil
    }
    return node
  }

  /// Whether a key stands here, even with nothing under it.
  package func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes over the mistakes of a nested mapping that has been read.
  package mutating func take(_ nested: Fields) { diagnostics += nested.finished() }

  /// A mistake for each of the keys under which nothing stands.
  ///
  /// - Parameter name: what needs them: "a waiver".
  package mutating func demand(_ keys: [String], of name: String) {
    for key in keys where !(entries.contains { $0.key == key && !$0.value.isEmptyText }) {
      diagnostics.append(
        Diagnostic(
          .error, "yaml.missing-key", at: place, "\(name) without '\(key)'",
          hint: "add '\(key): …'", length: length))
    }
  }

  /// Every mistake, in the order of their places.
  ///
  /// - Parameter unknown: what to say of unknown keys, where that is not what `misspelt` says.
  package func finished(unknown: [Diagnostic]? = nil) -> [Diagnostic] {
    (diagnostics + (unknown ?? self.unknown.map { misspelt($0) })).sorted { $0.place < $1.place }
  }

  /// The entries that nobody asked for.
  package var unknown: [Node.Entry] { entries.filter { !known.contains($0.key) } }

  /// What to say of an unknown key: an error where a known one is near, else a warning.
  ///
  /// - Parameter collections: known keys of lists and mappings; with a single value a key near one of
  ///   them is another tool's, as `section: 12` is.
  package func misspelt(_ entry: Node.Entry, collections: Set<String> = []) -> Diagnostic {
    let nearest = Nearest.to(entry.key, in: known)
    var isForeign = nearest == nil
    if let nearest, collections.contains(nearest), case .scalar = entry.value.value {
      isForeign = true
    }
    return Diagnostic(
      isForeign ? .warning : .error, "yaml.unknown-key", at: entry.keyPlace,
      "unknown key '\(Abridged(entry.key))'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "known keys: \(known.joined(separator: ", "))",
      length: entry.keyLength)
  }

  private mutating func value<Value>(
    _ key: String, _ read: (Node) throws(Mistake) -> Value
  ) -> Placed<Value>? {
    node(key).flatMap { value(of: key, $0, read) }
  }

  private mutating func value<Value>(
    of key: String, _ node: Node, _ read: (Node) throws(Mistake) -> Value
  ) -> Placed<Value>? {
    do throws(Mistake) {
      return Placed(try read(node), at: node.place, length: node.length)
    } catch {
      diagnostics.append(error.diagnostic(of: key, node))
      return nil
    }
  }
}

extension Node {
  /// The values of a list; the value itself where it is none.
  fileprivate var parts: [Node] {
    if case .sequence(let parts) = value { parts } else { [self] }
  }
}

extension Node {
  fileprivate var isEmptyText: Bool {
    guard case .scalar(let scalar) = value else { return false }
    return isNothing || scalar.text.allSatisfy(\.isWhitespace)
  }
}

extension Diagnostic {
  fileprivate static func noMapping(_ name: String, _ node: Node) -> Diagnostic {
    Mistake.type(node, expected: "a mapping", hint: "write 'key: value' pairs")
      .diagnostic(of: name, node)
  }

  fileprivate static func noList(_ name: String, _ node: Node) -> Diagnostic {
    Mistake.type(node, expected: "a list", hint: "begin each of its parts with '- '")
      .diagnostic(of: name, node)
  }
}
