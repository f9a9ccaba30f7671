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
      overrides: try templates(), folder: settings.templatesFolder,
      language: settings.language)
    guard let made = theme.value else { throw .settings(theme.diagnostics) }
    var about = SiteSettings(asOf: asOf)
    about.title = settings.title
    about.home = settings.baseURL.map { $0.hasSuffix("/") ? $0 : "\($0)/" }
    about.riskGrid = settings.risk.grid
    about.swapsRiskAxes = settings.risk.swapsAxes
    about.hoursPerDay = settings.hoursPerDay
    about.hoursPerWeek = settings.hoursPerWeek
    return Site(theme: made, settings: about)
  }

  /// The files of the project's own templates, by their path in their folder.
  private func templates() throws(Failure) -> [String: [UInt8]] {
    guard let root else { return [:] }
    let path = "\(root)/\(settings.templatesFolder)"
    var files: [String: [UInt8]] = [:]
    let kind = try Failure.ofDisk { () throws(DiskError) in try Path.kind(of: path) }
    guard kind == .folder else {
      if kind == nil && settings.templates == nil { return [:] }
      throw .noTemplates(at: settings.templatesFolder)
    }
    do throws(DiskError) {
      try Folder(at: path).read(into: &files, at: "")
    } catch {
      let inner = String(error.path.dropFirst(root.count + 1))
      throw error.isTooLarge ? .longTemplate(inner) : .disk(error)
    }
    for name in files.keys.sorted() where !name.utf8.allSatisfy(Self.canBePublished) {
      throw .oddTemplate("\(settings.templatesFolder)/\(name)")
    }
    return files
  }

  /// What stands in the folder of templates and is neither a file nor a folder, and so is not read.
  ///
  /// - Parameters:
  ///   - inner: the folder's path from the one with the settings.
  ///   - file: the settings.
  static func strayTemplates(
    in inner: String, beside file: SettingsFile
  ) throws(DiskError) -> [Diagnostic] {
    let path = "\(file.resolved.parent)/\(inner)"
    guard try Path.kind(of: path) == .folder else { return [] }
    let shown = file.shown.contains("/") ? "\(file.shown.parent)/\(inner)" : inner
    var found: [Diagnostic] = []
    try Folder(at: path).addStray(to: &found, at: shown)
    return found
  }

  /// The largest file of templates, in bytes.
  fileprivate static let largestTemplate = 1 << 20

  /// Whether a file of the site may have the byte in its path.
  private static func canBePublished(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._/".utf8.contains(byte)
  }
}

extension Failure {
  fileprivate static func noTemplates(at path: String) -> Failure {
    .usage(
      "there is no folder of templates at \(path)",
      hint: "'templates' in holdpoint.yaml names a folder beside that file")
  }

  fileprivate static func longTemplate(_ path: String) -> Failure {
    .usage(
      "\(path) has more than \(Project.largestTemplate) bytes", hint: "split it, or take it out")
  }

  fileprivate static func oddTemplate(_ path: String) -> Failure {
    .usage(
      "'\(path)' cannot be the name of a file of the site",
      hint: "write letters from a to z, digits, '.', '-' and '_'")
  }
}

extension Folder {
  fileprivate func addStray(to found: inout [Diagnostic], at path: String) throws(DiskError) {
    for entry in try entries() where entry.name.first != UInt8(ascii: ".") {
      let name = String(decoding: entry.name, as: UTF8.self)
      switch entry.kind {
      case .file: break
      case .folder: try folder(name).addStray(to: &found, at: "\(path)/\(name)")
      case .link: found.append(.stray("source.link", at: "\(path)/\(name)"))
      case .other: found.append(.stray("source.not-a-file", at: "\(path)/\(name)"))
      }
    }
  }

  /// Reads all regular files below the folder; hidden ones and links are not followed.
  fileprivate func read(
    into files: inout [String: [UInt8]], at base: String
  ) throws(DiskError) {
    for entry in try entries() where entry.name.first != UInt8(ascii: ".") {
      let name = String(decoding: entry.name, as: UTF8.self)
      switch entry.kind {
      case .file: files[base + name] = try read(name, limit: Project.largestTemplate)
      case .folder: try folder(name).read(into: &files, at: "\(base)\(name)/")
      case .link, .other: break
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func stray(_ code: String, at path: String) -> Diagnostic {
    Diagnostic(
      .warning, code, at: Place(path), "only regular files are templates, so this is not read",
      hint: "put the file itself here, or remove it")
  }
}
