/// How much a thing is needed, in the words of its author.
package enum Need: String, Sendable, CaseIterable {
  case required, recommended, optional
}
