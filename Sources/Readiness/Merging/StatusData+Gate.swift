import Diagnostics
import YAML

extension StatusData {
  /// A gate, as it was written: what must hold, what should, and what must not be.
  package struct Gate: Hashable, Sendable {
    package var name: Placed<String>
    package var require: [Criterion] = []
    package var should: [Criterion] = []
    package var forbid: [Criterion] = []
  }

  /// One condition of a gate.
  package struct Criterion: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
      case section(Placed<String>)
      case item(Placed<String>)
    }

    package var subject: Subject
    /// The share of a section that must be reached; all of it where none is written.
    package var threshold: Placed<Threshold>?
  }
}

extension StatusData.Gate {
  /// Nothing where it has no name.
  init?(_ fields: inout Fields) {
    let name = fields.line("name")
    require = Self.criteria("require", &fields)
    should = Self.criteria("should", &fields)
    forbid = Self.criteria("forbid", &fields)
    fields.demand(["name"], of: "a gate")
    if !["require", "should", "forbid"].contains(where: fields.has) {
      fields.add(.withoutCriteria(at: fields.place, length: fields.length))
    }
    guard let name else { return nil }
    self.name = name
  }

  private static func criteria(_ key: String, _ fields: inout Fields) -> [StatusData.Criterion] {
    fields.list(key).compactMap { nested in
      var nested = nested
      let criterion = StatusData.Criterion(&nested, forbids: key == "forbid")
      fields.take(nested)
      return criterion
    }
  }
}

extension StatusData.Criterion {
  /// Nothing where it names neither one section nor one item.
  init?(_ fields: inout Fields, forbids: Bool) {
    let section = fields.line("section")
    let item = fields.line("item")
    let atLeast = fields.percent("at-least")
    let above = fields.percent("above")
    switch (section, item) {
    case (let section?, nil):
      subject = .section(section)
      if forbids { fields.add(.forbiddenSection(section)) }
    case (nil, let item?): subject = .item(item)
    case (nil, nil), (_?, _?):
      fields.add(.subject(at: fields.place, length: fields.length))
      return nil
    }
    if let bound = above ?? atLeast {
      if item != nil || above != nil && atLeast != nil {
        fields.add(.bound(bound, isItem: item != nil))
      }
      threshold = Placed(
        Threshold(percent: bound.value, isStrict: above != nil), at: bound.place,
        length: bound.length)
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutCriteria(at place: Place, length: Int) -> Diagnostic {
    Diagnostic(
      .error, "status.gate", at: place, "a gate without criteria",
      hint: "write 'require:', 'should:' or 'forbid:' with a list", length: length)
  }

  fileprivate static func subject(at place: Place, length: Int) -> Diagnostic {
    Diagnostic(
      .error, "status.criterion", at: place, "a criterion names one section or one item",
      hint: "write { section: Security, at-least: 100% } or { item: its-id }", length: length)
  }

  fileprivate static func forbiddenSection(_ section: Placed<String>) -> Diagnostic {
    Diagnostic(
      .error, "status.criterion", at: section.place, "what is forbidden is an item, not a section",
      hint: "write { item: its-id }: the gate fails when it is done", length: section.length)
  }

  fileprivate static func bound(_ bound: Placed<Double>, isItem: Bool) -> Diagnostic {
    Diagnostic(
      .error, "status.criterion", at: bound.place,
      isItem ? "an item is done or not; it has no share" : "two bounds for one section",
      hint: "keep 'at-least' or 'above' for one section under 'require' or 'should'",
      length: bound.length)
  }
}
