/// A pattern over paths: `*` and `?` stay within a name, `**` crosses folders, `[a-z]` is a class.
///
/// As in `.gitignore`, a pattern without a slash matches a name in any folder, and one that matches a
/// folder matches everything in it. Matching takes time in proportion to pattern times path.
package struct Glob: Sendable {
  private enum Part: Sendable {
    case byte(UInt8)
    /// `?`
    case one
    /// `*`
    case run
    /// `**` at the end of the pattern.
    case rest
    /// `**/`: nothing, or whole folders.
    case folders
    case oneOf(Set<UInt8>, negated: Bool)
  }

  private let parts: [Part]

  package init(_ pattern: String) {
    var bytes = Array(pattern.utf8)
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let isAnchored = bytes.contains(UInt8(ascii: "/"))
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    parts = (isAnchored ? [] : [.folders]) + Self.parts(of: bytes)
  }

  /// Whether the pattern matches the path or a folder that it lies in.
  package func matches(_ path: String) -> Bool {
    var states = Set(reached(from: 0, atStart: true))
    var before = UInt8(ascii: "/")
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") && states.contains(parts.count) { return true }
      var next: Set<Int> = []
      for state in states where state < parts.count {
        for follower in step(state, byte) {
          next.formUnion(reached(from: follower, atStart: byte == UInt8(ascii: "/")))
        }
      }
      states = next
      before = byte
    }
    return before != UInt8(ascii: "/") && states.contains(parts.count)
  }

  /// The states after a byte.
  private func step(_ state: Int, _ byte: UInt8) -> [Int] {
    let isSlash = byte == UInt8(ascii: "/")
    switch parts[state] {
    case .byte(let wanted): return byte == wanted ? [state + 1] : []
    case .one: return isSlash ? [] : [state + 1]
    case .oneOf(let set, let negated):
      return !isSlash && set.contains(byte) != negated ? [state + 1] : []
    case .run: return isSlash ? [] : [state]
    case .rest: return [state]
    case .folders: return isSlash ? [state, state + 1] : [state]
    }
  }

  /// The state and those that it becomes without a byte.
  private func reached(from state: Int, atStart: Bool) -> [Int] {
    var all = [state]
    while let last = all.last, last < parts.count {
      switch parts[last] {
      case .run, .rest: all.append(last + 1)
      case .folders where atStart: all.append(last + 1)
      default: return all
      }
    }
    return all
  }

  private static func parts(of bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "?"): parts.append(.one)
      case UInt8(ascii: "*"): parts.append(star(&rest))
      case UInt8(ascii: "["): parts.append(oneOf(&rest) ?? .byte(byte))
      default: parts.append(.byte(byte))
      }
    }
    return parts
  }

  private static func star(_ rest: inout ArraySlice<UInt8>) -> Part {
    guard rest.first == UInt8(ascii: "*") else { return .run }
    rest.removeFirst()
    guard rest.first == UInt8(ascii: "/") else { return .rest }
    rest.removeFirst()
    return .folders
  }

  /// A class up to its `]`; nil where it has none.
  private static func oneOf(_ rest: inout ArraySlice<UInt8>) -> Part? {
    var inner = rest
    let negated = inner.first == UInt8(ascii: "!") || inner.first == UInt8(ascii: "^")
    if negated { inner.removeFirst() }
    guard let end = inner.dropFirst().firstIndex(of: UInt8(ascii: "]")) else { return nil }
    rest = inner[(end + 1)...]
    var set: Set<UInt8> = []
    var bytes = inner[..<end]
    while let first = bytes.popFirst() {
      if bytes.first == UInt8(ascii: "-"), let last = bytes.dropFirst().first, first <= last {
        set.formUnion(first...last)
        bytes.removeFirst(2)
      } else {
        set.insert(first)
      }
    }
    return .oneOf(set, negated: negated)
  }
}
