import Foundation

/// Holds a JSON value against the part of JSON Schema (draft 2020-12) that our schemas use.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ schema: [String: Any]) { root = schema }

  /// Every place where the value is not what the schema says.
  func mistakes(in value: Any) -> [String] { mistakes(in: value, root, "$") }

  private func mistakes(in value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
      let definitions = root["$defs"] as? [String: Any],
      let definition = definitions[String(name)] as? [String: Any]
    {
      return mistakes(in: value, definition, path)
    }
    var found: [String] = []
    if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { same($0, value) }) {
      found.append("\(path): \(value) is none of \(allowed)")
    }
    if let constant = schema["const"], !same(constant, value) {
      found.append("\(path): \(value) is not \(constant)")
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { has(value, type: $0) }) {
      found.append("\(path): \(value) is no \(types)")
    }
    if let object = value as? [String: Any] { found += mistakes(inObject: object, schema, path) }
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, element) in array.enumerated() {
        found += mistakes(in: element, items, "\(path)[\(index)]")
      }
    }
    return found
  }

  private func mistakes(
    inObject object: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    var found = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
      "\(path): \($0) is missing"
    }
    for (name, value) in object {
      if let property = properties[name] as? [String: Any] {
        found += mistakes(in: value, property, "\(path).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(path): \(name) is unknown")
      }
    }
    return found
  }

  private func has(_ value: Any, type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": isFlag(value)
    case "integer":
      !isFlag(value)
        && (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    case "number": !isFlag(value) && value is NSNumber
    default: false
    }
  }

  private func isFlag(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private func same(_ one: Any, _ other: Any) -> Bool {
    if one is NSNull && other is NSNull { return true }
    guard let one = one as? NSObject, let other = other as? NSObject else { return false }
    return one == other
  }
}
