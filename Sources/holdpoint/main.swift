import Build

Process.setFileModes()
Process.exit(CommandLine.run(Array(CommandLine.arguments.dropFirst()), Console()).rawValue)
