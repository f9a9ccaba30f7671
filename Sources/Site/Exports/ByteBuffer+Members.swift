import Glibc
import Text

/// Writing JSON member by member: a comma comes where the byte before calls for one.
extension ByteBuffer {
  /// Begins a member of an object: its name, and a comma before it unless it is the first.
  mutating func key(_ name: StaticString) { append(jsonMember: name) }

  /// The same on a line of its own, so that two versions of an export can be compared by lines.
  mutating func line(_ name: StaticString) {
    separateJSON()
    append(UInt8(ascii: "\n"))
    key(name)
  }

  /// Begins an element of an array.
  mutating func element() { separateJSON() }

  /// Begins an element of an array on a line of its own.
  mutating func elementLine() {
    separateJSON()
    append(UInt8(ascii: "\n"))
  }

  mutating func open(_ bracket: Unicode.Scalar) { append(UInt8(ascii: bracket)) }

  mutating func close(_ bracket: Unicode.Scalar) { append(UInt8(ascii: bracket)) }

  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    append(json: text)
  }

  /// A text, or null where there is none.
  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { append(json: text) } else { append("null") }
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    append(number)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { append(number) } else { append("null") }
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    append(flag ? "true" : "false")
  }

  /// Hours, or null where nobody gave any.
  mutating func member(_ name: StaticString, hours: Double?) {
    key(name)
    if let hours, hours.isFinite { append(decimal: hours) } else { append("null") }
  }

  /// A share in tenths of a per cent, written in per cent with one decimal.
  mutating func member(_ name: StaticString, permille: Int?) {
    key(name)
    guard let permille else { return append("null") }
    append(permille / 10)
    append(UInt8(ascii: "."))
    append(permille % 10)
  }

  mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    open("[")
    for text in texts {
      element()
      append(json: text)
    }
    close("]")
  }

  /// Only written where there is something to say.
  mutating func memberIfAny(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }
}

extension ByteBuffer {
  /// Appends a number rounded to hundredths, without needless zeros.
  mutating func append(decimal number: Double, point: Unicode.Scalar = ".") {
    guard number.magnitude < 1e12 else { return append(0) }
    let hundredths = Int((number * 100).rounded())
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let rest = hundredths.magnitude % 100
    append(Int(hundredths.magnitude / 100))
    guard rest > 0 else { return }
    append(UInt8(ascii: point))
    append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }
}
