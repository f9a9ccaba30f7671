import Foundation

/// Data of the specification's suites, whose names are looked up as a template is rendered.
indirect enum Value: Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([Value])
  case object([String: Value])
}

extension Value: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([Value].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Value].self))
    }
  }
}

extension Value {
  /// What a tag prints.
  var printed: String {
    switch self {
    case .null, .list, .object: ""
    case .flag(let flag): "\(flag)"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .text(let text): text
    }
  }

  /// The contexts that a section over the value has, one after another.
  var contexts: [Value] {
    switch self {
    case .null, .flag(false): []
    case .list(let values): values
    case .flag, .number, .text, .object: [self]
    }
  }
}
