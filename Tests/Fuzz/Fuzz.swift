import Glibc

/// libFuzzer hands every input to the target that `--target=NAME` names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Something that takes any bytes, and what must be true of what it makes of them.
struct Target: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  /// A target that takes only text.
  static func text(_ name: String, _ run: @escaping @Sendable (String) -> Void) -> Target {
    Target(name: name) { bytes in
      if let text = String(validating: bytes, as: UTF8.self) { run(text) }
    }
  }
}

/// Ends the run with the input that showed it.
func require(_ isTrue: Bool, _ what: @autoclosure () -> String) {
  if isTrue { return }
  let text = Array("broken: \(what())\n".utf8)
  _ = text.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  abort()
}

private let chosen: Target = {
  let option = CommandLine.arguments.last { $0.hasPrefix("--target=") }
  let name = option.map { String($0.dropFirst("--target=".count)) }
  guard let target = Target.all.first(where: { $0.name == name }) else {
    require(false, "no target; they are " + Target.all.map(\.name).joined(separator: " "))
    return Target.all[0]
  }
  return target
}()

/// Where the program begins: libFuzzer takes the arguments from here.
@_cdecl("fuzz_main")
public func begin(
  _ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var (count, words) = (count, words)
  return drive(&count, &words, { fuzz($0, $1) })
}

@_silgen_name("LLVMFuzzerRunDriver")
private func drive(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
