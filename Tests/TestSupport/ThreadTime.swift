import Glibc

/// How long this thread has worked: what other tests do at the same time does not count.
package enum ThreadTime {
  /// In seconds, from any start.
  package static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The seconds that a piece of work takes.
  package static func of(_ work: () -> Void) -> Double {
    let start = seconds
    work()
    return seconds - start
  }
}
