/// The title of a pull request as it stands in the message that a forge wrote, and the request's number.
public struct LandedTitle: Sendable, Equatable {
  /// Who wrote the message, and how.
  public enum Shape: Sendable, Equatable, CaseIterable {
    /// No forge's mark is on it.
    case plain
    /// `feat: x (#12)`: a squash by GitHub, Gitea or Forgejo.
    case numberSign
    /// `feat: x (!12)`: a squash by Gitea with an issue tracker elsewhere, or by a template of GitLab.
    case exclamationMark
    /// `Merged PR 12: feat: x`: Azure DevOps.
    case azure
    /// `Pull request #12: feat: x`: Bitbucket Data Center.
    case bitbucketDataCenter
    /// `Merged in branch (pull request #12)`, with the title below: Bitbucket Cloud.
    case bitbucketCloud
    /// `Merge pull request #12 from owner/branch`, with the title below: a merge by GitHub.
    case gitHubMerge
    /// `Merge pull request 'feat: x' (#12) from a into b`: a merge by Gitea or Forgejo.
    case giteaMerge
    /// `Merge branch 'a' into 'b'`, with the title and `See merge request g/p!12` below: a merge by GitLab.
    case gitLabMerge
    /// The title, with `See merge request g/p!12` below: a squash by GitLab.
    case gitLabSquash
  }

  /// Who wrote the message, and how.
  public let shape: Shape
  /// The number of the pull request; nil when none is there, or one too great for an `Int`.
  public let number: Int?
  /// The title without what the forge added; the whole header when nothing is known to be added.
  public var title: String { String(text) }
  /// The line of the message where the title stands, 1-based.
  public let line: Int

  let text: Substring
}

extension LandedTitle {
  /// Finds the title in a message.
  ///
  /// - Parameters:
  ///   - header: The first line.
  ///   - lines: All lines; asked for only where the first one has no mark of a forge.
  init(_ header: Substring, in lines: @autoclosure () -> [Substring]) {
    if let title = LandedTitle(wrapped: header) ?? LandedTitle(suffixed: header) {
      self = title
      return
    }
    let lines = lines()
    if let title = LandedTitle(below: lines) {
      self = title
      return
    }
    let number = lines.mergeRequestNumber
    self.init(shape: number == nil ? .plain : .gitLabSquash, number: number, line: 1, text: header)
  }

  /// The title taken apart, or why it can't be.
  var header: Result<Header, HeaderSyntaxError> {
    // The text's base is the whole message, and columns count from the line it stands in.
    let base = text.base[...]
    let start = base.utf8[..<text.startIndex].lastIndex(of: .newline).map(base.utf8.index(after:))
    let line = base[(start ?? base.startIndex)..<text.endIndex]
    return Result { () throws(HeaderSyntaxError) in try Header(text, in: line) }
  }
}
