import CSystem
import Glibc
import Synchronization

/// Work on several cores at once.
///
/// Threads of the operating system rather than tasks: workers only compute and call the disk, and a
/// static executable without the task scheduler starts in 0.5 ms instead of 4.
package enum Threads {
  /// Runs `body` for each index below `count`, one pulling thread a core; returns when all are done.
  ///
  /// - Parameter state: made once for each thread, and handed to all its calls.
  package static func each<State>(
    below count: Int, threads: Int, state: @escaping @Sendable () -> State,
    _ body: @escaping @Sendable (Int, inout State) -> Void
  ) {
    let next = Counter()
    let work: @Sendable () -> Void = {
      var own = state()
      while true {
        let index = next.take()
        guard index < count else { return }
        body(index, &own)
      }
    }
    let workers = (0..<max(1, min(threads, count))).compactMap { _ in start(work) }
    if workers.isEmpty { work() }
    for thread in workers { pthread_join(thread, nil) }
  }

  /// Starts a thread that nobody waits for.
  static func detach(_ body: @escaping @Sendable () -> Void) {
    if let thread = start(body) { pthread_detach(thread) }
  }

  /// How much stack a thread may use, in bytes, whatever the shell's limit: room for deep documents.
  /// Only what is used is taken.
  private static let stack = 64 << 20

  /// The thread; nil where the machine gives none, and the caller does the work alone.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let box = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let code = system_start_thread(
      &thread, stack,
      { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    if code == 0 { return thread }
    box.release()
    return nil
  }

  /// A class because a thread is handed one pointer.
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// A class because all threads count on the same one.
  private final class Counter: Sendable {
    private let next = Atomic<Int>(0)
    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }
}
