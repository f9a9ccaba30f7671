/// Where a value was written; the later of these wins.
package enum Origin: String, Sendable, CaseIterable {
  case markdown
  case frontMatter = "front-matter"
  case statusFile = "status-file"
  case waiver
}
