import CommitParser

extension CommitMessage {
  /// Whether its title names a version that is released, and nothing else: `release: v1.2.0`, `chore: release x@1.2.0`,
  /// `Bump v1.2.0`.
  ///
  /// Rules judge such a commit by its type like any other one; an audit only has to know that nothing of it is missed.
  var announcesVersion: Bool {
    let header = try? landedHeader.get()
    guard header?.isRelease ?? true else { return false }
    let words = (header?.subject ?? landedTitle.title).split(separator: " ")
    guard let last = words.last,
      words.count == 1 || words.count == 2 && Self.verbsOfReleases.contains(words[0].lowercased())
    else { return false }
    var version = last.split(separator: "@").last ?? last
    if version.last == "." { version.removeLast() }
    return SemanticVersion(version.first == "v" ? version.dropFirst() : version) != nil
  }

  private static let verbsOfReleases: Set<String> = ["release", "bump", "publish", "version"]
}
