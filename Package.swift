// swift-tools-version: 6.2
import PackageDescription

// One target is one room of the house; README.md says what each knows and must not know.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

func library(_ name: String, pkgConfig: String, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

/// What libFuzzer runs; it brings a `main` of its own, so it is a target only where it is asked for.
let fuzzing: [Target] =
  Context.environment["HOLDPOINT_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz",
      dependencies: ["Readiness", "Markdown", "YAML", "Mustache", "Text", "Diagnostics", "CCMark"],
      path: "Tests/Fuzz", exclude: ["run.sh"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
  ]

let package = Package(
  name: "holdpoint",
  products: [.executable(name: "holdpoint", targets: ["holdpoint"])],
  targets: [
    library("CCMark", pkgConfig: "libcmark", debian: "libcmark-dev"),
    library("CYAML", pkgConfig: "yaml-0.1", debian: "libyaml-dev"),
    library("CDigest", pkgConfig: "libmd", debian: "libmd-dev"),
    .systemLibrary(name: "CSystem"),

    room("Text", ["CDigest"]),
    room("Diagnostics", ["Text"]),
    room("Markdown", ["CCMark", "Text", "Diagnostics"]),
    room("YAML", ["CYAML", "Text", "Diagnostics"]),
    room("Mustache", ["Text", "Diagnostics"]),
    room("Readiness", ["Markdown", "YAML", "Text", "Diagnostics"]),
    .executableTarget(name: "embed", path: "Sources/Embed", swiftSettings: settings),
    .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed"]),
    .target(
      name: "Templates", path: "templates", swiftSettings: settings,
      // Fuzzing needs no templates, and a program that writes them cannot be linked with its flags.
      plugins: fuzzing.isEmpty ? ["EmbedTemplates"] : []),
    room("Site", ["Readiness", "Mustache", "Markdown", "Templates", "Text", "Diagnostics"]),
    room(
      "Build",
      ["Site", "Readiness", "Markdown", "YAML", "Mustache", "Text", "Diagnostics", "CSystem"]),
    .executableTarget(
      name: "holdpoint", dependencies: ["Build", "Readiness", "Diagnostics", "Text"],
      swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("Text", ["Text"]),
    tests("Diagnostics", ["Diagnostics", "Text"]),
    tests("Markdown", ["Markdown", "CCMark", "Text", "Diagnostics"]),
    tests("YAML", ["YAML", "Text", "Diagnostics"]),
    tests("Mustache", ["Mustache", "Text", "Diagnostics"]),
    tests("Readiness", ["Readiness", "Markdown", "YAML", "Text", "Diagnostics"]),
    tests("Site", ["Site", "Readiness", "Markdown", "Mustache", "Text", "Diagnostics"]),
    tests("Build", ["Build", "holdpoint", "Readiness", "Text", "Diagnostics"]),
    tests("Architecture", []),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
