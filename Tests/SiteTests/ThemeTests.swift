import Diagnostics
import Site
import Testing

@Suite struct ThemeTests {
  @Test func `takes a user's template in place of the built-in one`() throws {
    let own = Array("<p>{{finding}}</p>".utf8)
    let theme = try #require(Theme.read(overrides: ["index.mustache": own]).value)
    var settings = try Sample.site().settings
    settings.title = "Ours"
    let pages = Site(theme: theme, settings: settings).portfolio(of: [])
    let index = try #require(pages.first { $0.path == "index.html" })
    #expect(String(decoding: index.bytes, as: UTF8.self) == "<p>There is no report yet</p>")
  }

  @Test func `points at a name that no page can have`() throws {
    let own = Array("<p>{{findng}}</p>".utf8)
    let result = Theme.read(overrides: ["index.mustache": own])
    #expect(result.value == nil)
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.place.description == "templates/index.mustache:1:6")
    #expect(diagnostic.hint?.contains("finding") == true)
  }

  @Test func `gives assets another address when one of them changes`() throws {
    let built = try #require(Theme.read().value)
    let changed = try #require(Theme.read(overrides: ["assets/style.css": [32]]).value)
    let pages = try [built, changed].map { theme in
      let site = Site(theme: theme, settings: try Sample.site().settings)
      return try #require(site.portfolio(of: []).first).bytes
    }
    #expect(pages[0] != pages[1])
  }
}
