import CSystem
import Glibc

/// A lock that ends with the process that holds it, however that ends.
///
/// A class because it owns a descriptor, and the file beside it, and gives both up once.
package final class FileLock: Sendable {
  private let descriptor: Int32
  /// The file that exists only for the lock; nil where a folder itself is locked.
  private let file: String?
  private let isReleased = Flag()

  private init(descriptor: Int32, file: String?) {
    self.descriptor = descriptor
    self.file = file
  }

  /// Waits up to so many seconds for a lock on a file, which is made for it; nil where another
  /// process keeps it that long, or `isCancelled` says to stop.
  package static func take(
    _ file: String, seconds: Double, unless isCancelled: () -> Bool
  ) throws(DiskError) -> FileLock? {
    let end = Clock.seconds() + seconds
    repeat {
      let opened = system_openat(AT_FDCWD, file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard opened >= 0 else { throw .last("write", file) }
      // Who held the lock before may have removed the file: then it is no longer the one to lock.
      if flock(opened, LOCK_EX | LOCK_NB) == 0 && isSame(opened, file) {
        return FileLock(descriptor: opened, file: file)
      }
      close(opened)
      usleep(20_000)
    } while Clock.seconds() < end && !isCancelled()
    return nil
  }

  /// The same on a folder that is there.
  package static func take(
    _ folder: Folder, seconds: Double, unless isCancelled: () -> Bool
  ) throws(DiskError) -> FileLock? {
    let opened = system_openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard opened >= 0 else { throw .last("open", folder.path) }
    let end = Clock.seconds() + seconds
    repeat {
      if flock(opened, LOCK_EX | LOCK_NB) == 0 { return FileLock(descriptor: opened, file: nil) }
      usleep(20_000)
    } while Clock.seconds() < end && !isCancelled()
    close(opened)
    return nil
  }

  /// Gives the lock up, also where a thread that was left to itself still holds on to this.
  package func release() {
    if isReleased.isRaised { return }
    isReleased.raise()
    if let file { unlink(file) }
    flock(descriptor, LOCK_UN)
  }

  deinit {
    release()
    close(descriptor)
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var one = stat()
    var other = stat()
    return fstat(descriptor, &one) == 0 && lstat(path, &other) == 0 && one.st_ino == other.st_ino
      && one.st_dev == other.st_dev
  }
}
