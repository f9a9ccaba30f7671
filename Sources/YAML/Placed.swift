import Diagnostics

/// A value that an author wrote, with the place where it stands.
package struct Placed<Value> {
  package var value: Value
  package var place: Place
  /// How many bytes of its first line it covers.
  package var length: Int

  package init(_ value: Value, at place: Place, length: Int = 1) {
    self.value = value
    self.place = place
    self.length = length
  }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
extension Placed: Sendable where Value: Sendable {}
