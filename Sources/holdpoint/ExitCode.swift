/// What the shell is told; scripts rely on the numbers.
enum ExitCode: Int32 {
  case done = 0
  /// The content has errors, or is not as ready as was required; nothing was published.
  case contentHasErrors = 1
  /// The arguments or the settings are wrong.
  case usage = 2
  /// The disk, a permission, or another build in the way.
  case machineFailed = 3
  /// A mistake in Holdpoint itself.
  case bug = 70
  case interrupted = 130
  case terminated = 143
}
