import Foundation

/// The folder of public conformance suites and sample checklists, where `HOLDPOINT_SHARED` names one.
///
/// Tests that need it are skipped without it, and say so.
public enum Shared {
  public static let folder: URL? = ProcessInfo.processInfo.environment["HOLDPOINT_SHARED"].flatMap {
    $0.isEmpty ? nil : URL(filePath: $0, directoryHint: .isDirectory)
  }

  public static var isPresent: Bool { folder != nil }

  /// The bytes of a file in it.
  public static func bytes(_ path: String) throws -> [UInt8] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }
}
