import Diagnostics

/// Reads the part of YAML that people and machines write status in.
///
/// One document of mappings, lists and texts in UTF-8: no anchors, aliases, tags, directives, merge
/// keys or duplicate keys, and every key is a text. Each of them is refused with its place, because
/// it would let a value say something else than what a reviewer sees.
package enum Parser {
  /// The tree, and every mistake on the way; no tree where a mistake leaves its meaning in doubt.
  ///
  /// - Parameter lineOffset: how many lines of the file stand before `bytes`.
  package static func parse(
    _ bytes: [UInt8], file: String, lineOffset: Int = 0, limits: Limits = Limits()
  ) -> Recognised<Node?> {
    let offsets = Offsets(bytes, file: file, lineOffset: lineOffset)
    guard bytes.count <= limits.bytes else {
      return Recognised(nil, [.tooLarge(bytes.count, limits, at: offsets.place(ofByte: 0))])
    }
    return bytes.withUnsafeBufferPointer { pointer in
      guard let events = Events(reading: pointer) else { return Recognised(nil) }
      var composer = Composer(offsets: offsets, limits: limits)
      do throws(Refusal) {
        while composer.isReading { composer.take(try events.next()) }
      } catch {
        composer.refuse(error)
      }
      return composer.result
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ count: Int, _ limits: Limits, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml.too-large", at: place,
      "\(count) bytes of YAML are more than the \(limits.bytes) that are read",
      hint: "move notes and long texts into the Markdown")
  }
}
