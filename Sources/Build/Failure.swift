import Diagnostics

/// Why a build ended without a word about its content.
package enum Failure: Error, Equatable {
  /// What was asked for cannot be done, or a setting is wrong.
  case usage(String, hint: String? = nil)
  /// The settings have mistakes.
  case settings([Diagnostic])
  /// There is nothing to make a site of.
  case content(String, hint: String)
  /// The machine could not.
  case disk(DiskError)
  /// Another build kept the output folder longer than we wait.
  case busy(output: String, seconds: Int)
  /// A document took longer than any may: a limit that is missing.
  case stalled(_ path: String, seconds: Int)
  /// A signal asked to stop.
  case interrupted(signal: Int32)
}

extension Failure {
  /// Runs what only the disk can make fail.
  static func ofDisk<Value>(_ body: () throws(DiskError) -> Value) throws(Failure) -> Value {
    do throws(DiskError) { return try body() } catch { throw .disk(error) }
  }
}
