/// What a history leaves open about how a commit landed.
public enum LandingDoubt: String, Sendable, CaseIterable {
  /// The number of the pull request may have been typed: others of the branch were committed by the forge.
  case committedByHand = "committed-by-hand"
  /// The forge committed it, but no number tells of a pull request.
  case committedByForge = "committed-by-forge"
  /// It was written some time before it was committed.
  case writtenBefore = "written-before"
  /// Several commits at once may be a rebase by the forge, or one on somebody's machine.
  case series
  /// The merge is one that `git pull` makes.
  case pull

  /// What is open, as a sentence for people.
  public var sentence: String {
    switch self {
    case .committedByHand:
      "the forge commits what it squashes, and somebody else committed this: the number may have been typed"
    case .committedByForge:
      "the forge committed it: an edit in the browser, or a squash whose number was taken out of the title"
    case .writtenBefore:
      "it was written before it was committed: a single commit that was rebased, or one that was amended"
    case .series: "a rebase on somebody's machine leaves the same traces as one by the forge"
    case .pull: "a pull that was pushed: the line of first parents may have been that of a clone"
    }
  }
}
