import Diagnostics
import Text

/// The text of a source as it is read: UTF-8, without a byte order mark or NUL, misread runs put
/// right.
///
/// It has the lines of the file, but a line may have other bytes; `inFile` brings diagnostics about
/// the text back to the columns of the file.
package struct SourceText: Sendable {
  package private(set) var bytes: [UInt8]
  package private(set) var repairs: [Repair] = []
  private var hasMark = false
  private var marked = ColumnShift()
  private var repaired = ColumnShift()

  /// Reads a file's bytes; nil where they are not UTF-8.
  package static func read(_ bytes: [UInt8], file: String) -> Recognised<SourceText?> {
    if let invalid = ForeignEncoding.diagnostics(of: bytes, file: file) {
      return Recognised(nil, invalid)
    }
    var text = SourceText(bytes: bytes)
    var diagnostics = text.replaceNUL(file: file)
    text.putRight()
    text.dropMark()
    let hidden = HiddenCharacter.all(in: text.bytes)
    if !hidden.isEmpty {
      diagnostics += text.inFile(.hidden(hidden, in: text.bytes, file: file), file: file)
    }
    if text.bytes.allSatisfy(ASCII.isSpace) { diagnostics.append(.empty(file: file)) }
    return Recognised(text, diagnostics)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Diagnostics about the text, with the columns that the file has.
  package func inFile(_ diagnostics: [Diagnostic], file: String) -> [Diagnostic] {
    diagnostics.map { $0.place.file == file ? inFile($0) : $0 }
  }

  private func inFile(_ diagnostic: Diagnostic) -> Diagnostic {
    let line = diagnostic.place.line
    var span = (column: diagnostic.place.column, length: diagnostic.length)
    if hasMark && line == 1 { span.column += ByteOrderMark.utf8.count }
    span = repaired.former(column: span.column, length: span.length, line: line)
    span = marked.former(column: span.column, length: span.length, line: line)
    var diagnostic = diagnostic
    (diagnostic.place.column, diagnostic.length) = span
    return diagnostic
  }

  /// Replaces each NUL by U+FFFD, as CommonMark asks (section 2.3).
  private mutating func replaceNUL(file: String) -> [Diagnostic] {
    guard bytes.contains(0) else { return [] }
    let lines = LineIndex(bytes)
    var capped = CappedDiagnostics(file: file)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    for (offset, byte) in bytes.enumerated() {
      guard byte == 0 else {
        result.append(byte)
        continue
      }
      result += [0xEF, 0xBF, 0xBD]
      let (line, column) = lines.position(of: offset)
      marked.replaced(1, by: 3, line: line, column: column)
      capped.add("text.nul", atLine: line) {
        .nul(at: Place(file, line: line, column: column))
      }
    }
    bytes = result
    return capped.diagnostics
  }

  private mutating func putRight() {
    let outcome = Mojibake.repair(bytes)
    bytes = outcome.bytes
    for repair in outcome.repairs {
      repaired.replaced(
        repair.before.utf8.count, by: repair.after.utf8.count, line: repair.line,
        column: repair.column)
      repairs.append(
        Repair(
          encoding: repair.encoding.rawValue, line: repair.line, before: repair.before,
          after: repair.after))
    }
  }

  /// Drops one byte order mark (Unicode 15, section 23.8), also one that was put right.
  private mutating func dropMark() {
    hasMark = bytes.starts(with: ByteOrderMark.utf8)
    if hasMark { bytes.removeFirst(ByteOrderMark.utf8.count) }
  }
}

extension [Diagnostic] {
  /// A warning for each kind of hidden character in each line.
  fileprivate static func hidden(
    _ characters: [HiddenCharacter], in bytes: [UInt8], file: String
  ) -> [Diagnostic] {
    let lines = LineIndex(bytes)
    var capped = CappedDiagnostics(file: file)
    for character in characters {
      let (line, column) = lines.position(of: character.offset)
      capped.add(character.kind.code, atLine: line) {
        .hidden(character, at: Place(file, line: line, column: column))
      }
    }
    return capped.diagnostics
  }
}

extension Diagnostic {
  fileprivate static func empty(file: String) -> Diagnostic {
    Diagnostic(
      .warning, "text.empty", at: Place(file), "the file is empty",
      hint: "write a checklist in it, or exclude it in holdpoint.yaml")
  }

  fileprivate static func nul(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "text.nul", at: place, "NUL in the text, read as U+FFFD", hint: "remove it")
  }

  fileprivate static func hidden(_ character: HiddenCharacter, at place: Place) -> Diagnostic {
    let (message, hint) =
      switch character.kind {
      case .bidirectional:
        (
          "\(character.name) shows the text around it in another order",
          "remove it, or write the text in the order that it is meant in"
        )
      case .invisible:
        (
          "\(character.name) cannot be seen",
          "remove it: words with it and without it are not the same"
        )
      case .control: ("control character \(character.name) in the text", "remove it")
      }
    return Diagnostic(
      .warning, character.kind.code, at: place, message, hint: hint,
      length: Unicode.UTF8.width(character.scalar))
  }
}

extension HiddenCharacter.Kind {
  fileprivate var code: String {
    switch self {
    case .control: "text.control"
    case .bidirectional: "text.bidirectional"
    case .invisible: "text.invisible"
    }
  }
}
