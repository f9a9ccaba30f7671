/// UTF-8 text that a program on its way read in another encoding and wrote as UTF-8 again.
///
/// `✅` then stands there as `âœ…` or `‚úÖ`. Such runs are put right one by one, also when they were
/// misread more than once and when right text stands beside them; right text never changes.
package enum Mojibake {
  /// A run of characters that was put right.
  package struct Repair: Hashable, Sendable {
    /// Counts from one.
    package var line: Int
    /// Counts bytes from one, in the text as it was.
    package var column: Int
    package var encoding: SingleByteEncoding
    package var before: String
    package var after: String
  }

  /// A text put right, and where that was done.
  package struct Outcome: Sendable {
    package var bytes: [UInt8]
    package var repairs: [Repair]

    /// How many runs were put right for each encoding that had any.
    package var counts: [SingleByteEncoding: Int] {
      repairs.reduce(into: [:]) { $0[$1.encoding, default: 0] += 1 }
    }
  }

  /// The text with every misread run put right; lines stay the lines they are.
  ///
  /// The bytes must be UTF-8. Text without such runs comes back as it is, at the cost of a scan.
  package static func repair(_ bytes: [UInt8]) -> Outcome {
    var pass = MojibakePass()
    bytes.withUnsafeBufferPointer { pass.scan($0) }
    if pass.hasDoubts && !pass.seen.isEmpty {
      var second = MojibakePass(known: pass.seen)
      bytes.withUnsafeBufferPointer { second.scan($0) }
      pass = second
    }
    guard !pass.repairs.isEmpty else { return Outcome(bytes: bytes, repairs: []) }
    return outcome(bytes, pass)
  }

  private static func outcome(_ bytes: [UInt8], _ pass: MojibakePass) -> Outcome {
    let lines = LineIndex(bytes)
    let windows: SingleByteEncoding = pass.isTurkish ? .windows1254 : .windows1252
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var repairs: [Repair] = []
    var end = 0
    for repair in pass.repairs {
      let after = String(String.UnicodeScalarView(repair.after.compactMap(Unicode.Scalar.init)))
      result += bytes[end..<repair.range.lowerBound]
      result += Array(after.utf8)
      end = repair.range.upperBound
      let (line, column) = lines.position(of: repair.range.lowerBound)
      repairs.append(
        Repair(
          line: line, column: column, encoding: repair.encoding ?? windows,
          before: String(decoding: bytes[repair.range], as: UTF8.self), after: after))
    }
    result += bytes[end...]
    return Outcome(bytes: result, repairs: repairs)
  }
}
