import Diagnostics
import Readiness

/// Finds the Markdown files below a folder, in the order of their paths' bytes.
///
/// Hidden folders and `node_modules` are never looked into; links and anything but regular files are
/// not followed, and are named in a warning.
package struct Discovery {
  package private(set) var sources: [Source] = []
  /// The other regular files, by path, so that links and images can be checked.
  package private(set) var others: [String] = []
  /// The symbolic links, by path; nothing behind them is read.
  package private(set) var links: [String] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// The longest path below the content folder, in bytes.
  private let longestPath: Int
  /// What messages put before a path below the content folder ("content/").
  private let prefix: String
  private let only: String?
  private let included: [Glob]
  private let excluded: [Glob]

  /// - Parameter only: the one document of the folder to take, whatever the patterns say.
  package init(
    in folder: Folder, prefix: String, settings: Settings = Settings(), only: String? = nil
  ) throws(DiskError) {
    self.prefix = prefix
    self.only = only
    longestPath = settings.limits.path
    included = settings.include.map(Glob.init)
    excluded = settings.exclude.map(Glob.init)
    try look(into: folder, at: "")
    sources.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    others.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    diagnostics.sort { $0.place < $1.place }
  }

  private mutating func look(into folder: Folder, at base: String) throws(DiskError) {
    let entries = try folder.entries()
    let files = Set(entries.lazy.filter { $0.kind == .file }.map(\.name))
    for entry in entries where entry.name.first != UInt8(ascii: ".") {
      guard let name = text(of: entry, in: base) else { continue }
      let path = base + name
      if let only {
        if path == only { take(path, name: name, files: files) }
        continue
      }
      if excluded.contains(where: { $0.matches(path) }) { continue }
      switch entry.kind {
      case .folder:
        if name == "node_modules" || !fits(path) { continue }
        try look(into: folder.folder(name), at: path + "/")
      case .file: take(path, name: name, files: files)
      case .link:
        links.append(path)
        diagnostics.append(.linkNotFollowed(at: Place(prefix + path)))
      case .other:
        if isMarkdown(name) || name.hasSuffix(Source.statusEnding) {
          diagnostics.append(.notAFile(at: Place(prefix + path)))
        }
      }
    }
  }

  private mutating func take(_ path: String, name: String, files: Set<[UInt8]>) {
    guard let ending = Source.endings.first(where: name.hasSuffix) else {
      if let stem = name.suffixDropped(Source.statusEnding),
        !Source.endings.contains(where: { files.contains(Array((stem + $0).utf8)) })
      {
        diagnostics.append(.statusWithoutDocument(stem, at: Place(prefix + path)))
      } else if let meant = Source.ending(meantBy: name) {
        diagnostics.append(.oddEnding(meant, at: Place(prefix + path)))
      }
      others.append(path)
      return
    }
    guard only != nil || included.isEmpty || included.contains(where: { $0.matches(path) }),
      fits(path)
    else {
      return
    }
    let status = name.dropLast(ending.count) + Source.statusEnding
    let hasStatus = files.contains(Array(status.utf8))
    let statusFile = path.dropLast(ending.count) + Source.statusEnding
    sources.append(Source(path: path, statusFile: hasStatus ? String(statusFile) : nil))
  }

  private mutating func fits(_ path: String) -> Bool {
    if path.utf8.count <= longestPath { return true }
    diagnostics.append(.pathTooLong(path.utf8.count, longestPath, at: Place(prefix + path)))
    return false
  }

  /// The name as text; nil, with an error where it would matter, when it cannot be shown.
  private mutating func text(of entry: Folder.Entry, in base: String) -> String? {
    if let name = String(validating: entry.name, as: UTF8.self),
      Diagnostic.printable(name) == name
    {
      return name
    }
    let escaped = Self.escaped(entry.name)
    if entry.kind == .folder || isMarkdown(escaped) {
      diagnostics.append(.unprintableName(at: Place(prefix + base + escaped)))
    }
    return nil
  }

  private func isMarkdown(_ name: String) -> Bool { Source.endings.contains(where: name.hasSuffix) }

  /// The name with `\xFF` for each byte that is not printable ASCII.
  private static func escaped(_ name: [UInt8]) -> String {
    var out = ""
    for byte in name {
      if (32..<127).contains(byte) {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }
}

extension String {
  fileprivate func suffixDropped(_ suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }
}

extension Diagnostic {
  fileprivate static func linkNotFollowed(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "source.link", at: place, "a symbolic link is not followed",
      hint: "put the file itself here, or exclude the path in holdpoint.yaml")
  }

  fileprivate static func notAFile(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "source.not-a-file", at: place, "only regular files are read",
      hint: "remove it, or exclude the path in holdpoint.yaml")
  }

  fileprivate static func oddEnding(_ meant: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "source.ending", at: place,
      "the file is not read: its name does not end in '\(meant)'",
      hint: "rename it, or exclude the path in holdpoint.yaml")
  }

  fileprivate static func statusWithoutDocument(_ stem: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "source.status-alone", at: place, "no document '\(stem).md' stands beside it",
      hint: "give it the name of its document")
  }

  fileprivate static func pathTooLong(_ length: Int, _ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "source.path-length", at: place,
      "the path has \(length) bytes, more than \(limit)",
      hint: "shorten it, or set limits: path in holdpoint.yaml")
  }

  fileprivate static func unprintableName(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "source.name", at: place,
      "the name has bytes that are not UTF-8, or characters that cannot be seen",
      hint: "rename it")
  }
}
