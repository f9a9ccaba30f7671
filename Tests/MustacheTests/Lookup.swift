import Diagnostics
import Text

@testable import Mustache

/// The specification's meaning of names: looked up in a stack of contexts, absent without complaint.
struct Lookup: Stage {
  private(set) var output: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var contexts: [Value]

  init(_ value: Value) { contexts = [value] }

  private func value(of name: Name) -> Value {
    guard let first = name.parts.first else { return contexts[contexts.count - 1] }
    var value = Value.null
    for case .object(let fields) in contexts.reversed() {
      guard let found = fields[first] else { continue }
      value = found
      break
    }
    for part in name.parts.dropFirst() {
      guard case .object(let fields) = value else { return .null }
      value = fields[part] ?? .null
    }
    return value
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>, in source: Source) { output += bytes }

  mutating func variable(_ name: Name, isRaw: Bool, in source: Source) {
    let text = value(of: name).printed
    var written = ByteBuffer()
    if isRaw { written.append(raw: text) } else { written.append(html: text) }
    output += written.bytes
  }

  mutating func section(
    _ name: Name, isInverted: Bool, in source: Source, body: (inout Lookup) -> Void
  ) {
    let shown = value(of: name).contexts
    guard !isInverted else { return shown.isEmpty ? body(&self) : () }
    for value in shown {
      contexts.append(value)
      body(&self)
      contexts.removeLast()
    }
  }

  mutating func choose(
    _ name: Name, in source: Source, body: (inout Lookup, String) -> Void
  ) {
    if case .text(let template) = value(of: name) { body(&self, template) }
  }

  mutating func missing(_ template: String, at range: Range<Int>, in source: Source) {}

  mutating func unused(_ block: Block, in source: Source, including template: String) {}

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
