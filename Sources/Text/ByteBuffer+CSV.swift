extension ByteBuffer {
  /// Appends cells as one record (RFC 4180), with CR LF at its end.
  package mutating func append(csvRecord cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(csv: cell)
    }
    append("\r\n")
  }

  /// Appends a cell, in quotes where it needs them.
  ///
  /// A text that a spreadsheet could take for a formula gets a `'` in front (OWASP, CSV injection):
  /// one that opens with `=`, `+`, `-`, `@`, `|`, a tab or a line end, or with the wide form of a
  /// sign, also behind spaces, quotes and invisible characters. Plain numbers stay numbers.
  package mutating func append(csv text: String) {
    var text = text
    text.withUTF8 { bytes in
      let isFormula = Self.couldBeFormula(bytes)
      guard isFormula || bytes.contains(where: Self.needsQuotes) || Self.hasOuterSpace(bytes) else {
        return append(bytes)
      }
      append(UInt8(ascii: "\""))
      if isFormula { append(UInt8(ascii: "'")) }
      for byte in bytes {
        if byte == UInt8(ascii: "\"") { append(byte) }
        append(byte)
      }
      append(UInt8(ascii: "\""))
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    // Some spreadsheets split at semicolons and tabs whatever the file is called.
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 9, 10, 13: true
    default: false
    }
  }

  private static func hasOuterSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first == 0x20 || bytes.last == 0x20
  }

  private static func couldBeFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let whole = String(decoding: bytes, as: UTF8.self)
    guard let first = whole.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let opening = whole.unicodeScalars.first(where: { !isPassedOver($0) }) else {
      return false
    }
    switch opening {
    case "=", "@", "|", "＝", "＋", "－", "＠": return true
    case "+", "-": return bytes.count > 1 && !isNumber(bytes)
    default: return false
    }
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "'" || scalar.properties.isWhitespace
      || scalar.properties.isDefaultIgnorableCodePoint || scalar.value < 0x20
  }

  /// Whether the cell is a sign, digits, at most one point or comma, and perhaps a `%`.
  private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = bytes.dropFirst()
    if digits.last == UInt8(ascii: "%") { digits = digits.dropLast() }
    let points = digits.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }.count
    guard let first = digits.first, let last = digits.last, points <= 1 else { return false }
    return ASCII.isDigit(first) && ASCII.isDigit(last)
      && digits.filter(ASCII.isDigit).count + points == digits.count
  }
}
