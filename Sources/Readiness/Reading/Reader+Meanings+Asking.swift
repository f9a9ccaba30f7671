import Markdown

/// Headings and labels that ask for something before the launch, and are a gate by that.
extension Reader {
  /// `Before going live, verify:`.
  func asksBeforeLaunch(_ words: Words) -> Bool {
    guard (3...10).contains(words.count),
      let phase = vocabulary.phases.match(words, at: 0), phase.meaning == .before
    else { return false }
    return (phase.count..<words.count).contains { start in
      vocabulary[.ensures].exact(words[start..<words.count]) != nil
    }
  }

  /// `Before going live, ensure that all have approved:` beneath a heading of approval.
  func asksApproval(_ index: Int, _ words: Words) -> Bool {
    guard report.sections[index].kind == .label, let above = report.sections[index].parent,
      report.sections[above].topic == .signOff,
      vocabulary.phases.match(words, at: 0)?.meaning == .before, asksFor(index)
    else { return false }
    return vocabulary.signing.answers.all(in: words).contains { $0.meaning == .approved }
  }

  /// `Must be complete before launch:`, `Should fix before go-live:`; over headings it only groups them.
  func demandsBeforeLaunch(_ words: Words) -> Bool {
    guard (3...8).contains(words.count),
      let modal = vocabulary[.modals].match(words, at: 0), modal.count < words.count,
      let phase = vocabulary.phases.all(in: words).first(where: { $0.meaning == .before }),
      phase.range.upperBound == words.count, phase.range.lowerBound > modal.count,
      vocabulary.timing.has(.before, in: words[phase.range])
    else { return false }
    return (modal.count..<phase.range.lowerBound).contains {
      vocabulary[.doing].exact(words[$0..<$0 + 1]) != nil
        || vocabulary.states.exact(words[$0..<$0 + 1]) == .done
    }
  }

  /// `Do not launch publicly until:`.
  func forbidsLaunchUntil(_ words: Words) -> Bool {
    guard (3...10).contains(words.count),
      let until = (1...2).first(where: {
        vocabulary[.untils].exact(words[words.count - $0..<words.count]) != nil
      })
    else { return false }
    let rest = words[0..<words.count - until]
    guard vocabulary[.refusals].first(in: rest) != nil else { return false }
    return vocabulary[.launchNames].first(in: rest) != nil
      || vocabulary[.releases].first(in: rest) != nil
      || vocabulary.phases.all(in: rest).contains {
        $0.meaning == .launchAmongSiblings || $0.meaning == .launch
      }
  }

  /// `The app will be ready for production when:`.
  func saysWhenReady(_ words: Words) -> Bool { subject(readyWhen: words) != nil }

  /// What is said to be ready then, which may be nothing; nil where the words say no such thing.
  func subject(readyWhen words: Words) -> Words? {
    guard (3...12).contains(words.count),
      let when = (1...3).first(where: {
        $0 < words.count
          && vocabulary[.whens].exact(words[words.count - $0..<words.count]) != nil
      })
    else { return nil }
    let rest = words[0..<words.count - when]
    let claiming = vocabulary.claiming
    guard
      let ready = claiming.sayings.all(in: rest).first(where: {
        $0.meaning == .ready && $0.range.upperBound == rest.count
      }), claiming.places.first(in: rest[ready.range]) != nil,
      vocabulary[.negations].first(in: rest) == nil
    else { return nil }
    let subject = rest[0..<ready.range.lowerBound]
    let isWhole = subject.isEmpty || claiming.subjects.first(in: subject) != nil
    return isWhole || namesTitle(subject) ? subject : nil
  }

  /// Whether words name what the document is about, and nothing more.
  func namesTitle(_ words: Words) -> Bool {
    let title = Set(Words(String(report.title.prefix(200))).list)
    let names = words.list.filter {
      $0.utf8.count > 3 && vocabulary[.selves].exact(Words(list: [$0])) == nil
    }
    return !names.isEmpty && names.allSatisfy(title.contains)
  }

  /// `Final steps before launch` over plain entries: asked for, and shown by nothing.
  func leavesBeforeLaunch(_ index: Int, _ words: Words) -> Bool {
    guard (2...8).contains(words.count), report.sections[index].need == .required,
      let left = vocabulary[.leftovers].match(words, at: 0),
      let phase = vocabulary.phases.all(in: words).first(where: { $0.meaning == .before }),
      phase.range.lowerBound >= left.count, phase.range.upperBound == words.count,
      vocabulary.timing.has(.before, in: words[phase.range]), !asksFor(index),
      let list = first(beneath: index, { if case .list = $0 { true } else { false } })
    else { return false }
    return opensWithNoSign(list)
  }
}
