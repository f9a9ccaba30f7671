/// What a build changes on the disk, so that a test can make any step of it fail.
package struct Disk: Sendable {
  package var write: @Sendable (Folder, String, [UInt8]) throws(DiskError) -> Void
  /// False where the file system has no second names; the file is then written again.
  package var link: @Sendable (_ from: Folder, _ to: Folder, _ path: String) -> Bool
  package var sync: @Sendable (Folder) throws(DiskError) -> Void
  /// False where the file system cannot exchange.
  package var exchange: @Sendable (String, String) throws(DiskError) -> Bool
  package var rename: @Sendable (String, String) throws(DiskError) -> Void
  package var isMountPoint: @Sendable (_ path: String, _ parent: String) -> Bool

  package static let real = Disk(
    write: { (folder, path, bytes) throws(DiskError) in try folder.write(bytes, to: path) },
    link: { $0.link($2, into: $1, as: $2) },
    sync: { (folder) throws(DiskError) in try Path.sync(folder) },
    exchange: { (one, other) throws(DiskError) in try Path.exchange(one, other) },
    rename: { (old, new) throws(DiskError) in try Path.rename(old, to: new) },
    isMountPoint: { Path.isMountPoint($0, in: $1) })
}
