import Diagnostics
import Testing
import Text

@testable import Readiness

/// A checklist in some language, and what a careful reader finds in it.
struct Sample: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// Each leaf in order: `x` done, `o` open, `/` in progress, `!` blocked, `-` not applicable; then `L`
  /// launch, `A` after it, `?` optional, `r` recommended, `c` conditional.
  var items: String
  /// `signed`, `pending` or `declined` for each.
  var signOffs: String
  /// `require` or `forbid` for each.
  var gates: String
  /// Likelihood and impact of each risk.
  var risks: String
  var verdict: Verdict

  init(
    _ name: String, _ text: String, items: String, signOffs: String = "", gates: String = "",
    risks: String = "", verdict: Verdict
  ) {
    self.name = name
    self.text = text
    self.items = items
    self.signOffs = signOffs
    self.gates = gates
    self.risks = risks
    self.verdict = verdict
  }

  var testDescription: String { name }

  static let all = german + spanish + french + portuguese + chinese
}

struct LanguagesTests {
  @Test(arguments: Sample.all)
  func `reads a checklist of another language as its author meant it`(sample: Sample) throws {
    let assessment = try assessed(sample.text)
    let report = assessment.report
    #expect(report.items.filter(\.isLeaf).map(\.mark).joined(separator: " ") == sample.items)
    #expect(report.signOffs.map { "\($0.state)" }.joined(separator: " ") == sample.signOffs)
    #expect(report.gates.map { "\($0.polarity)" }.joined(separator: " ") == sample.gates)
    #expect(report.risks.map(\.mark).joined(separator: " ") == sample.risks)
    #expect(assessment.decision.verdict == sample.verdict)
    #expect(report.diagnostics.filter { $0.code == "state.unknown" }.map(\.message) == [])
  }

  @Test(arguments: [
    ("Zuständig", "Aufwand", "2 Stunden", "Fällig", "31. Januar 2026"),
    ("Responsable", "Esfuerzo", "2 horas", "Vence", "31 de enero de 2026"),
    ("Responsable", "Charge", "2 heures", "Échéance", "31 janvier 2026"),
    ("Responsável", "Esforço", "2 horas", "Prazo", "31 de janeiro de 2026"),
    ("负责人", "工时", "2小时", "截止日期", "2026年1月31日"),
    ("負責人", "工時", "2小時", "截止日期", "2026年1月31日"),
  ])
  func `reads who does an item until when`(
    owner: String, effort: String, hours: String, due: String, day: String
  ) throws {
    let text = "- [ ] X\n  - \(owner): Kim\n  - \(effort): \(hours)\n  - \(due): \(day)\n"
    let item = try #require(try assessed(text).report.items.first)
    #expect(item.owner == "Kim")
    #expect(item.effort?.low == 2)
    #expect(item.due?.day?.description == "2026-01-31")
  }

  @Test(arguments: [
    ("## Schritt 4: Abnahme", "4", "Abnahme"), ("## Etapa 2 – Cierre", "2", "Cierre"),
    ("## 第三阶段：验收", "3", "验收"), ("## 第十二章 附录", "12", "附录"), ("## 二、风险", "2", "风险"),
    ("## （四）测试", "4", "测试"), ("## 第2部分 数据", "2", "数据"),
  ])
  func `takes the number from a heading`(heading: String, number: String, title: String) throws {
    let section = try #require(try assessed(heading + "\n\n## B\n").report.sections.first)
    #expect(section.number == number)
    #expect(section.title == title)
  }

  @Test(arguments: [
    ("Alle kritischen Punkte sind erledigt", true), ("Todos los elementos completados", true),
    ("Tous les points sont cochés", true), ("Todos os itens concluídos", true),
    ("所有检查项均已完成", true), ("Alle Tests bestanden", false), ("All tests passed", false),
    ("所有测试通过", false),
  ])
  func `knows a criterion that restates the whole`(words: String, isWhole: Bool) throws {
    let text = "## A\n\n- [x] B\n\n## Go Criteria\n\n- [ ] \(words)\n- [x] C\n"
    let gate = try #require(try assessed(text).report.gates.first)
    let first = try #require(gate.criteria.first)
    if case .leaves = first.subject { #expect(isWhole) } else { #expect(!isWhole) }
  }

  @Test(arguments: [
    ("etwa 3 Stunden", 3.0, 3.0), ("2 bis 4 Stunden", 2, 4), ("de 3 horas", 0, 0),
    ("3 a 5 horas", 3, 5),
    ("environ 2 heures", 2, 2), ("2 à 3 jours", 16, 24), ("cerca de 6 horas", 6, 6),
    ("约3小时", 3, 3), ("2到3天", 16, 24),
  ])
  func `reads efforts`(words: String, low: Double, high: Double) {
    let effort = EffortReader(vocabulary: .standard).whole(words)
    #expect(effort?.low ?? 0 == low)
    #expect(effort?.high ?? effort?.low ?? 0 == high)
  }

  @Test(arguments: ["Überprüft", "uberpruft", "ÜBERPRÜFT"])
  func `takes no notice of accents and case`(word: String) {
    var table = PhraseTable<Bool>()
    table.add("überprüft", true)
    #expect(table.exact(Words(word)) == true)
    #expect(Words(word).list == [word.lowercased()])
  }

  @Test func `finds traditional characters by simplified ones`() {
    #expect(Vocabulary.standard.states.exact(Words("進行中")) == .inProgress)
    #expect(Words("進行中").list == ["進", "行", "中"])
  }

  @Test(arguments: [
    ("no", ItemState.open), ("No", .open), ("nein", .open), ("non", .open), ("não", .open),
    ("否", .open), ("yes", .done), ("ja", .done), ("sí", .done), ("oui", .done), ("sim", .done),
    ("是", .done), ("si procede", .open), ("si besoin", .open), ("完成度", .inProgress),
    ("未完成", .open), ("n/a", .notApplicable),
  ])
  func `reads yes and no in every language`(word: String, state: ItemState) {
    #expect(Vocabulary.standard.states.exact(Words(word)) == state)
  }

  /// Phrases that mean one thing in one language and another in a second; English wins, then the order
  /// of `Language.all`. Each was weighed: who adds one here says why it does no harm.
  private static let judged: Set<String> = [
    // German dates, French things that are done: a heading of either holds no items of its own.
    "topics termine"
  ]

  @Test func `shares no phrase between languages that mean different things by it`() {
    var found: Set<String> = []
    func compare<Meaning: Equatable & Sendable>(
      _ table: String, _ lists: (Language) -> [(Meaning, [String])]
    ) {
      var known = PhraseTable<Meaning>()
      for language in Language.all {
        var own = PhraseTable<Meaning>()
        for (meaning, phrases) in lists(language) { own.add(phrases, meaning) }
        for phrase in own.phrases {
          let words = Words(phrase)
          if let first = known.exact(words), first != own.exact(words) {
            found.insert("\(table) \(words.plain)")
          }
        }
        for (meaning, phrases) in lists(language) { known.add(phrases, meaning) }
      }
    }
    compare("states") { $0.states }
    compare("topics") { $0.topics }
    compare("phases") { $0.phases }
    compare("needs") { $0.needs }
    compare("attributes") { $0.attributes }
    compare("priorities") { $0.priorities }
    compare("levels") { $0.levels }
    compare("units") { $0.units }
    compare("verdicts") { $0.verdicts }
    compare("answers") { $0.signing.answers }
    compare("months") { language in language.months.enumerated().map { ($0.offset, $0.element) } }
    compare("numbers") { language in
      language.timing.numbers.enumerated().map { ($0.offset, $0.element) }
    }
    #expect(found == Self.judged)
  }
}

extension Words {
  /// The phrase as a judged collision names it.
  fileprivate var plain: String {
    list.map { word in String(word.unicodeScalars.map { $0 == "é" ? "e" : Character($0) }) }
      .joined(separator: " ")
  }
}

extension Item {
  /// What a sample writes for it.
  fileprivate var mark: String {
    let sign: String
    switch state {
    case .open: sign = "o"
    case .done: sign = "x"
    case .inProgress: sign = "/"
    case .blocked: sign = "!"
    case .notApplicable: sign = "-"
    case .waived: sign = "w"
    }
    let time = phase == .launch ? "L" : phase == .after ? "A" : ""
    let need = self.need == .optional ? "?" : self.need == .recommended ? "r" : ""
    return sign + time + need + (isConditional ? "c" : "")
  }
}

extension Risk {
  fileprivate var mark: String {
    "\(likelihood.map { "\($0)" } ?? "–")×\(impact.map { "\($0)" } ?? "–")"
  }
}
