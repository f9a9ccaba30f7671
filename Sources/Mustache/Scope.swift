/// What names can mean at a place: the fields of a record, or one value.
struct Scope {
  var fields: [Shape.Field] = []
  var value: Compiler.Resolved?
  var frame = 0
  /// Whether the context holds a record for it while a page renders.
  var isRecord = true

  init(_ shape: Shape, frame: Int) {
    self.frame = frame
    if case .object(let fields) = shape {
      self.fields = fields
    } else {
      value = .init(shape: shape, path: .init(frame: frame, start: 0, end: 0, slot: 0))
    }
  }

  init(value: Compiler.Resolved) {
    self.value = value
    isRecord = false
  }
}
