import Foundation

/// A run of the real program.
enum Program {
  struct Run {
    var exit: Int32
    var output: String
    var error: String
  }

  /// The binary that was built beside these tests.
  static let path = {
    let runner =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: runner).deletingLastPathComponent().appending(path: "holdpoint")
      .path(percentEncoded: false)
  }()

  /// Runs `holdpoint` with the words, or a shell's line in which `$HOLDPOINT` is its path.
  static func run(
    _ words: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Run {
    try run(path, words, in: folder, environment: environment)
  }

  static func shell(
    _ line: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Run {
    try run("/bin/bash", ["-c", line], in: folder, environment: environment)
  }

  private static func run(
    _ program: String, _ words: [String], in folder: TemporaryFolder,
    environment: [String: String]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.currentDirectoryURL = folder.url
    let own = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOLDPOINT": path, "HOME": "/nowhere"]
    // Where coverage is measured, what the program runs through counts as well; and sanitizers look
    // at it as they look at the tests.
    let watched: Set = ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"]
    let measured = ProcessInfo.processInfo.environment.filter { watched.contains($0.key) }
    process.environment = own.merging(measured) { $1 }.merging(environment) { $1 }
    // Files instead of pipes: a pipe that nobody empties would hold the program up.
    let scratch = try TemporaryFolder()
    let files = ["out", "err"].map { scratch.url.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let signal = process.terminationReason == .uncaughtSignal
    return Run(
      exit: signal ? -process.terminationStatus : process.terminationStatus,
      output: try scratch.text(of: "out"), error: try scratch.text(of: "err"))
  }
}
