import Foundation
import Readiness

/// What a careful person reads in a document, line by line: made by hand, or taken from a report.
///
/// The files in `Tests/Readings` say it for documents of our own; lines in doubt are left out.
struct Reading: Equatable {
  /// What is compared, and for each field the facts in it, as `line: fact`.
  var facts: [String: Set<String>] = [:]

  mutating func add(_ field: String, _ line: Int, _ fact: String = "") {
    facts[field, default: []].insert("\(line): \(fact)")
  }

  /// The facts of one field without those in doubt, in the order of lines.
  func sorted(_ field: String, without doubts: Set<Int>) -> [String] {
    (facts[field] ?? [])
      .filter { !doubts.contains(Int($0.prefix { $0 != ":" }) ?? -1) }
      .sorted { $0.localizedStandardCompare($1) == .orderedAscending }
  }

  static let fields = [
    "items", "state", "phase", "need", "signOffs", "risks", "timeline", "gates", "criteria",
    "claims", "verdict",
  ]
}

extension Reading {
  /// What Holdpoint reads.
  init(_ assessment: Assessment) {
    let report = assessment.report
    for item in report.items {
      add("items", item.line)
      guard item.isLeaf else { continue }
      add("state", item.line, item.state.rawValue)
      if item.phase != .before { add("phase", item.line, item.phase.rawValue) }
      if item.need != .required { add("need", item.line, item.need.rawValue) }
      if item.isConditional { add("need", item.line, "conditional") }
    }
    for signOff in report.signOffs {
      let isOpen = signOff.state == .pending || signOff.state == .declined
      add("signOffs", signOff.line, isOpen ? signOff.state.rawValue : "signed")
    }
    for risk in report.risks {
      let numbers = [risk.likelihood, risk.impact].map { $0.map(String.init) ?? "-" }
      add("risks", risk.line, numbers.joined(separator: "×"))
    }
    for entry in report.timeline { add("timeline", entry.line) }
    for (gate, result) in zip(report.gates, assessment.gates) {
      add("gates", gate.line, "\(gate.polarity.rawValue) \(result.outcome.rawValue)")
      for criterion in gate.criteria { add("criteria", criterion.line, gate.polarity.rawValue) }
    }
    for claim in assessment.claims { add("claims", claim.line, claim.outcome.rawValue) }
    add("verdict", 0, assessment.decision.verdict.rawValue)
  }

  /// What a person read, and the lines in doubt by field.
  init(json data: Data, doubts: inout [String: Set<Int>]) throws {
    let truth = try JSONDecoder().decode(Truth.self, from: data)
    let leaves = Set(truth.leaves ?? [])
    for (line, state) in truth.items ?? [:] {
      guard let line = Int(line) else { continue }
      add("items", line)
      if leaves.contains(line) { add("state", line, state) }
    }
    for (phase, lines) in truth.phase ?? [:] { for line in lines { add("phase", line, phase) } }
    for (need, lines) in truth.need ?? [:] { for line in lines { add("need", line, need) } }
    for (line, state) in truth.signOffs ?? [:] { add("signOffs", Int(line) ?? 0, state) }
    for (line, risk) in truth.risks ?? [:] {
      let numbers = [risk.likelihood, risk.impact].map { $0.map(String.init) ?? "-" }
      add("risks", Int(line) ?? 0, numbers.joined(separator: "×"))
    }
    for line in truth.timeline ?? [] { add("timeline", line) }
    for gate in truth.gates ?? [] {
      add("gates", gate.line, "\(gate.polarity) \(gate.outcome)")
      for line in gate.criteria { add("criteria", line, gate.polarity) }
    }
    for (line, outcome) in truth.claims ?? [:] { add("claims", Int(line) ?? 0, outcome) }
    add("verdict", 0, truth.verdict)
    for doubt in truth.unsure ?? [] {
      let field = doubt.field.prefix { $0 != "." }
      for name in Self.touched(by: String(field)) { doubts[name, default: []].insert(doubt.line) }
    }
  }

  /// The fields that a doubt about one leaves open.
  private static func touched(by field: String) -> [String] {
    switch field {
    case "items", "leaves", "notItems": ["items", "state", "phase", "need"]
    case "gates", "criteria", "polarity": ["gates", "criteria"]
    case "recorded": ["claims"]
    default: [field]
    }
  }

  private struct Truth: Decodable {
    struct Rated: Decodable {
      var likelihood: Int?
      var impact: Int?
    }
    struct Gated: Decodable {
      var line: Int
      var polarity: String
      var outcome: String
      var criteria: [Int]
    }
    struct Doubt: Decodable {
      var line: Int
      var field: String
    }
    var items: [String: String]?
    var leaves: [Int]?
    var phase: [String: [Int]]?
    var need: [String: [Int]]?
    var signOffs: [String: String]?
    var risks: [String: Rated]?
    var timeline: [Int]?
    var gates: [Gated]?
    var claims: [String: String]?
    var verdict: String
    var unsure: [Doubt]?
  }
}
