import Diagnostics
import Readiness
import Site
import Text

extension Project {
  /// The site to draw, with the templates that the project has in place of the built-in ones.
  ///
  /// - Throws: `settings` for mistakes in the project's templates.
  func site(asOf: Day) throws(Failure) -> Site {
    let own = try Failure.ofDisk(templates)
    let theme = Theme.read(overrides: own, language: settings.language)
    guard let made = theme.value else { throw .settings(theme.diagnostics) }
    var about = SiteSettings(asOf: asOf)
    about.title = settings.title
    about.home = settings.baseURL.map { $0.hasSuffix("/") ? $0 : "\($0)/" }
    about.riskGrid = settings.risk.grid
    about.swapsRiskAxes = settings.risk.swapsAxes
    return Site(theme: made, settings: about)
  }

  /// The files of `templates/` beside `holdpoint.yaml`, by their path in it.
  private func templates() throws(DiskError) -> [String: [UInt8]] {
    guard let root, try Path.kind(of: "\(root)/templates") == .folder else { return [:] }
    var files: [String: [UInt8]] = [:]
    try Folder(at: "\(root)/templates").read(into: &files, at: "")
    return files
  }
}

extension Folder {
  /// Reads all regular files below the folder; hidden ones and links are not followed.
  fileprivate func read(
    into files: inout [String: [UInt8]], at base: String
  ) throws(DiskError) {
    for entry in try entries() where entry.name.first != UInt8(ascii: ".") {
      let name = String(decoding: entry.name, as: UTF8.self)
      switch entry.kind {
      case .file: files[base + name] = try read(name, limit: 1 << 20)
      case .folder: try folder(name).read(into: &files, at: "\(base)\(name)/")
      case .link, .other: break
      }
    }
  }
}
