import Testing
import Text

@Suite struct DigestTests {
  /// The examples of FIPS 180-4, and a million bytes, as NIST publishes them.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `is SHA-256`(_ text: String, _ times: Int, _ expected: String) {
    let digest = Digest(of: Array(String(repeating: text, count: times).utf8))
    #expect(digest.hexadecimal == expected)
    #expect(digest.short == String(expected.prefix(8)))
  }
}
