/// The folder that a site goes to, after it was checked that the site may stand there.
package struct Output: Sendable {
  /// The path as the user wrote it.
  package let shown: String
  /// The folder around it, from the root and without links.
  package let parent: String
  /// Its name in `parent`.
  package let name: String

  /// The file that marks a folder as ours to replace.
  package static let marker = ".holdpoint"

  package var path: String { parent == "/" ? "/\(name)" : "\(parent)/\(name)" }

  /// Finds the place, and makes the folders above it that are missing.
  ///
  /// - Parameters:
  ///   - sources: the content folder or file and the settings, from the root and without links.
  ///   - home: the user's own folder, which is never replaced.
  /// - Throws: `usage` for a place where a site would destroy something.
  package init(at shown: String, sources: [String], home: String?) throws(Failure) {
    let trimmed = Self.trimmed(shown)
    self.shown = trimmed
    let slash = trimmed.lastIndex(of: "/")
    name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    if ["", ".", ".."].contains(name) {
      throw .usage("the output folder has no name of its own: \(shown)", hint: Self.hint)
    }
    let above = slash.map { String(trimmed[..<$0]) } ?? "."
    parent = try Failure.ofDisk { () throws(DiskError) in
      if !above.isEmpty { try Path.makeFolders(above) }
      return try Path.resolved(above.isEmpty ? "/" : above)
    }
    try refuse(sources: sources, home: home)
  }

  private static let hint = "choose a folder that holds nothing else: -o public"

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  private func refuse(sources: [String], home: String?) throws(Failure) {
    if let home, (try? Path.resolved(home)) == path {
      throw Failure.usage("the output folder is your home folder: \(shown)", hint: Self.hint)
    }
    for source in sources {
      if path == source || source.hasPrefix("\(path)/") || path.hasPrefix("\(source)/") {
        throw Failure.usage(
          "the output folder is, holds or lies in the sources: \(shown)", hint: Self.hint)
      }
    }
    switch try Failure.ofDisk({ () throws(DiskError) in try Path.kind(of: path) }) {
    case .folder: try refuseForeign()
    case .link: throw Failure.usage("the output folder is a symbolic link: \(shown)")
    case .file, .other: throw Failure.usage("the output folder is a file: \(shown)")
    case nil: break
    }
  }

  /// Refuses a folder that holds anything and was not written by us, or in which somebody keeps
  /// hidden files of their own (`.git`).
  private func refuseForeign() throws(Failure) {
    let entries = try Failure.ofDisk { () throws(DiskError) in try Folder(at: path).entries() }
    guard entries.contains(where: { $0.name == Array(Self.marker.utf8) && $0.kind == .file }) else {
      let isOurs = entries.allSatisfy { $0.name.starts(with: "\(Self.marker)-".utf8) }
      if isOurs || entries.allSatisfy({ $0.name == Array("lost+found".utf8) }) { return }
      throw Failure.usage(
        "the folder was not made by holdpoint, and is not replaced: \(shown)",
        hint: "empty it yourself, or choose another folder with -o")
    }
    for entry in entries where entry.name.first == UInt8(ascii: ".") {
      if entry.name.starts(with: Self.marker.utf8) { continue }
      throw Failure.usage(
        "the folder holds files that are not ours: \(shown)/\(entry.shown)",
        hint: "move them away, or choose another folder with -o")
    }
  }
}

extension Folder.Entry {
  /// The name for a message.
  fileprivate var shown: String { String(decoding: name, as: UTF8.self) }
}
