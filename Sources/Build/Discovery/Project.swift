import Diagnostics
import Readiness

/// What a site is built from: the content, found and named, and the settings.
package struct Project: Sendable {
  /// The content folder.
  let folder: Folder
  let settings: Settings
  /// The folder with `holdpoint.yaml`, from the root and without links; nil where there is none.
  let root: String?
  package let sources: [Source]
  /// The other files of the content folder.
  package let others: [String]
  /// The symbolic links of the content folder.
  let links: [String]
  /// Whether the content is one file, and nothing beside it was looked at.
  let isOneFile: Bool
  package let diagnostics: [Diagnostic]
  /// What pages and exports put before a path below the content folder ("content/"): the folder's own
  /// name, so that the same sources give the same bytes wherever they lie.
  package let namePrefix: String
  /// The same as the user wrote it, for messages ("../plans/content/").
  package let shownPrefix: String
  /// What no output folder may be, hold or lie in, from the root and without links.
  package let guarded: [String]

  /// The settings of a project, as they were found.
  package struct SettingsFile: Sendable {
    /// As messages name it.
    package let shown: String
    /// From the root and without links.
    let resolved: String
    package let bytes: [UInt8]
  }

  /// The name of the file with a project's settings.
  package static let settingsName = "holdpoint.yaml"

  /// The largest settings file, in bytes.
  static let largestSettings = 65_536
}

/// Where the content is, before it is looked through.
package struct ContentPlace: Sendable {
  /// As the user wrote it.
  package let shown: String
  /// From the root and without links.
  let resolved: String
  /// The file's name where the content is one file.
  let file: String?

  /// - Parameter shown: a folder or a Markdown file.
  package init(_ shown: String) throws(Failure) {
    var trimmed = shown[...]
    while trimmed.utf8.count > 1 && trimmed.utf8.last == UInt8(ascii: "/") {
      trimmed = trimmed.dropLast()
    }
    while trimmed.hasPrefix("./") && trimmed != "./" { trimmed = trimmed.dropFirst(2) }
    self.shown = String(trimmed)
    do throws(DiskError) {
      resolved = try Path.resolved(self.shown)
    } catch {
      throw error.isMissing ? .noContent(shown) : .disk(error)
    }
    let name = resolved.lastComponent
    switch try Failure.ofDisk({ [resolved] () throws(DiskError) in try Path.kind(of: resolved) }) {
    case .folder: file = nil
    case .file where Source.endings.contains(where: name.hasSuffix): file = name
    default:
      throw .usage(
        "the content is neither a folder nor a Markdown file: \(shown)",
        hint: "name a folder, or a file that ends in .md or .markdown")
    }
  }

  /// The folder that the content is, or lies in.
  var folder: String { file == nil ? resolved : resolved.parent }

  /// The same as the user wrote it; empty for the working folder.
  var shownFolder: String {
    guard file != nil else { return shown == "." ? "" : shown }
    return shown.contains("/") ? shown.parent : ""
  }

  /// The nearest `holdpoint.yaml` in the content folder or above it: up to the working folder where
  /// the content lies below that, else up to the folder around the content.
  package func settingsFile(workingFolder: String) throws(Failure) -> Project.SettingsFile? {
    var place = folder
    var shown = shownFolder
    let isInside = place.hasPrefix("\(workingFolder)/")
    let last = isInside ? workingFolder : place.parent
    while true {
      let path = place == "/" ? "/\(Project.settingsName)" : "\(place)/\(Project.settingsName)"
      let kind = try Failure.ofDisk { () throws(DiskError) in try Path.kind(of: path) }
      if let kind {
        let name = shown.isEmpty ? Project.settingsName : "\(shown)/\(Project.settingsName)"
        if kind != .file { throw .noSettings(name) }
        return Project.SettingsFile(
          shown: name, resolved: path, bytes: try Self.settings(in: place))
      }
      if place == last || place == "/" { return nil }
      place = place.parent
      shown = shown.isEmpty ? ".." : shown.contains("/") ? shown.parent : ""
    }
  }

  private static func settings(in folder: String) throws(Failure) -> [UInt8] {
    do throws(DiskError) {
      return try Folder(at: folder).read(Project.settingsName, limit: Project.largestSettings)
    } catch {
      throw error.isTooLarge ? .longSettings : .disk(error)
    }
  }
}

extension Project {
  /// Reads the settings and looks through the content.
  ///
  /// - Throws: `settings` for mistakes in `holdpoint.yaml`.
  package init(_ place: ContentPlace, workingFolder: String) throws(Failure) {
    let file = try place.settingsFile(workingFolder: workingFolder)
    let read = try Self.settings(of: file)
    settings = read.value
    let name = place.folder.lastComponent
    namePrefix = name.isEmpty ? "" : "\(name)/"
    let shown = place.shownFolder
    shownPrefix = shown.isEmpty ? "" : shown.hasSuffix("/") ? shown : "\(shown)/"
    root = file?.resolved.parent
    let ownFolder = read.value.templatesFolder
    let templates = file.map { "\($0.resolved.parent)/\(ownFolder)" }
    guarded = [place.resolved] + [file?.resolved, templates].compactMap { $0 }
    do throws(DiskError) {
      folder = try Folder(at: place.folder)
      let found = try Discovery(
        in: folder, prefix: namePrefix, settings: settings, only: place.file)
      sources = found.sources
      others = found.others
      links = found.links
      isOneFile = place.file != nil
      let stray = try file.map { (file) throws(DiskError) in
        try Self.strayTemplates(in: ownFolder, beside: file)
      }
      diagnostics = read.diagnostics + found.diagnostics + (stray ?? [])
    } catch {
      throw .disk(error)
    }
    if sources.isEmpty && diagnostics.allSatisfy({ $0.severity != .error }) {
      throw .noMarkdown(in: place.shown)
    }
  }

  private static func settings(
    of file: SettingsFile?
  ) throws(Failure) -> Recognised<Settings> {
    guard let file else { return Recognised(Settings()) }
    var read = SettingsReader.read(file.bytes, file: file.shown)
    let source = Evaluation.Source(path: file.shown, bytes: file.bytes)
    read.diagnostics = Excerpts(of: [source]).added(to: read.diagnostics)
    if read.diagnostics.contains(where: { $0.severity == .error }) {
      throw .settings(read.diagnostics)
    }
    return read
  }

  /// The diagnostic with its file as the user of the command would write it.
  func shown(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.place.file = shown(diagnostic.place.file)
    return diagnostic
  }

  /// The name of a source as the user of the command would write it.
  func shown(_ name: String) -> String {
    name.hasPrefix(namePrefix) ? shownPrefix + name.dropFirst(namePrefix.count) : name
  }
}

extension Failure {
  fileprivate static func noContent(_ shown: String) -> Failure {
    .usage(
      "there is no content at \(shown)",
      hint: "name the folder or the file with your checklists: holdpoint build FOLDER")
  }

  fileprivate static func noSettings(_ path: String) -> Failure {
    .usage(
      "\(path) is no regular file, and is not read",
      hint: "put the settings themselves there: no link, folder or pipe is followed")
  }

  fileprivate static let longSettings = Failure.usage(
    "\(Project.settingsName) has more than \(Project.largestSettings) bytes",
    hint: "leave out what is not a setting")

  fileprivate static func noMarkdown(in shown: String) -> Failure {
    .content(
      "there is no Markdown in \(shown)",
      hint: "put checklists there that end in .md or .markdown, or name another folder")
  }
}

extension String {
  var lastComponent: String {
    guard let slash = lastIndex(of: "/") else { return self }
    return String(self[index(after: slash)...])
  }

  /// The path of the folder around; "/" for what lies in the root.
  var parent: String {
    guard let slash = lastIndex(of: "/"), slash > startIndex else { return "/" }
    return String(self[..<slash])
  }
}
