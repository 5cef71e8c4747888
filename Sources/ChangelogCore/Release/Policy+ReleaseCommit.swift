import CommitParser

extension Policy {
  /// What is released by a commit of this title, which may have a pull request's number behind it; nil for another commit.
  ///
  /// - Parameter component: The component's name; nil for the whole project.
  public func version(releasedBy title: some StringProtocol, of component: String? = nil) -> SemanticVersion?
  {
    guard let released = release.commit.released(in: title) else { return nil }
    let name = component.map { $0 + " " } ?? ""
    guard released.hasPrefix(name) else { return nil }
    return versions.rules.scheme.version(released.dropFirst(name.count))
  }

  /// Whether a branch is that of a release pull request.
  public func isReleaseBranch(_ branch: String) -> Bool {
    guard let released = release.branch.released(in: branch) else { return false }
    return versions.rules.scheme.version(released) != nil
      || components.contains { component in
        released.hasPrefix(component.name + "-")
          && component.versions.rules.scheme.version(released.dropFirst(component.name.count + 1)) != nil
      }
  }

  /// Whether a message is that of a release's commit, which is no change of its own.
  func isReleaseCommit(_ message: String) -> Bool {
    guard release.commit.mayBegin(message) else { return false }
    let title = CommitMessage.landedTitle(in: message).title
    return version(releasedBy: title) != nil
      || components.contains { narrowed(to: $0).version(releasedBy: title, of: $0.name) != nil }
  }
}
