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
    let entries = try evaluate(project) { _, _ in }
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
    do throws(Failure) {
      let entries = try evaluate(project) { (assessment, buffer) throws(DiskError) in
        try draft.add(site, assessment, using: &buffer)
      }
      watch.lap("read, assess and draw")
      var result = BuildResult(of: project, entries, isStrict: request.isStrict, laps: [])
      if result.hasErrors {
        draft.discard()
      } else {
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
    for page in site.portfolio(of: entries.compactMap(\.summary)) {
      try Failure.ofDisk { () throws(DiskError) in try draft.add(page.path, page.bytes) }
    }
    if let signal = interruption.signal { throw .interrupted(signal: signal) }
    return try Failure.ofDisk { () throws(DiskError) in try draft.publish(threads: threads) }
  }

  /// Evaluates all documents, and hands each assessment on while its worker has it.
  func evaluate(
    _ project: Project,
    then use: @escaping @Sendable (Assessment, inout ByteBuffer) throws(DiskError) -> Void
  ) throws(Failure) -> [Entry] {
    let entries = Slots<Entry>(count: project.sources.count)
    let failures = Slots<DiskError>(count: project.sources.count)
    let hasFailed = Flag()
    let done = Atomic<Int>(0)
    let worker = Worker(project: project, request: request)
    Threads.each(below: project.sources.count, threads: threads) {
      ByteBuffer()
    } _: { index, buffer in
      if hasFailed.isRaised || interruption.isRequested { return }
      do throws(DiskError) {
        entries[index] = try worker.evaluate(index) { (assessment) throws(DiskError) in
          try use(assessment, &buffer)
        }
        progress(done.wrappingAdd(1, ordering: .relaxed).newValue, project.sources.count)
      } catch {
        failures[index] = error
        hasFailed.raise()
      }
    }
    if let signal = interruption.signal { throw .interrupted(signal: signal) }
    if let failure = failures.first { throw .disk(failure) }
    return worker.settled(entries.all.compactMap { $0 })
  }
}

extension Draft {
  /// Adds the pages of an assessment.
  fileprivate func add(
    _ site: Site, _ assessment: Assessment, using buffer: inout ByteBuffer
  ) throws(DiskError) {
    var failure: DiskError?
    site.pages(of: assessment, using: &buffer) { page in
      if failure != nil { return }
      do throws(DiskError) { try add(page.path, page.bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
