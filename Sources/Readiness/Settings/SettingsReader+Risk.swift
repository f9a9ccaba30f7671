import Diagnostics
import YAML

extension SettingsReader {
  mutating func readRisk() {
    if let scale = fields.number("scale", in: 1...10) {
      if [3, 5, 10].contains(scale.value) {
        settings.risk.scale = scale.value
      } else {
        fields.add(.scale(scale))
      }
    }
    if let axes = fields.choice("upward", of: Upward.self, named: "axis") {
      settings.risk.swapsAxes = axes.value == .impact
    }
    readGrid()
  }

  private enum Upward: String, CaseIterable {
    case likelihood, impact
  }

  private enum GridName: String, CaseIterable {
    case iso27005 = "iso-27005"
    case threeByThree = "3x3"
  }

  private mutating func readGrid() {
    guard let node = fields.node("grid") else { return }
    guard case .sequence(let rows) = node.value else {
      guard let name = fields.choice("grid", of: GridName.self) else { return }
      settings.risk.gridName = name.value.rawValue
      settings.risk.grid = name.value == .iso27005 ? .iso27005 : .threeByThree
      return
    }
    let mistakes = fields.diagnostics.count
    let levels = rows.map { row -> [Risk.Level] in
      guard case .sequence(let cells) = row.value else { return [] }
      return cells.compactMap { cell in
        guard case .scalar(let scalar) = cell.value else { return nil }
        guard let level = Risk.Level(rawValue: scalar.text) else {
          fields.add(.level(scalar.text, at: cell))
          return nil
        }
        return level
      }
    }
    if let grid = RiskGrid(levels) {
      settings.risk.grid = grid
      settings.risk.gridName = "own"
    } else if fields.diagnostics.count == mistakes {
      fields.add(.grid(at: node))
    }
  }
}

extension Diagnostic {
  fileprivate static func scale(_ scale: Placed<Int>) -> Diagnostic {
    Diagnostic(
      .error, "settings.scale", at: scale.place, "no scale goes from 1 to \(scale.value)",
      hint: "write 3, 5 or 10", length: scale.length)
  }

  fileprivate static func level(_ word: String, at node: Node) -> Diagnostic {
    let known = Risk.Level.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .error, "settings.grid", at: node.place, "unknown level '\(Abridged(word))'",
      hint: "write one of: \(known)", length: node.length)
  }

  fileprivate static func grid(at node: Node) -> Diagnostic {
    Diagnostic(
      .error, "settings.grid", at: node.place,
      "a grid has five rows of five levels, or three of three",
      hint: "write a row for each likelihood, the lowest first, with a level for each impact",
      length: node.length)
  }
}
