import Build

Process.setFileModes()
Process.keepMemory()
// The words come from a file of the system, which may fail to be read; then there is not even a first.
guard !CommandLine.arguments.isEmpty else {
  Console().fail("cannot read /proc/self/cmdline", hint: "nothing was changed")
  Process.exit(ExitCode.machineFailed.rawValue)
}
Process.exit(CommandLine.run(Array(CommandLine.arguments.dropFirst()), Console()).rawValue)
