import Diagnostics
import Text
import YAML

extension StatusData {
  /// What is said of one item or one section.
  package struct Item: Hashable, Sendable {
    /// How it is named: by id, exact words or, for a section, number.
    package var key: Placed<String>
    package var state: Placed<ItemState>?
    package var by: Placed<String>?
    package var on: Placed<Day>?
    package var owner: Placed<String>?
    package var due: Placed<Day>?
    package var evidence: [Placed<String>] = []
    package var note: Placed<String>?
    package var phase: Placed<Phase>?
    package var need: Placed<Need>?
    /// Why it is not applicable.
    package var reason: Placed<String>?
    package var effort: Placed<String>?
    package var priority: Placed<String>?
    package var critical: Placed<Bool>?
  }
}

extension StatusData.Item {
  /// Reads the mapping under an item's or a section's key.
  init(_ entry: Node.Entry, isSection: Bool, _ diagnostics: inout [Diagnostic]) {
    var fields = Fields(entry.value, of: entry.key)
    key = Placed(entry.key, at: entry.keyPlace, length: entry.keyLength)
    if isSection {
      state = fields.choice("state", of: ItemState.self, without: ["waived"])
    } else {
      state = Self.state(&fields)
    }
    owner = fields.line("owner")
    due = fields.day("due")
    phase = fields.choice("phase", of: Phase.self)
    need = fields.choice("need", of: Need.self)
    effort = fields.line("effort")
    critical = fields.flag("critical")
    if !isSection {
      note = fields.text("note")
      by = fields.line("by")
      on = fields.day("on")
      evidence = fields.references("evidence")
      reason = fields.text("reason")
      priority = fields.line("priority")
    }
    diagnostics += fields.finished()
  }

  private static func state(_ fields: inout Fields) -> Placed<ItemState>? {
    if let node = fields.node("state"), case .scalar(let scalar) = node.value,
      scalar.text == "waived"
    {
      fields.add(.waivedState(at: node.place, length: node.length))
      return nil
    }
    return fields.choice("state", of: ItemState.self, without: ["waived"])
  }
}

extension Fields {
  /// Links to the web or to a file beside the page, or words that say where to look.
  mutating func references(_ key: String) -> [Placed<String>] {
    lines(key).filter { line in
      switch SafeURL(line.value)?.kind {
      case .web, .path, .fragment: return true
      case .mail, .telephone, nil:
        if line.value.contains(" ") { return true }
        add(.reference(line))
        return false
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func waivedState(at place: Place, length: Int) -> Diagnostic {
    Diagnostic(
      .error, "status.waived", at: place, "a state cannot be 'waived': somebody waives it",
      hint: "write it under 'waivers', with 'reason', 'approved-by' and 'expires'", length: length)
  }

  fileprivate static func reference(_ line: Placed<String>) -> Diagnostic {
    Diagnostic(
      .error, "status.link", at: line.place, "nobody can be sent to '\(Abridged(line.value))'",
      hint: "write an http or https address, a path, or words with a space", length: line.length)
  }
}
