/// A place for the result of each of many jobs, so that the order they end in never matters.
///
/// A class because all workers fill the same one.
package final class Slots<Value: Sendable>: Sendable {
  private let values: Guarded<[Value?]>

  package init(count: Int) { values = Guarded(Array(repeating: nil, count: count)) }

  package subscript(index: Int) -> Value? {
    get { values.withLock { $0[index] } }
    set { values.withLock { $0[index] = newValue } }
  }

  /// The results in the order of the jobs.
  package var all: [Value?] { values.withLock { $0 } }

  package var first: Value? { all.lazy.compactMap { $0 }.first }
}
