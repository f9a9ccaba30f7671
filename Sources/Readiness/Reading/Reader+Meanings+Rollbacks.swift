import Markdown
import Text

/// Headings about taking a launch back: triggers, gates among others, and what is no trigger.
extension Reader {
  /// `Triggers` beneath `Rollback plan`, but not beneath `Release, monitoring and rollback`.
  func isRollbackReason(_ index: Int, _ title: Words) -> Bool {
    guard vocabulary[.triggers].exact(title) != nil,
      let parent = report.sections[index].parent, report.sections[parent].level > 1,
      let above = sectionWords[parent], above.count < 8,
      let act = vocabulary[.rollingBack].match(above, at: 0)
    else { return false }
    return act.count == above.count
      || vocabulary[.plans].exact(above[act.count..<above.count]) != nil
  }

  /// `Do not roll back for`: what is no trigger.
  func refusesRollback(_ title: Words) -> Bool {
    guard title.count <= 8, let refusal = vocabulary[.refusals].match(title, at: 0) else {
      return false
    }
    return vocabulary[.rollingBack].match(title, at: refusal.count) != nil
  }

  /// `Rollback gate` over boxes beside `Backup gate` and `Security gate` asks for them; alone it warns.
  func isOneOfGates(_ index: Int, _ title: Words) -> Bool {
    func endsInGate(_ words: Words) -> Bool {
      words.count > 1 && vocabulary[.gateWords].exact(words[words.count - 1..<words.count]) != nil
    }
    guard endsInGate(title), asksFor(index), let parent = report.sections[index].parent else {
      return false
    }
    // Gates stand beside each other; each such heading asks.
    return report.sections[parent].children.prefix(32).contains {
      $0 != index && report.sections[$0].title.utf8.count < 200
        && endsInGate(Words(report.sections[$0].title))
    }
  }
}
