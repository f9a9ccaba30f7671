import Diagnostics

extension Diagnostic {
  static func anchor(at place: Place, _ length: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml.anchor", at: place, "anchors ('&name') are not read",
      hint: "write the value where it is used", length: length)
  }

  static func alias(at place: Place, _ length: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml.alias", at: place, "aliases ('*name') are not read",
      hint: "write the value itself, or put a text that begins with '*' in quotes", length: length)
  }

  static func tag(at place: Place, _ length: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml.tag", at: place, "tags ('!name') are not read",
      hint: "leave the tag out, or put a text that begins with '!' in quotes", length: length)
  }

  static func directive(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml.directive", at: place, "directives ('%YAML', '%TAG') are not read",
      hint: "leave the lines that begin with '%' out")
  }

  static func secondDocument(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml.second-document", at: place, "a second document begins here",
      hint: "keep one document, without a line '---' or '...' inside it", length: 3)
  }

  static func tooDeep(_ depth: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml.too-deep", at: place, "lists and mappings stand more than \(depth) deep here",
      hint: "close a bracket, or take some levels out")
  }

  static func keyIsNoText(at place: Place, length: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml.key-type", at: place, "a key has to be a text, not a list or a mapping",
      hint: "write one text before the ':'", length: length)
  }

  static func mergeKey(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml.merge-key", at: place, "merge keys ('<<') are not read",
      hint: "write the keys where they belong", length: 2)
  }

  static func duplicate(_ key: String, first: Int?, at place: Place, length: Int) -> Diagnostic {
    let where_ = first.map { ", first in line \($0)" } ?? ""
    return Diagnostic(
      .error, "yaml.duplicate-key", at: place, "'\(Abridged(key))' stands here twice\(where_)",
      hint: "keep one of them", length: length)
  }

  /// What to say of a character that an escape wrote; nothing for most.
  static func escape(_ scalar: Unicode.Scalar, at place: Place, _ length: Int) -> Diagnostic? {
    let number = "U+" + String(scalar.value + 0x10000, radix: 16, uppercase: true).dropFirst()
    switch scalar.value {
    case 9, 10, 13: return nil
    case 0..<32, 127..<160:
      return Diagnostic(
        .error, "yaml.control-character", at: place,
        "the control character \(number) is written as an escape",
        hint: "take the escape out", length: length)
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      return Diagnostic(
        .warning, "yaml.invisible-character", at: place,
        "the invisible character \(number) is written as an escape",
        hint: "take the escape out: readers cannot see what it does", length: length)
    default: return nil
    }
  }
}

/// A word for a message, cut where it is long.
package struct Abridged: CustomStringConvertible {
  private let text: String

  package init(_ text: String) { self.text = text }

  package var description: String {
    text.unicodeScalars.count <= 60
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
  }
}
