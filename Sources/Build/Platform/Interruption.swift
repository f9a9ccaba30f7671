import CSystem
import Glibc
import Synchronization

/// Whether somebody wants the build to stop (Ctrl-C, or the end of a CI job).
///
/// A class because a thread and the build look at the same one.
package final class Interruption: Sendable {
  private let received = Atomic<Int32>(0)

  package init() {}

  /// The signal that came; nil where none did.
  package var signal: Int32? {
    let signal = received.load(ordering: .acquiring)
    return signal == 0 ? nil : signal
  }

  package var isRequested: Bool { signal != nil }

  /// Waits for SIGINT and SIGTERM on a thread of its own; call it before other threads start.
  ///
  /// The build sees the request at its next step and cleans up. One that does not within five
  /// seconds, or a second request, ends the process at once; the next build removes what is left.
  package func watch() {
    let watched = [SIGINT, SIGTERM].filter { !Self.isIgnored($0) }
    var signals = Self.set(of: watched)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // A file that outgrows what a process may write is a failed write, with its path, and no death.
    Glibc.signal(SIGXFSZ, SIG_IGN)
    Threads.detach { [self] in
      var signals = Self.set(of: watched)
      var signal: Int32 = 0
      guard sigwait(&signals, &signal) == 0 else { return }
      received.store(signal, ordering: .releasing)
      var wait = timespec()
      wait.tv_sec = 5
      sigtimedwait(&signals, nil, &wait)
      _exit(128 + signal)
    }
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    guard let handler = action.__sigaction_handler.sa_handler else { return false }
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}
