import Diagnostics
import Testing
import Text

@testable import Mustache

/// Compiled templates against the specification's way of looking every name up as it goes.
@Suite struct ModelTests {
  /// Data that can be both a view and a value of the suites.
  private static let data = Value.object([
    "a": .text("<a>"), "b": .text(""), "yes": .flag(true), "no": .flag(false), "n": .number(7),
    "inner": .object(["a": .text("inner"), "c": .text("c&"), "more": .list([])]),
    "rows": .list([
      .object(["a": .text("1"), "d": .text("x"), "words": .list([.text("p"), .text("'q'")])]),
      .object(["a": .text("2"), "d": .text(""), "words": .list([])]),
    ]),
  ])

  @Test(arguments: 0..<20)
  func `a compiled template prints what looking names up prints`(seed: Int) throws {
    var random = Chance(state: UInt64(seed) &* 0x9E37_79B9 &+ 1)
    let (shape, slot) = Self.view(Self.data)
    guard case .object(let record) = slot else { return }
    for _ in 0..<50 {
      let text = Self.template([shape], depth: 3, &random)
      let set = TemplateSet.parse([TemplateSource("t", file: "t", Array(text.utf8))])
      let template = set.value.compile("t", for: shape)
      try #require((set.diagnostics + template.diagnostics).map(\.text) == [], "\(text)")
      var buffer = ByteBuffer()
      try #require(template.value).render(record, into: &buffer)
      var lookup = Lookup(Self.data)
      var expansion = Expansion(set.value.sources)
      expansion.run(try #require(set.value.sources["t"]), into: &lookup)
      #expect(buffer.text == String(decoding: lookup.output, as: UTF8.self), "\(text)")
    }
  }

  private static func view(_ value: Value) -> (Shape, Slot) {
    switch value {
    case .null: return (.text, .none)
    case .flag(let flag): return (.flag, .flag(flag))
    case .number(let number): return (.number, .number(Int(number)))
    case .text(let text): return (.text, .text(text))
    case .list(let values):
      let views = values.map { view($0) }
      let records = views.map { if case .object(let record) = $1 { record } else { Record([$1]) } }
      return (.list(of: views.first?.0 ?? .text), .list(records))
    case .object(let fields):
      let views = fields.sorted { $0.key < $1.key }.map { ($0.key, view($0.value)) }
      let record = Record(views.map(\.1.1))
      return (.object(views.map { Shape.Field($0.0, $0.1.0, "") }), .object(record))
    }
  }

  /// A template that only uses what the shapes of its context have, the innermost last.
  private static func template(_ context: [Shape], depth: Int, _ random: inout Chance) -> String {
    var text = ""
    for _ in 0..<random.below(5) + 1 {
      guard let (name, shape) = name(context, &random) else { return text + "." }
      switch shape {
      case .text, .number:
        text += random.below(4) == 0 ? " \n {{\(name)}}\n" : "{{\(name)}},"
      case .flag, .list, .object:
        guard depth > 0 else { continue }
        let isInverted = random.below(4) == 0
        var inner = context
        if !isInverted, case .list(let element) = shape { inner.append(element) }
        if !isInverted, inner.count == context.count { inner.append(shape) }
        let body = template(inner, depth: depth - 1, &random)
        let line = random.below(2) == 0 ? "\n" : ""
        text +=
          "\(line){{\(isInverted ? "^" : "#")\(name)}}\(line)\(body)\(line){{/\(name)}}\(line)"
      case .url, .choice, .html, .json: continue
      }
    }
    return text
  }

  private static func name(_ context: [Shape], _ random: inout Chance) -> (String, Shape)? {
    let index = random.below(context.count)
    guard case .object(let fields) = context[context.count - 1 - index] else {
      return index == 0 ? (".", context[context.count - 1]) : nil
    }
    let field = fields[random.below(fields.count)]
    // An inner context may hide the name, so the shape is that of the nearest.
    let nearest = context.reversed().lazy.compactMap { shape -> Shape? in
      guard case .object(let fields) = shape else { return nil }
      return fields.first { $0.name == field.name }?.shape
    }.first
    if case .object(let parts) = field.shape, random.below(2) == 0, nearest == field.shape {
      let part = parts[random.below(parts.count)]
      return ("\(field.name).\(part.name)", part.shape)
    }
    return nearest.map { (field.name, $0) }
  }
}

/// Numbers that are the same in every run (a xorshift generator).
struct Chance {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }
}
