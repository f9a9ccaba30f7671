/// The version of this program, as CHANGELOG.md has it.
let version = "0.1.0"
