import Testing

@testable import Readiness

struct ShortestPathTests {
  private func verdict(of report: Report) -> Verdict { Assessment(of: report).decision.verdict }

  @Test(arguments: 0..<20)
  func `leads to go, and each of its steps is needed`(batch: Int) {
    var paths = 0
    for seed in (batch * 100)..<(batch * 100 + 100) {
      let report = Report.random(seed)
      let decision = Assessment(of: report).decision
      guard let path = decision.shortestPath, !path.isEmpty else {
        #expect(decision.verdict == .go || decision.shortestPath == nil)
        continue
      }
      paths += 1
      #expect(verdict(of: report.applying(path)) == .go, "seed \(seed)")
      for index in path.indices {
        var fewer = path
        fewer.remove(at: index)
        #expect(verdict(of: report.applying(fewer)) != .go, "seed \(seed), step \(path[index])")
      }
    }
    #expect(paths > 30)
  }

  @Test func `is found in a large document with a choice, and takes the cheaper criteria`() throws {
    let section = (0..<1_500).map { "- [ ] Container \($0) is lashed\n" }.joined()
    let report = try assessed(
      """
      # Crane

      ## Section 1: Deck
      \(section)
      ## Section 2: Hold
      - [ ] Hatch is shut
      - [ ] Pump runs

      ## Go criteria

      At least 1 of the following must hold:

      - [ ] Section 1 complete
      - [ ] Section 2 complete
      """)
    #expect(report.decision.verdict == .noGo)
    #expect(report.decision.shortestPath?.map(\.text) == ["Hatch is shut", "Pump runs"])
  }

  @Test(arguments: 0..<10)
  func `is nil only where no change of the text leads to go`(batch: Int) {
    for seed in (batch * 100)..<(batch * 100 + 100) {
      let report = Report.random(seed)
      let assessment = Assessment(of: report)
      guard assessment.decision.shortestPath == nil, assessment.progress.readiness.total > 0
      else { continue }
      #expect(verdict(of: report.withEverythingDone) != .go, "seed \(seed)")
    }
  }
}

extension Report {
  /// Everything ticked, shown, cleared and signed.
  fileprivate var withEverythingDone: Report {
    var report = self
    for index in items.indices where !isSettled(index) || items[index].state == .waived {
      report.items[index].state = .done
    }
    for index in signOffs.indices {
      report.signOffs[index].state = .signed
      report.signOffs[index].hasConditions = false
    }
    for index in waivers.indices { report.waivers[index].state = .unused }
    for gate in gates.indices {
      for index in gates[gate].criteria.indices {
        switch gates[gate].criteria[index].subject {
        case .trigger, .unread: report.gates[gate].criteria[index].isShown = true
        case .item, .sections, .leaves: continue
        }
      }
    }
    return report
  }
}
