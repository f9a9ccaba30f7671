/// Bytes on their way out: pages, exports and messages are written into one, run by run.
///
/// A buffer is reused (`removeAll`) from page to page, so that writing costs no allocation. Runs are
/// short and many, so their room is made beforehand and they are copied into it.
package struct ByteBuffer: Sendable {
  /// What is written, and behind it zeros that it may grow into.
  private var room: [UInt8] = []
  package private(set) var count = 0

  package init() {}

  /// What is written; the room behind it is given back.
  package var bytes: [UInt8] {
    mutating get {
      room.removeLast(room.count - count)
      return room
    }
  }

  package var last: UInt8? { count > 0 ? room[count - 1] : nil }

  package mutating func reserve(_ count: Int) {
    if count > room.count { grow(to: count) }
  }

  /// Empties the buffer and keeps its memory.
  package mutating func removeAll() { count = 0 }

  private mutating func grow(to size: Int) {
    let more = max(size, room.count * 2, room.capacity, 256) - room.count
    room.append(contentsOf: repeatElement(0, count: more))
  }

  package mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let source = more.baseAddress else { return }
    let end = count + more.count
    if end > room.count { grow(to: end) }
    room.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return }
      (start + count).update(from: source, count: more.count)
    }
    count = end
  }

  package mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  package mutating func append(_ byte: UInt8) {
    if count == room.count { grow(to: count + 1) }
    room[count] = byte
    count += 1
  }

  package mutating func append(_ more: [UInt8]) { more.withUnsafeBufferPointer { append($0) } }

  package mutating func append(_ more: ArraySlice<UInt8>) {
    more.withUnsafeBufferPointer { append($0) }
  }

  package mutating func append(_ more: ByteBuffer) { append(more.room[..<more.count]) }

  /// Appends a part of what another holds.
  package mutating func append(_ more: ByteBuffer, _ range: Range<Int>) {
    append(more.room[..<more.count][range])
  }

  /// Appends the text as it is; what reads the buffer next must not take it for markup.
  package mutating func append(raw text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends a whole number in decimal digits.
  package mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var digits: [20 of UInt8] = .init(repeating: 0)
    var rest = number.magnitude
    var length = 0
    repeat {
      digits[length] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
      length += 1
    } while rest > 0
    while length > 0 {
      length -= 1
      append(digits[length])
    }
  }

  /// The bytes as text; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: room[..<count], as: UTF8.self) }
}
