import Diagnostics
import Text

/// A file with the pages' own words: a line `name: words` for each, blank lines, and `#` remarks;
/// and a line `"English": words` for each sentence of an assessment.
struct WordFile {
  private(set) var texts: [String?] = Array(repeating: nil, count: Word.allCases.count)
  /// The sentences in their order, English and said.
  private(set) var sentences: [(english: String, said: String)] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String

  /// - Parameter file: as messages name it.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    let names = Self.names
    var line = 0
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let text = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
      if text.allSatisfy(ASCII.isSpace) || text.first == UInt8(ascii: "#") { continue }
      take(text, line, names)
    }
  }

  private mutating func take(_ text: ArraySlice<UInt8>, _ line: Int, _ names: [String: Word]) {
    let place = Place(file, line: line, column: 1)
    if text.first == UInt8(ascii: "\"") { return takeSentence(text, at: place) }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      return diagnostics.append(.noColon(at: place, length: text.count))
    }
    let name = String(decoding: text[..<colon], as: UTF8.self)
    guard let word = names[name] else {
      return diagnostics.append(.unknownWord(name, at: place, of: names))
    }
    let value = text[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
    texts[word.rawValue] = String(decoding: value, as: UTF8.self)
  }

  private mutating func takeSentence(_ text: ArraySlice<UInt8>, at place: Place) {
    let inner = text.dropFirst()
    guard let end = inner.firstRange(of: Array("\": ".utf8)) else {
      return diagnostics.append(.noColon(at: place, length: text.count))
    }
    let english = String(decoding: inner[..<end.lowerBound], as: UTF8.self)
    let said = String(decoding: inner[end.upperBound...], as: UTF8.self)
    if english.gaps != said.gaps {
      diagnostics.append(.otherGaps("\"", english, at: place))
    }
    sentences.append((english, said))
  }

  /// Says where a text has other gaps than the English one, which the pages fill in.
  mutating func check(against english: WordFile, _ bytes: [UInt8]) {
    for word in Word.allCases {
      guard let own = texts[word.rawValue], let model = english.texts[word.rawValue],
        own.gaps != model.gaps
      else { continue }
      let line = Self.line(of: word, in: bytes)
      diagnostics.append(.otherGaps("\(word)", model, at: Place(file, line: line, column: 1)))
    }
  }

  private static func line(of word: Word, in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.starts(with: "\(word):".utf8) } ?? 0) + 1
  }

  private static let names = Dictionary(
    uniqueKeysWithValues: Word.allCases.map { ("\($0)", $0) })
}

extension Words {
  /// The words of a language, with the English ones for those it lacks, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - files: the built-in files.
  ///   - own: the user's, whose lines take the place of ours one by one.
  ///   - folder: of the user's files, as messages say it.
  static func read(
    _ code: String, of files: [String: [UInt8]], own: [String: [UInt8]], folder: String
  ) -> Recognised<Words?> {
    let path = "words/\(code).txt"
    let layers = [("templates", files[path]), (folder, own[path])].compactMap { folder, bytes in
      bytes.map { (file: "\(folder)/\(path)", bytes: $0) }
    }
    guard let base = files["words/en.txt"], !layers.isEmpty else {
      return Recognised(
        nil, [.noWords(code, in: folder, of: files.merging(own) { ours, _ in ours })])
    }
    let english = WordFile(base, file: "templates/words/en.txt")
    var texts = english.texts
    var diagnostics: [Diagnostic] = []
    var sentences: [(english: String, said: String)] = []
    for layer in layers {
      var file = WordFile(layer.bytes, file: layer.file)
      file.check(against: english, layer.bytes)
      diagnostics += file.diagnostics
      // A user's own are tried before ours.
      sentences = file.sentences + sentences
      for (index, text) in file.texts.enumerated() where text != nil { texts[index] = text }
    }
    let whole = texts.map { $0 ?? "" }
    var book = Sentences()
    for sentence in sentences.reversed() where !sentence.english.contains("{") {
      book.add(sentence.english, sentence.said)
    }
    for sentence in sentences where sentence.english.contains("{") {
      book.add(sentence.english, sentence.said)
    }
    return Recognised(diagnostics.isEmpty ? Words(code, whole, book) : nil, diagnostics)
  }
}

extension String {
  /// The digits of `{0}` and its like, in order; the words of `{0|one|many}` are each language's own.
  fileprivate var gaps: [UInt8] {
    var gaps: [UInt8] = []
    var inside: [UInt8]?
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "{"): inside = []
      case UInt8(ascii: "}"):
        if let inside, !inside.contains(UInt8(ascii: "|")) { gaps += inside }
        inside = nil
      case UInt8(ascii: "*"): break
      default: inside?.append(byte)
      }
    }
    return gaps.sorted()
  }
}

extension Diagnostic {
  fileprivate static func noColon(at place: Place, length: Int) -> Diagnostic {
    Diagnostic(
      .error, "words.form", at: place, "this is no line of the form 'name: words'",
      hint: "write the name of a word, a colon and its text", length: length)
  }

  fileprivate static func unknownWord(
    _ name: String, at place: Place, of names: [String: Word]
  ) -> Diagnostic {
    let nearest = Nearest.to(name, in: names.keys.sorted())
    return Diagnostic(
      .error, "words.unknown", at: place, "the pages have no word '\(name)'",
      hint: nearest.map { "write '\($0)'" } ?? "docs/VIEWS.md lists them",
      length: max(1, name.utf8.count))
  }

  fileprivate static func otherGaps(
    _ word: String, _ model: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "words.gaps", at: place, "the text has other gaps than in English",
      hint: "in English it is '\(model)'", length: word.utf8.count)
  }

  fileprivate static func noWords(
    _ code: String, in folder: String, of files: [String: [UInt8]]
  ) -> Diagnostic {
    let known = files.keys.filter { $0.hasPrefix("words/") && $0.hasSuffix(".txt") }.sorted()
      .map { String($0.dropFirst(6).dropLast(4)) }
    return Diagnostic(
      .error, "words.none", at: Place("\(folder)/words/\(code).txt"),
      "there is no such file, and the pages are to speak '\(code)'",
      hint: "write it, or set language: to one of \(known.joined(separator: ", "))")
  }
}
