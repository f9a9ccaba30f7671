import Readiness

extension Words {
  /// A sentence with its gaps filled in.
  func fill(_ word: Word, _ values: String...) -> String {
    var out = ""
    var gap: Int?
    for scalar in self[word].unicodeScalars {
      switch (scalar, gap) {
      case ("{", _): gap = 0
      case ("}", let index?):
        if values.indices.contains(index) { out += values[index] }
        gap = nil
      case (let digit, _?): gap = Int(digit.value) - 48
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A number with its noun: the first word for one, the second for all others.
  func count(_ number: Int, _ one: Word, _ many: Word) -> String {
    fill(number == 1 ? one : many, "\(number)")
  }

  /// What a value's origin is called.
  func origin(_ origin: Origin) -> String {
    switch origin {
    case .markdown: self[.source]
    case .frontMatter: self[.frontMatter]
    case .statusFile: self[.statusFile]
    case .waiver: self[.waiver]
    }
  }
}
