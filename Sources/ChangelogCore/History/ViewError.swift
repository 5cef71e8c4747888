/// Why a view of the history cannot be shown.
public enum ViewError: Error, Sendable, Equatable {
  /// No tag in sight is a release.
  case noRelease
  /// No tag of the repository is a release of this version or name.
  case noSuchRelease(String)
  /// The release of this tag is not in sight of the branch; the tags of those that are follow, newest first.
  case unreachedRelease(String, known: [String])
  /// The release of this tag lies before the policy's `since`.
  case beforeSince(String)
  /// A shallow clone lacks a part of the release with this tag, or of what is unreleased when nil.
  case shallow(release: String?)
}

extension ViewError: CustomStringConvertible {
  /// One sentence that says what is missing and how to mend it.
  public var description: String {
    switch self {
    case .noRelease:
      return "no release yet: no tag on this branch has the shape that history.tags asks for; "
        + "see what is coming with --unreleased"
    case .noSuchRelease(let text):
      return
        "no release \(text.inQuotes): no tag of that version has the shape that history.tags asks "
        + "for, or it is a pre-release and history.prereleases is 'fold'"
    case .unreachedRelease(let tag, let known):
      let newest = known.first.map { "the newest release on this branch is \($0.inQuotes)" }
      return "release \(tag.inQuotes) is not on this branch; " + (newest ?? "there is none")
    case .beforeSince(let tag):
      return "release \(tag.inQuotes) lies before history.since, which leaves it to the existing changelog"
    case .shallow(let release):
      let part = release.map { "of \($0.inQuotes)" } ?? "since the last release"
      return "this clone is shallow and the history \(part) is not all there; "
        + "run 'git fetch --unshallow --tags' (in CI: fetch-depth: 0), or pass --allow-shallow to go on without it"
    }
  }
}
