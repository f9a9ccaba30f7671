/// How long each stage of a build took.
package struct Stopwatch: Sendable {
  package struct Lap: Sendable {
    package let stage: String
    package let seconds: Double
  }

  package private(set) var laps: [Lap] = []
  private var last = Clock.seconds()

  package init() {}

  package mutating func lap(_ stage: String) {
    let now = Clock.seconds()
    laps.append(Lap(stage: stage, seconds: now - last))
    last = now
  }
}
