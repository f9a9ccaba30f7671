import Text

extension Template {
  /// Writes the page of a record that has the shape the template was compiled for.
  package func render(_ record: Record, into buffer: inout ByteBuffer) {
    operations.withUnsafeBufferPointer { operations in
      literals.withUnsafeBufferPointer { literals in
        var renderer = Renderer(operations: operations, literals: literals, template: self)
        renderer.run(0..<operations.count, in: record, &buffer)
      }
    }
  }
}
