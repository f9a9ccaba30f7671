import Synchronization

/// Something that one thread says once and all may hear.
///
/// A class because all threads look at the same one.
package final class Flag: Sendable {
  private let value = Atomic<Bool>(false)

  package init() {}

  package var isRaised: Bool { value.load(ordering: .acquiring) }

  package func raise() { value.store(true, ordering: .releasing) }
}
