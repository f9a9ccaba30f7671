import Foundation
import Site
import Testing

/// What the page of all marks explains.
struct KeyTests {
  private func key(_ language: String = "en") throws -> String {
    let page = try Sample.site(language).portfolio(of: []).first { $0.path == "key.html" }
    return String(decoding: try #require(page).bytes, as: UTF8.self)
  }

  @Test func `shows every sign and pattern that a page may use`() throws {
    let page = try key()
    let signs = page.matches(of: /<symbol id="([a-z]+)"/).map { String($0.1) }
    #expect(signs.count > 15)
    #expect(signs.filter { !page.contains("<use href=\"#\($0)\"/>") } == [])
    let patterns = page.matches(of: /<pattern id="([a-z-]+)"/).map { String($0.1) }
    #expect(patterns.filter { !page.contains("fill=\"url(#\($0))\"") } == [])
  }

  @Test(arguments: ["R1", "R2", "VL", "VH", "Expired", "Unverified", "Condition", "Fired"])
  func `has the words of`(mark: String) throws {
    #expect(try key().contains(mark))
  }
}
