import CDigest

/// A SHA-256 digest (FIPS 180-4) of bytes.
package struct Digest: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  package let hexadecimal: String

  package init(of bytes: [UInt8]) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    var result = [UInt8](repeating: 0, count: 32)
    SHA256Final(&result, &context)
    let digits = Array("0123456789abcdef".utf8)
    hexadecimal = String(
      decoding: result.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The first 16 digits in groups of four, for people to compare.
  package var grouped: String {
    let digits = Array(hexadecimal.utf8.prefix(16))
    return stride(from: 0, to: 16, by: 4)
      .map { String(decoding: digits[$0..<$0 + 4], as: UTF8.self) }.joined(separator: " ")
  }

  /// The first eight digits, as they stand on pages and in asset names.
  package var short: String { String(hexadecimal.prefix(8)) }
}
