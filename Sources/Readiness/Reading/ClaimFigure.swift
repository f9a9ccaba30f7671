/// A share, a fraction or a number in the words of a claim.
struct ClaimFigure: Hashable {
  enum Value: Hashable {
    /// `80%`.
    case percent(Double)
    /// `58/67`, `58 of 67`.
    case fraction(Double, of: Double)
    case number(Double)
  }

  var value: Value
  /// Written with `~` or "about".
  var isApproximate: Bool
  /// Written with a plus behind it (`100+`).
  var isLeast = false
  /// Byte offsets in the text, with the sign.
  var range: Range<Int>

  /// The first share or fraction in a text, else its first number.
  ///
  /// Bounds (`> 90%`), dates, versions and names with digits are none.
  init?(in text: String) {
    let bytes = Array(text.utf8)
    var number: ClaimFigure?
    var at = 0
    while at < bytes.count {
      guard (0x30...0x39).contains(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      var scan = Scan(bytes: bytes, at: at)
      guard let figure = Self.figure(&scan) else { return nil }
      at = max(scan.at, start + 1)
      while at < bytes.count, Self.isWordByte(bytes[at]) { at += 1 }
      guard Self.mayStand(at: start, upTo: scan.at, in: bytes) else { continue }
      let isApproximate = Self.isApproximate(before: start, in: bytes)
      var found = ClaimFigure(
        value: figure, isApproximate: isApproximate, range: start..<scan.at)
      found.isLeast = scan.at < bytes.count && bytes[scan.at] == UInt8(ascii: "+")
      if case .number = figure {
        number = number ?? found
      } else {
        self = found
        return
      }
    }
    guard let number else { return nil }
    self = number
  }

  /// How a count with this figure is meant.
  var precision: Statement.Precision { isApproximate ? .about : isLeast ? .atLeast : .exact }

  /// Whether it is so many of so many.
  var isFraction: Bool { if case .fraction = value { true } else { false } }

  private init(value: Value, isApproximate: Bool, range: Range<Int>) {
    self.value = value
    self.isApproximate = isApproximate
    self.range = range
  }

  private static func figure(_ scan: inout Scan) -> Value? {
    guard let first = scan.number() else { return nil }
    let before = scan
    scan.skipSpaces()
    if scan.skip("%") { return .percent(first) }
    let isFraction = scan.skip("/") || scan.skip("of ") || scan.skip("out of ")
    scan.skipSpaces()
    if isFraction, let second = scan.number(), scan.peek != UInt8(ascii: "/"), second > 0 {
      return .fraction(first, of: second)
    }
    scan = before
    return .number(first)
  }

  /// Whether a figure stands on its own: no bound before it, no name or date round it.
  private static func mayStand(at start: Int, upTo end: Int, in bytes: [UInt8]) -> Bool {
    if start > 0 {
      let previous = bytes[start - 1]
      if isWordByte(previous) && previous < 0x80 { return false }
      if [0x2E, 0x2D, 0x2F, 0x5F, 0x23].contains(previous) { return false }
    }
    if end < bytes.count, isWordByte(bytes[end]) && bytes[end] < 0x80 { return false }
    if end + 1 < bytes.count, bytes[end] == 0x2D || bytes[end] == 0x2E,
      (0x30...0x39).contains(bytes[end + 1])
    {
      return false
    }
    var before = start
    while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x3D { before -= 1 }
    guard before > 0 else { return true }
    if bytes[before - 1] == UInt8(ascii: "<") || bytes[before - 1] == UInt8(ascii: ">") {
      return false
    }
    let head = String(decoding: bytes[max(0, before - 3)..<before], as: UTF8.self)
    return !head.hasSuffix("≥") && !head.hasSuffix("≤")
  }

  private static func isApproximate(before start: Int, in bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes[max(0, start - 15)..<start], as: UTF8.self).lowercased()
      .trimmed
    return ["~", "≈", "about", "approx.", "approx", "approximately", "around", "ca.", "circa"]
      .contains { head.hasSuffix($0) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }
}
