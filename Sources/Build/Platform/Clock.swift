import Glibc

/// The clocks of the machine; only the command asks them, and hands on what they say.
package enum Clock {
  /// Seconds since some moment; they never go back.
  package static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// Seconds since 1970-01-01 UTC.
  package static func secondsSinceEpoch() -> Int { time(nil) }
}
