import PackagePlugin

/// Writes every file of `templates/` into the binary, so that `holdpoint` needs no folder beside it.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let folder = target.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    let files = target.sourceFiles.map(\.url).filter { $0.pathExtension != "swift" }
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) templates",
        executable: try context.tool(named: "embed").url,
        arguments: [folder.path(), output.path()],
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
