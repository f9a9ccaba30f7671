/// What a linked file is, as far as a site may publish it.
///
/// Nothing that a browser could run: no HTML, SVG, XML, script or style. Text of any sort is published
/// as `.txt`, so that it is read as text, and neither run nor opened as a sheet with formulas.
package enum FileKind: Hashable, Sendable {
  /// Shown on the page; with the ending it is published under.
  case image(String)
  /// Kept as it is, to be opened or saved.
  case document(String)
  case text

  /// Nil for a file that is not published.
  package init?(name: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = name[name.utf8.index(after: dot)...].lowercased()
    if Self.images.contains(ending) {
      self = .image(ending)
    } else if Self.documents.contains(ending) {
      self = .document(ending)
    } else if Self.texts.contains(ending) {
      self = .text
    } else {
      return nil
    }
  }

  package static let images: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "avif"]
  package static let documents: Set<String> = [
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip", "gz", "tgz", "mp4", "webm",
  ]
  package static let texts: Set<String> = [
    "txt", "text", "log", "csv", "tsv", "json", "jsonl", "yaml", "yml", "toml", "ini", "conf",
    "cfg", "properties", "sql", "sh", "bash", "py", "rb", "go", "swift", "java", "tf", "diff",
    "patch", "rst", "adoc",
  ]

  /// The ending that it is published under.
  package var ending: String {
    switch self {
    case .image(let ending), .document(let ending): ending
    case .text: "txt"
    }
  }

  /// Whether it can stand on a page.
  package var isImage: Bool {
    if case .image = self { true } else { false }
  }

  /// How many of a file's first bytes say what it is.
  static let headLength = 512

  /// Whether the file's first bytes are of this kind.
  package func begins(_ head: [UInt8]) -> Bool {
    switch ending {
    case "png": head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case "jpg", "jpeg": head.starts(with: [0xFF, 0xD8, 0xFF])
    case "gif": head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8)
    case "webp": head.starts(with: "RIFF".utf8) && head.dropFirst(8).starts(with: "WEBP".utf8)
    case "avif": head.dropFirst(4).starts(with: "ftypavi".utf8)
    case "pdf": head.starts(with: "%PDF-".utf8)
    case "gz", "tgz": head.starts(with: [0x1F, 0x8B])
    case "mp4": head.dropFirst(4).starts(with: "ftyp".utf8)
    case "webm": head.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
    case "txt": !head.contains(0)
    // The rest are archives in the form of ZIP.
    default: head.starts(with: [0x50, 0x4B])
    }
  }
}
