/// Bytes on their way out: pages, exports and messages are written into one, run by run.
///
/// A buffer is reused (`removeAll`) from page to page, so that writing costs no allocation. Runs are
/// short and many, so their room is made beforehand and they are copied into it. The memory is its
/// own, for an array would ask at each run whether somebody shares it: that took longer than the copy.
package struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private var memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  private var capacity = 256
  package private(set) var count = 0

  package init() {}

  deinit { memory.deallocate() }

  /// A copy of what is written.
  package var bytes: [UInt8] { Array(written) }

  private var written: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: memory, count: count)
  }

  package var last: UInt8? { count > 0 ? memory[count - 1] : nil }

  /// Empties the buffer and keeps its memory.
  package mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow(to size: Int) {
    capacity = max(size, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }

  package mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let source = more.baseAddress else { return }
    let end = count + more.count
    if end > capacity { grow(to: end) }
    (memory + count).update(from: source, count: more.count)
    count = end
  }

  package mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(to: count + 1) }
    memory[count] = byte
    count += 1
  }

  package mutating func append(_ more: [UInt8]) { more.withUnsafeBufferPointer { append($0) } }

  package mutating func append(_ more: ArraySlice<UInt8>) {
    more.withUnsafeBufferPointer { append($0) }
  }

  package mutating func append(_ more: borrowing ByteBuffer) { append(more.written) }

  /// Appends a part of what another holds.
  package mutating func append(_ more: borrowing ByteBuffer, _ range: Range<Int>) {
    append(UnsafeBufferPointer(rebasing: more.written[range]))
  }

  /// Appends the text as it is; what reads the buffer next must not take it for markup.
  package mutating func append(raw text: String) {
    text.withBytes { append($0) }
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
  package var text: String { String(decoding: written, as: UTF8.self) }
}
