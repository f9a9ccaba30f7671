import Diagnostics
import Readiness
import Site
import Text

extension Project {
  /// The site to draw, with the templates that the project has in place of the built-in ones.
  ///
  /// - Throws: `settings` for mistakes in the project's templates.
  func site(asOf: Day) throws(Failure) -> Site {
    let theme = Theme.read(
      overrides: try templates(), folder: settings.templates ?? Self.templatesName,
      language: settings.language)
    guard let made = theme.value else { throw .settings(theme.diagnostics) }
    var about = SiteSettings(asOf: asOf)
    about.title = settings.title
    about.home = settings.baseURL.map { $0.hasSuffix("/") ? $0 : "\($0)/" }
    about.riskGrid = settings.risk.grid
    about.swapsRiskAxes = settings.risk.swapsAxes
    return Site(theme: made, settings: about)
  }

  /// Where a project's own templates are unless its settings say otherwise.
  private static let templatesName = "templates"

  /// The files of the project's own templates, by their path in their folder.
  private func templates() throws(Failure) -> [String: [UInt8]] {
    guard let root else { return [:] }
    let path = "\(root)/\(settings.templates ?? Self.templatesName)"
    var files: [String: [UInt8]] = [:]
    do throws(DiskError) {
      if try Path.kind(of: path) == .folder {
        try Folder(at: path).read(into: &files, at: "")
        return files
      }
    } catch {
      throw .disk(error)
    }
    guard let named = settings.templates else { return [:] }
    throw .usage(
      "there is no folder of templates at \(named)",
      hint: "'templates' in holdpoint.yaml names a folder beside that file")
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
