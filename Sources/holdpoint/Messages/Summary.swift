import Build
import Diagnostics
import Readiness

/// The last words of a run.
enum Summary {
  /// - Parameters:
  ///   - output: where the site goes; nil where none was asked for.
  ///   - seconds: how long it took, where a person watches; nil keeps the text the same from run to run.
  static func text(_ result: BuildResult, output: String?, seconds: Double?) -> String {
    var text = found(result)
    let output = output.map { Diagnostic.printable($0) }
    if let output {
      text += result.counts.map { " → \(output)/ (\(files($0)))" } ?? "; nothing was published"
    }
    if let problems = problems(result) { text += "; \(problems)" }
    if let seconds { text += " in \(decimal(seconds, places: seconds < 0.1 ? 3 : 1)) s" }
    if let output, result.counts?.isAtomic == false {
      text +=
        "\nnote: \(output) is a mount point, so its files were replaced one by one, not at once"
    }
    return text + "\n"
  }

  /// A line for each stage, in milliseconds, and the most memory held.
  static func timings(_ result: BuildResult) -> String {
    let laps = result.laps.map { "\($0.stage) \(decimal($0.seconds * 1000, places: 1)) ms" }
    return (laps + ["peak memory \(Process.peakMemory) MiB"]).joined(separator: ", ") + "\n"
  }

  /// "5 reports, 2 no-go, 1 page, 1 draft skipped"
  private static func found(_ result: BuildResult) -> String {
    let reports = result.entries.count { $0.verdict != nil }
    let pages = result.entries.count { $0.verdict == nil && !$0.source.isEmpty }
    let drafts = result.entries.count(where: \.isSkipped)
    var parts = [Count.text(reports, "report") ?? "no reports"]
    for verdict in Verdict.allCases where result.count(verdict) > 0 {
      parts.append("\(result.count(verdict)) \(verdict.rawValue)")
    }
    if let pages = Count.text(pages, "page") { parts.append(pages) }
    if let drafts = Count.text(drafts, "draft") { parts.append("\(drafts) skipped") }
    return parts.joined(separator: ", ")
  }

  private static func files(_ counts: Draft.Counts) -> String {
    let written = Count.text(counts.written, "file").map { "\($0) written" }
    let unchanged = counts.unchanged == 0 ? nil : "\(counts.unchanged) unchanged"
    return [written, unchanged].compactMap { $0 }.joined(separator: ", ")
  }

  private static func problems(_ result: BuildResult) -> String? {
    let parts = [
      Count.text(result.count(.error), "error"), Count.text(result.count(.warning), "warning"),
      Count.text(result.count(.note), "note"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func decimal(_ number: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((number * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(scaled / scale).\(zeros)\(fraction)"
  }
}
