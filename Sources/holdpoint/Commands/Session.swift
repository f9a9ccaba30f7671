import Build
import Readiness

/// One run of a command over content: from the arguments to the exit code.
struct Session {
  let arguments: Arguments
  let console: Console
  /// Where the site goes; nil where none is made.
  private let output: String?

  init(_ arguments: Arguments, _ console: Console, output: String? = nil) {
    self.arguments = arguments
    self.console = console
    self.output = output
  }

  /// Prepares a builder, lets `work` use it, and says what came of it.
  func run(_ work: (Builder) throws(Failure) -> BuildResult) -> ExitCode {
    let progress = ProgressLine(console)
    let start = Clock.seconds()
    do throws(UsageError) {
      var builder = Builder(try Builder.Request(arguments))
      builder.interruption.watch()
      builder.progress = { progress.show($0, of: $1) }
      do throws(Failure) {
        let result = try work(builder)
        progress.clear()
        return say(result, seconds: Clock.seconds() - start)
      } catch {
        progress.clear()
        return say(error)
      }
    } catch {
      console.fail(error.message, hint: error.hint)
      return .usage
    }
  }

  private func say(_ result: BuildResult, seconds: Double) -> ExitCode {
    let format = arguments.value(of: MessageFormat.option).flatMap { MessageFormat(rawValue: $0) }
    let written = (format ?? .human).write(result, to: console)
    if arguments.has(.timings) { console.note(Summary.timings(result)) }
    console.note(
      Summary.text(result, output: output, seconds: console.isWatched ? seconds : nil))
    if written != .done { return written }
    return result.hasErrors ? .contentHasErrors : .done
  }

  func say(_ failure: Failure) -> ExitCode {
    switch failure {
    case .usage(let message, let hint):
      console.fail(message, hint: hint)
      return .usage
    case .settings(let mistakes):
      console.note(mistakes.map(console.text).joined())
      return .usage
    case .content(let message, let hint):
      console.fail(message, hint: hint)
      return .contentHasErrors
    case .disk(let error):
      console.fail("\(error)", hint: "nothing was changed")
      return .machineFailed
    case .busy(let output, let seconds):
      console.fail(
        "another build is writing \(output), and did not end in \(seconds) s",
        hint: "wait for it, or choose another folder with -o")
      return .machineFailed
    case .stalled(let path, let seconds):
      console.fail(
        "\(path) takes more than \(seconds) s, and was given up; nothing was changed",
        hint: "this is a mistake in holdpoint: report it, with the file; 'limits.seconds' in the"
          + " settings waits longer")
      return .bug
    case .interrupted(let signal):
      console.note("interrupted; nothing was changed\n")
      return ExitCode(rawValue: 128 + signal) ?? .interrupted
    }
  }
}
