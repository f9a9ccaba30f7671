import Build

/// A line that counts documents, where a person watches and it takes more than a second.
///
/// A class because all workers report to the same one.
final class ProgressLine: Sendable {
  private let isWatched: Bool
  private let console: Console
  /// When the line is due again, in seconds of the clock; a line stands once `isShown`.
  private let state: Guarded<(due: Double, isShown: Bool)>

  init(_ console: Console) {
    self.console = console
    isWatched = console.isWatched
    state = Guarded((due: Clock.seconds() + 1, isShown: false))
  }

  func show(_ done: Int, of all: Int) {
    guard isWatched else { return }
    state.withLock { state in
      let now = Clock.seconds()
      guard now >= state.due else { return }
      state = (due: now + 0.1, isShown: true)
      console.note("\r\(done) of \(all) documents\u{1B}[K")
    }
  }

  func clear() {
    state.withLock { state in
      if state.isShown { console.note("\r\u{1B}[K") }
      state = (due: .infinity, isShown: false)
    }
  }
}
