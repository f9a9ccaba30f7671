/// The documents whose links lead to documents that are yet to be read.
///
/// Few are kept as they were read; the others are read again, so that a thousand that refer to each
/// other take no more memory than one after the other. A class because all workers put theirs here.
final class Waiting: Sendable {
  /// How many bytes of sources are kept read; the reports take about forty times as much.
  private static let room = 1 << 20

  private struct Kept {
    var room = Waiting.room
    var work: [Int: Worker.Work] = [:]
    var indexes: [Int] = []
  }

  private let kept = Guarded(Kept())

  /// Puts a document aside.
  func add(_ work: Worker.Work) {
    kept.withLock { kept in
      kept.indexes.append(work.index)
      guard kept.room >= work.length else { return }
      kept.room -= work.length
      kept.work[work.index] = work
    }
  }

  /// The documents, in the order of their paths.
  var indexes: [Int] { kept.withLock { $0.indexes.sorted() } }

  /// What was read of a document, once; nil where it has to be read again.
  func take(_ index: Int) -> Worker.Work? { kept.withLock { $0.work.removeValue(forKey: index) } }
}
