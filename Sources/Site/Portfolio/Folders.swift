/// The folders that divide a portfolio: those at the first level at which there are several.
struct Folders {
  /// How many names of each path all reports have in common.
  private let shared: Int
  private let divides: Bool

  init(of sources: [String]) {
    let paths = sources.map(Self.folders)
    var shared = paths.first?.count ?? 0
    for path in paths {
      let first = paths.first ?? []
      shared = zip(first, path).prefix(shared).prefix { $0 == $1 }.count
    }
    self.shared = shared
    let names = Set(paths.map { $0.dropFirst(shared).first ?? "" })
    // A folder for each report divides nothing.
    divides = names.count > 1 && names.count < sources.count
  }

  /// The folder of a source; empty for what lies beside the folders, and where nothing is divided.
  func name(of source: String) -> String {
    divides ? String(Self.folders(of: source).dropFirst(shared).first ?? "") : ""
  }

  private static func folders(of source: String) -> [Substring] {
    source.split(separator: "/").dropLast()
  }
}
