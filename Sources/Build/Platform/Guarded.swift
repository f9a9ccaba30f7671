import Glibc

/// A value that one thread at a time may touch.
///
/// It has a mutex of the C library and is no `Synchronization.Mutex`: ThreadSanitizer does not see
/// what that one does while it waits, and calls every access that had to wait a race.
package struct Guarded<Value: Sendable>: ~Copyable, @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  package init(_ value: Value) {
    mutex = .allocate(capacity: 1)
    // A mutex without attributes takes no memory that could be missing.
    pthread_mutex_init(mutex, nil)
    self.value = .allocate(capacity: 1)
    self.value.initialize(to: value)
  }

  /// Lets `body` have the value to itself; it must not ask for it again.
  package borrowing func withLock<Result: ~Copyable, Error: Swift.Error>(
    _ body: (inout Value) throws(Error) -> Result
  ) throws(Error) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value.pointee)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
    value.deinitialize(count: 1)
    value.deallocate()
  }
}
