/// One way through a text, looking for runs that were misread.
struct MojibakePass {
  /// A run to replace.
  struct Found {
    var range: Range<Int>
    /// Nil where windows-1252 and windows-1254 would look the same.
    var encoding: SingleByteEncoding?
    var after: [UInt32]
  }

  /// Kinds of characters that were certainly misread, by encoding.
  struct Evidence: Hashable {
    var encoding: SingleByteEncoding
    var kind: ScriptKind
  }

  private(set) var repairs: [Found] = []
  private(set) var seen: Set<Evidence> = []
  /// Whether something was left as it is that more evidence could have decided.
  private(set) var hasDoubts = false
  private let known: Set<Evidence>

  init(known: Set<Evidence> = []) {
    self.known = known
  }

  /// Whether runs that could be either encoding belong to windows-1254.
  var isTurkish: Bool {
    repairs.contains { $0.encoding == .windows1254 }
      && !repairs.contains { $0.encoding == .windows1252 }
  }

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var run: [UInt32] = []
    while true {
      index = UTF8Bytes.firstAboveASCII(of: bytes, from: index)
      guard index < bytes.count else { return }
      var before: UInt32 = index > 0 ? UInt32(bytes[index - 1]) : 0
      var start = index
      while index < bytes.count, let (scalar, length) = UTF8Bytes.scalar(at: index, of: bytes) {
        if SingleByteEncoding.isConvertible(scalar) {
          run.append(scalar)
          index += length
          continue
        }
        close(&run, start..<index, before: before, after: scalar)
        index += length
        (before, start) = (scalar, index)
      }
      let after = index < bytes.count ? UInt32(bytes[index]) : 0
      close(&run, start..<index, before: before, after: after)
      if start == index && after >= 0x80 { index += 1 }
    }
  }

  private mutating func close(
    _ run: inout [UInt32], _ range: Range<Int>, before: UInt32, after: UInt32
  ) {
    if run.count > 1 { read(run, range, before: before, after: after) }
    run.removeAll(keepingCapacity: true)
  }

  /// Reads a run through each encoding and takes the one that explains most of it.
  private mutating func read(
    _ scalars: [UInt32], _ range: Range<Int>, before: UInt32, after: UInt32
  ) {
    let around = Around(before: before, after: after)
    var best: (reading: Reading, encoding: SingleByteEncoding)?
    for encoding in SingleByteEncoding.allCases {
      guard let reading = reading(of: scalars, as: encoding, around) else { continue }
      if reading.explained > best?.reading.explained ?? 0 { best = (reading, encoding) }
    }
    guard let (reading, encoding) = best else { return }
    for kind in reading.kinds { seen.insert(Evidence(encoding: encoding, kind: kind)) }
    let isShared = encoding != .macintosh && !reading.tellsWindowsApart
    repairs.append(
      Found(range: range, encoding: isShared ? nil : encoding, after: reading.scalars))
  }
}

/// The characters on both sides of a run.
private struct Around {
  var before: UInt32
  var after: UInt32
}

/// A run as an encoding explains it.
private struct Reading {
  var scalars: [UInt32] = []
  /// How many misread characters it makes sense of, over all the times they were misread.
  var explained = 0
  var kinds: Set<ScriptKind> = []
  /// Whether a character was used that windows-1252 and windows-1254 disagree about.
  var tellsWindowsApart = false
  var hasFragments = false
}

extension MojibakePass {
  /// The run put right, as often as it was misread; nil where it stays as it is.
  private mutating func reading(
    of scalars: [UInt32], as encoding: SingleByteEncoding, _ around: Around
  ) -> Reading? {
    if let first = once(scalars, as: encoding, around, withFragments: true) {
      let result = again(first, as: encoding, around, withFragments: true)
      let fragments = Set(result.scalars.filter { ScriptKind($0, in: encoding) == .fragment })
      if !first.hasFragments || fragments.isSubset(of: scalars) { return result }
    }
    guard let first = once(scalars, as: encoding, around, withFragments: false) else { return nil }
    return again(first, as: encoding, around, withFragments: false)
  }

  private mutating func again(
    _ first: Reading, as encoding: SingleByteEncoding, _ around: Around, withFragments: Bool
  ) -> Reading {
    var result = first
    for _ in 0..<3 {
      guard let next = once(result.scalars, as: encoding, around, withFragments: withFragments)
      else { break }
      result.scalars = next.scalars
      result.kinds.formUnion(next.kinds)
      result.explained += next.explained
      result.tellsWindowsApart = result.tellsWindowsApart || next.tellsWindowsApart
    }
    return result
  }

  private mutating func once(
    _ scalars: [UInt32], as encoding: SingleByteEncoding, _ around: Around, withFragments: Bool
  ) -> Reading? {
    let run = MisreadRun(
      scalars, as: encoding, before: around.before, after: around.after,
      withFragments: withFragments)
    var result = Reading()
    for part in run.parts {
      guard let kind = part.kind else {
        result.scalars.append(part.scalar)
        continue
      }
      guard part.isCertain || known.contains(evidence(for: kind, encoding)) else {
        hasDoubts = true
        result.scalars += scalars[part.source]
        continue
      }
      result.scalars.append(part.scalar)
      result.explained += part.source.count
      result.kinds.insert(kind)
      result.hasFragments = result.hasFragments || kind == .fragment
      result.tellsWindowsApart =
        result.tellsWindowsApart
        || scalars[part.source].contains {
          SingleByteEncoding.windows1252.byte(of: $0) != SingleByteEncoding.windows1254.byte(of: $0)
        }
    }
    return result.explained > 0 ? result : nil
  }

  /// What would decide a doubtful character: certain ones of its kind; for symbols, pictures do.
  private func evidence(for kind: ScriptKind, _ encoding: SingleByteEncoding) -> Evidence {
    let isPictured = kind == .symbol && known.contains(Evidence(encoding: encoding, kind: .emoji))
    return Evidence(encoding: encoding, kind: isPictured ? .emoji : kind)
  }
}
