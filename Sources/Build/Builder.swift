import Diagnostics
import Readiness
import Site
import Synchronization
import Text

/// Takes a project from its files to assessments, and these to a site.
///
/// Documents go through on their own, on all cores, and only their summaries stay; what comes out is
/// the same whatever order they end in.
package struct Builder: Sendable {
  /// What is asked for.
  package struct Request: Sendable {
    package var content: String
    /// The only clock.
    package var asOf: Day
    /// Whether documents that call themselves drafts count.
    package var takesDrafts = false
    /// Whether a warning is as bad as an error.
    package var isStrict = false

    package init(content: String, asOf: Day) {
      self.content = content
      self.asOf = asOf
    }
  }

  package var request: Request
  package var disk = Disk.real
  package var interruption = Interruption()
  package var threads = Process.cores
  /// Hears how many documents are done, of how many; from any thread.
  package var progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }

  package init(_ request: Request) { self.request = request }

  /// Reads and assesses everything, and writes nothing.
  package func check() throws(Failure) -> BuildResult {
    var watch = Stopwatch()
    let project = try open()
    watch.lap("find")
    let entries = try evaluate(Targets(project, for: request)) { _, _, _ in }
    watch.lap("read and assess")
    return BuildResult(of: project, entries, isStrict: request.isStrict, laps: watch.laps)
  }

  /// Makes the site of everything, and puts it in the place of the old one unless there are errors.
  ///
  /// - Parameter home: the user's own folder, which is never replaced.
  package func build(into shown: String, home: String?) throws(Failure) -> BuildResult {
    var watch = Stopwatch()
    let project = try open()
    let output = try Output(at: shown, sources: project.guarded, home: home)
    let site = try project.site(asOf: request.asOf)
    watch.lap("find")
    let draft = try Draft(of: output, disk: disk, interruption: interruption)
    let targets = Targets(project, for: request)
    do throws(Failure) {
      let entries = try evaluate(targets) { (assessment, references, buffer) throws(DiskError) in
        try draft.add(site, assessment, references, using: &buffer)
      }
      watch.lap("read, assess and draw")
      var result = BuildResult(of: project, entries, isStrict: request.isStrict, laps: [])
      if result.hasErrors {
        draft.discard()
      } else {
        try addFiles(of: targets, to: draft)
        result.counts = try finish(draft, site, entries)
      }
      watch.lap("publish")
      result.laps = watch.laps
      return result
    } catch {
      draft.discard()
      throw error
    }
  }

  func open() throws(Failure) -> Project {
    let here = try Failure.ofDisk { () throws(DiskError) in try Path.resolved(".") }
    return try Project(ContentPlace(request.content), workingFolder: here)
  }

  private func finish(
    _ draft: Draft, _ site: Site, _ entries: [Entry]
  ) throws(Failure) -> Draft.Counts {
    let overview = site.overview(of: entries.compactMap(\.summary))
    try each(below: overview.count) { (index, buffer) throws(DiskError) in
      let page = overview.page(index, using: &buffer)
      try draft.add(page.path, page.bytes)
    }
    return try Failure.ofDisk { () throws(DiskError) in try draft.publish(threads: threads) }
  }

  /// Adds the files that the documents link to.
  private func addFiles(of targets: Targets, to draft: Draft) throws(Failure) {
    let files = targets.published
    try each(below: files.count, of: targets.project, path: { files[$0].source }) {
      (index, _) throws(DiskError) in
      let limit = targets.project.settings.limits.attachment
      let bytes = try targets.project.folder.read(files[index].source, limit: limit)
      try draft.add(files[index].path, bytes)
    }
  }

  /// Evaluates all documents, and hands each assessment on while its worker has it.
  func evaluate(
    _ targets: Targets,
    then use:
      @escaping @Sendable (Assessment, References, inout ByteBuffer) throws(DiskError) ->
      Void
  ) throws(Failure) -> [Entry] {
    let count = targets.project.sources.count
    let entries = Slots<Entry>(count: count)
    let done = Atomic<Int>(0)
    let worker = Worker(targets: targets)
    let waiting = Waiting()
    let take: @Sendable (Worker.Outcome, inout ByteBuffer) throws(DiskError) -> Void = {
      (outcome, buffer) throws(DiskError) in
      switch outcome {
      case .settled(let index, let entry): entries[index] = entry
      case .read(let work):
        let entry = try worker.finish(work) { (assessment, references) throws(DiskError) in
          try use(assessment, references, &buffer)
        }
        guard let entry else { return waiting.add(work) }
        entries[work.index] = entry
      }
      progress(done.wrappingAdd(1, ordering: .relaxed).newValue, count)
    }
    let project = targets.project
    try each(below: count, of: project, path: { project.sources[$0].path }) {
      (index, buffer) throws(DiskError) in
      try take(worker.read(index), &buffer)
    }
    let left = waiting.indexes
    try each(below: left.count, of: project, path: { project.sources[left[$0]].path }) {
      (index, buffer) throws(DiskError) in
      if let kept = waiting.take(left[index]) { return try take(.read(kept), &buffer) }
      try take(worker.read(left[index]), &buffer)
    }
    return worker.settled(entries.all.compactMap { $0 })
  }

  /// Runs `body` for each index below `count` on all cores; the first failure of the disk ends it,
  /// and so does a file that takes longer than any may.
  ///
  /// - Parameters:
  ///   - project: says how long a file may take; nil where the work is no file's.
  ///   - path: the path of the file that an index stands for.
  private func each(
    below count: Int, of project: Project? = nil, path: (Int) -> String = { _ in "" },
    _ body: @escaping @Sendable (Int, inout ByteBuffer) throws(DiskError) -> Void
  ) throws(Failure) {
    let failures = Slots<DiskError>(count: count)
    let hasFailed = Flag()
    let seconds = project?.settings.limits.seconds
    let patience = seconds.map(Double.init) ?? .infinity
    let late = Threads.each(below: count, threads: threads, patience: patience) {
      ByteBuffer()
    } _: { index, buffer in
      if hasFailed.isRaised || interruption.isRequested { return }
      do throws(DiskError) {
        try body(index, &buffer)
      } catch {
        failures[index] = error
        hasFailed.raise()
      }
    }
    if let signal = interruption.signal { throw .interrupted(signal: signal) }
    if let failure = failures.first { throw .disk(failure) }
    if let project, let seconds, let index = late.first {
      throw .stalled(project.shownPrefix + path(index), seconds: seconds)
    }
  }
}

extension Draft {
  /// Adds the pages of an assessment.
  fileprivate func add(
    _ site: Site, _ assessment: Assessment, _ references: References,
    using buffer: inout ByteBuffer
  ) throws(DiskError) {
    var failure: DiskError?
    site.pages(of: assessment, references: references, using: &buffer) { page in
      if failure != nil { return }
      do throws(DiskError) { try add(page.path, page.bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
