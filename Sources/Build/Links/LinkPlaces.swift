import Diagnostics
import Readiness
import Text

/// Where in a file's line an address stands, which no parser says.
struct LinkPlaces {
  private let texts: [(source: Evaluation.Source, lines: LineIndex)]

  init(in texts: [Evaluation.Source]) {
    self.texts = texts.map { ($0, LineIndex($0.bytes)) }
  }

  /// The place of the address itself, with its length in bytes; that of the link where the line does
  /// not hold it, as a reference to a definition elsewhere does not.
  func place(of link: Link) -> (Place, length: Int) {
    guard let text = texts.first(where: { $0.source.path == link.place.file }) else {
      return (link.place, 1)
    }
    let range = text.lines.range(ofLine: link.place.line)
    let address = Array(link.address.utf8)
    let begin = min(range.lowerBound + link.place.column - 1, range.upperBound)
    let line = text.source.bytes
    for opening in ["](", "](<", "]: ", ""].map({ Array($0.utf8) }) {
      for start in [begin, range.lowerBound] {
        guard let found = line[start..<range.upperBound].first(of: opening + address) else {
          continue
        }
        var place = link.place
        place.column = found - range.lowerBound + opening.count + 1
        return (place, address.count)
      }
    }
    return (link.place, 1)
  }
}

extension ArraySlice<UInt8> {
  /// Where the bytes are first found.
  fileprivate func first(of bytes: [UInt8]) -> Int? {
    guard let head = bytes.first, count >= bytes.count else { return nil }
    for start in startIndex...(endIndex - bytes.count)
    where self[start] == head && self[start...].starts(with: bytes) { return start }
    return nil
  }
}
