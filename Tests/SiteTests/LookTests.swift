import Foundation
import Readiness
import Site
import Testing
import Text

@Suite struct LookTests {
  /// The colour tokens of a scheme in the style sheet.
  private func tokens(dark: Bool) throws -> [String: String] {
    let asset = try #require(Sample.site().theme.assets.first { $0.path == "assets/style.css" })
    let css = String(decoding: asset.bytes, as: UTF8.self)
    let parts = css.split(separator: "prefers-color-scheme: dark", maxSplits: 1)
    var tokens: [String: String] = [:]
    for part in dark ? parts : [parts[0]] {
      let end = part.range(of: "\n}")?.lowerBound ?? part.endIndex
      for match in part[..<end].matches(of: /--([a-z0-9-]+): (#[0-9a-f]{6})/) {
        tokens[String(match.1)] = String(match.2)
      }
    }
    return tokens
  }

  /// Relative luminance (WCAG 2.2).
  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> shift & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let both = [luminance(one), luminance(other)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  @Test(arguments: [true, false])
  func `every pair of text and ground can be read`(dark: Bool) throws {
    let tokens = try tokens(dark: dark)
    let texts = ["ink", "ink2", "ink3", "link", "done", "prog", "block", "wait"]
    var pairs = texts.flatMap { [($0, "paper", 4.5), ($0, "panel", 4.5)] }
    pairs += [("go-fg", "go-bg", 4.5), ("cond-fg", "cond-bg", 4.5), ("nogo-fg", "nogo-bg", 4.5)]
    pairs += [("ink2", "b1", 4.5), ("ink", "b2", 4.5), ("ink", "b3", 4.5), ("ink", "b4", 4.5)]
    // What a link led to has the ground of `:target`; buttons and chips are paper on ink.
    pairs += texts.map { ($0, "wait-t", 4.5) } + [("paper", "ink", 4.5)]
    for mark in ["edge", "fill", "focus", "prog", "block", "na-dot"] {
      pairs.append((mark, "paper", 3))
    }
    pairs += [("edge", "panel", 3), ("focus", "panel", 3), ("fill", "done-t", 3)]
    // The two colours of a pattern, and the outlines of the worse bands.
    pairs += [("prog", "prog-stripe", 3), ("block", "block-t", 3), ("wait", "wait-t", 3)]
    pairs += [("block", "b4", 3), ("wait", "b3", 3)]
    for (text, ground, least) in pairs {
      let front = try #require(tokens[text])
      let back = try #require(tokens[ground])
      #expect(contrast(front, back) >= least, "\(text) on \(ground)")
    }
  }

  @Test func `draws likelihood upward and impact to the right`() throws {
    let page = try #require(Sample(Sample.everything).pages["sample/risks.html"])
    let cells = page.matches(of: /<td class="cell b(\d)"><span class="sc"><span>(\d)·(\d)/)
    #expect(cells.count == 25)
    #expect(cells.first?.2 == "5" && cells.first?.3 == "1")
    #expect(cells[4].2 == "5" && cells[4].3 == "5" && cells[4].1 == "4")
    let place = try #require(cells.first { $0.2 == "3" && $0.3 == "5" })
    let cell = try #require(page[place.range.upperBound...].split(separator: "</td>").first)
    #expect(cell.contains(">R1</a>"))
  }

  @Test func `keeps a risk without numbers out of the matrix`() throws {
    let page = try #require(Sample(Sample.everything).pages["sample/risks.html"])
    #expect(page.contains("Not scored: 1 of 2"))
  }

  @Test func `fills every gap of its sentences in both languages`() throws {
    let english = try Sample(Sample.everything).pages
    let german = try Sample(Sample.everything, language: "de").pages
    for page in Array(english.values) + Array(german.values) {
      let shown = page.replacing(/data-count="[^"]*"/, with: "")
      #expect(shown.firstMatch(of: /\{\d\}/) == nil)
    }
  }
}
