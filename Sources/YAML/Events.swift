import CYAML

/// What libyaml saw, with where it stands in the bytes.
struct Event {
  enum Kind {
    case start
    case end
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case alias
    case scalar(Node.Scalar, isDoubleQuoted: Bool)
    case sequenceStart
    case mappingStart
    case collectionEnd
  }

  var kind: Kind
  /// Code points from the start of the text, as libyaml counts; `Offsets` makes bytes of them.
  var start: Int
  var end: Int
  var anchor = false
  var tag = false
}

/// What libyaml could not read, in its own words.
struct Refusal: Error {
  var context: String
  var problem: String
  /// Code points from the start, or bytes where the text could not be decoded.
  var contextIndex: Int
  var problemIndex: Int
  var countsBytes: Bool
}

/// The events of one YAML text, one after the other; the only file that sees a C pointer.
///
/// The parser keeps a pointer to itself and to the bytes, so it is allocated, and the bytes have to
/// stay where they are for as long as it lives.
struct Events: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Nothing where there is no memory.
  init?(reading bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  borrowing func next() throws(Refusal) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw refusal() }
    defer { yaml_event_delete(&event) }
    var made = Event(
      kind: kind(of: event), start: event.start_mark.index, end: event.end_mark.index)
    switch event.type {
    case YAML_SCALAR_EVENT:
      made.anchor = event.data.scalar.anchor != nil
      made.tag = event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      made.anchor = event.data.sequence_start.anchor != nil
      made.tag = event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      made.anchor = event.data.mapping_start.anchor != nil
      made.tag = event.data.mapping_start.tag != nil
    default: break
    }
    return made
  }

  private borrowing func kind(of event: yaml_event_t) -> Event.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .start
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      return .documentStart(
        hasDirectives: start.version_directive != nil
          || start.tag_directives.start != start.tag_directives.end)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        Node.Scalar(
          String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE),
        isDoubleQuoted: scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    default: return .end
    }
  }

  private borrowing func refusal() -> Refusal {
    let isUndecodable = parser.pointee.error == YAML_READER_ERROR
    return Refusal(
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      contextIndex: parser.pointee.context_mark.index,
      problemIndex: isUndecodable
        ? parser.pointee.problem_offset : parser.pointee.problem_mark.index,
      countsBytes: isUndecodable)
  }
}
