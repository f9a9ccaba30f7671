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
  /// - Parameters:
  ///   - patience: how long a core may work on one index, in seconds. After that no other index is
  ///     begun, the thread is left to itself, and the process should end.
  ///   - state: made once for each thread, and handed to all its calls.
  /// - Returns: the indexes that took too long.
  @discardableResult
  package static func each<State: ~Copyable>(
    below count: Int, threads: Int, patience: Double = .infinity,
    state: @escaping @Sendable () -> State,
    _ body: @escaping @Sendable (Int, inout State) -> Void
  ) -> [Int] {
    let next = Counter()
    let work: @Sendable (Shift) -> Void = { shift in
      var own = state()
      while true {
        let index = next.take()
        guard index < count else { return }
        shift.begin(index)
        body(index, &own)
      }
    }
    let shifts = (0..<max(1, min(threads, count))).map { _ in Shift() }
    var workers = shifts.compactMap { shift in start { work(shift) }.map { (shift, $0) } }
    if workers.isEmpty { work(Shift()) }
    var late: [Int] = []
    while let (_, thread) = workers.first {
      if system_join_thread(thread, 0.1) == 1 {
        workers.removeFirst()
        continue
      }
      let found = workers.map { shift, thread in shift.late(thread, patience: patience) }
      late += found.compactMap { $0 }
      workers = zip(workers, found).filter { $1 == nil }.map { $0.0 }
      if !late.isEmpty { next.exhaust() }
    }
    return late
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
    /// Gives nothing out any more.
    func exhaust() { next.store(Int.max / 2, ordering: .relaxed) }
  }

  /// What a thread works on, and since when.
  ///
  /// Time on a core counts, so that a busy or sleeping machine makes nobody late. A class because
  /// the thread and who waits for it look at the same one.
  private final class Shift: Sendable {
    private let work = Guarded<(index: Int, since: Double)?>(nil)

    func begin(_ index: Int) {
      let now = system_thread_seconds(pthread_self())
      work.withLock { $0 = (index, now) }
    }

    /// The index that the thread has worked on for too long.
    func late(_ thread: pthread_t, patience: Double) -> Int? {
      let now = system_thread_seconds(thread)
      return work.withLock { work in
        guard let work, now - work.since > patience else { return nil }
        return work.index
      }
    }
  }
}
