import Build
import Diagnostics
import Readiness

extension Command {
  static let explain = Command(
    "explain", operands: ["FILE[:LINE]", "CODE"],
    summary: "Say how a line was read, by which rule, and whether it counts",
    about: """
      Give a checklist and a line to see what was read there; without a line, everything
      that was read is listed. Give the code of a message, such as box.malformed, to see
      what it means and what to do about it.
      """,
    options: [.asOf],
    examples: [
      ("holdpoint explain content/shop.md:42", "says what line 42 is, and why it counts or not"),
      ("holdpoint explain content/shop.md", "lists every line that something was read from"),
      ("holdpoint explain box.malformed", "explains a message"),
    ]
  ) { arguments, console in
    guard let operand = arguments.operands.first else {
      console.fail("what should be explained?", hint: "holdpoint explain FILE:LINE")
      return .usage
    }
    if let code = MessageCode.named(operand), !isFile(operand) {
      return console.output("\(code.code): \(code.meaning)\nwhat to do: \(code.remedy)\n")
    }
    let (file, line) = place(operand)
    if file.isEmpty || ((try? Path.kind(of: file)) ?? nil) == .folder {
      console.fail("'\(file)' is no checklist", hint: "name one file: holdpoint explain FILE:LINE")
      return .usage
    }
    return Session(arguments, console).explain(file, line: line)
  }

  private static func isFile(_ path: String) -> Bool {
    ((try? Path.kind(of: path)) ?? nil) != nil
  }

  /// `FILE:LINE`, where no file has all of it for its name.
  private static func place(_ operand: String) -> (file: String, line: Int?) {
    guard !isFile(operand), let colon = operand.lastIndex(of: ":"),
      let line = Int(operand[operand.index(after: colon)...]), line > 0
    else { return (operand, nil) }
    return (String(operand[..<colon]), line)
  }
}

extension Session {
  /// Prints how the lines of a file were read.
  func explain(_ file: String, line: Int?) -> ExitCode {
    do throws(UsageError) {
      var request = try Builder.Request(arguments)
      request.content = file
      request.takesDrafts = true
      do throws(Failure) {
        let reading = try Builder(request).explain(line: line)
        guard reading.verdict != nil else {
          console.note(reading.diagnostics.map(console.text).joined())
          return .contentHasErrors
        }
        return console.output(Self.text(reading, in: file, isWhole: line == nil))
      } catch {
        return say(error)
      }
    } catch {
      console.fail(error.message, hint: error.hint)
      return .usage
    }
  }

  private static func text(_ reading: Builder.Reading, in file: String, isWhole: Bool) -> String {
    if isWhole {
      return reading.explanations.map { explanation in
        let sentences = explanation.sentences.map(\.text).joined(separator: "; ")
        return "\(file):\(explanation.line): \(explanation.kind): "
          + "\(Diagnostic.printable(sentences))\n"
      }.joined()
    }
    return reading.explanations.map { explanation in
      let words = explanation.text.isEmpty ? "" : " ‘\(explanation.text)’"
      var text = "\(file):\(explanation.line): \(explanation.kind)\(words)\n"
      for sentence in explanation.sentences {
        text += "  - \(sentence.text)\n"
        if let rule = sentence.rule { text += "      \(rule.id): \(rule.statement)\n" }
      }
      return Diagnostic.printable(lines: text)
    }.joined(separator: "\n")
  }
}

extension Diagnostic {
  /// The text with its line ends, and without anything that could move the cursor.
  fileprivate static func printable(lines text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { printable(String($0)) }.joined(separator: "\n")
  }
}
