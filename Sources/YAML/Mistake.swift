import Diagnostics
import Text

/// Why a value is not what its key asks for.
struct Mistake: Error {
  var code: String
  /// Follows the key's name in quotes ("is a list, where a day belongs"), unless `isWhole`.
  var message: String
  var hint: String
  /// Whether the message speaks for itself ("unknown state 'redon'").
  var isWhole = false

  func diagnostic(of key: String, _ node: Node) -> Diagnostic {
    Diagnostic(
      .error, code, at: node.place, isWhole ? message : "'\(Abridged(key))' \(message)",
      hint: hint, length: node.length)
  }
}

extension Mistake {
  static func type(_ node: Node, expected: String, hint: String) -> Mistake {
    let found =
      switch node.value {
      case .scalar: "a text"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    return Mistake(
      code: "yaml.type", message: "is \(found), where \(expected) belongs", hint: hint)
  }

  static func value(_ text: String, which problem: String, hint: String) -> Mistake {
    Mistake(code: "yaml.value", message: "is '\(Abridged(text))', which \(problem)", hint: hint)
  }

  static func day(_ text: String) -> Mistake {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Node.wholeNumber($0) }
    guard numbers.count == 3, parts.count == 3, parts[0].utf8.count == 4, numbers[0] > 0 else {
      return Mistake(
        code: "yaml.day", message: "is '\(Abridged(text))', which is not a day",
        hint: "write it as YYYY-MM-DD, for example 2026-03-31")
    }
    if let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) {
      return Mistake(
        code: "yaml.day", message: "is '\(Abridged(text))', which is not written as YYYY-MM-DD",
        hint: "write \(day.iso)")
    }
    guard let first = Day(year: numbers[0], month: numbers[1], day: 1) else {
      return Mistake(
        code: "yaml.day", message: "is '\(Abridged(text))', a day that no calendar has",
        hint: "months are 01 to 12; write it as YYYY-MM-DD")
    }
    let length = Day.length(ofMonth: first.month, year: first.year)
    return Mistake(
      code: "yaml.day", message: "is '\(Abridged(text))', a day that no calendar has",
      hint: "this month has \(length) days")
  }
}
