/// What making a release would do, before anything is done.
public struct ReleasePlan: Sendable, Equatable {
  /// A file that is written.
  public struct File: Sendable, Equatable {
    /// Its path from the top of the work tree.
    public let path: String
    /// The versions that stand in it now; empty for a changelog.
    public let versions: [String]
    /// Whether it is not yet as it is to be.
    public let isChanged: Bool
    /// Whether the commit takes along changes that somebody made in it.
    public let hasOtherChanges: Bool

    /// Names a file.
    public init(path: String, versions: [String] = [], isChanged: Bool, hasOtherChanges: Bool = false) {
      self.path = path
      self.versions = versions
      self.isChanged = isChanged
      self.hasOtherChanges = hasOtherChanges
    }
  }

  /// What is tagged, or what is to be tagged later.
  public enum Target: Sendable, Equatable {
    /// A new commit on the branch.
    case newCommit(title: String)
    /// A commit that is there already.
    case commit(CommitID)
    /// A new commit on a branch of its own, for a pull request; it is tagged when it has landed.
    case pullRequest(branch: String, title: String)
  }

  /// The component; nil for the whole project.
  public let component: String?
  /// The version.
  public let version: SemanticVersion
  /// The tag that names it.
  public let tag: String
  /// The tag of the last release; nil for the first one.
  public let previousTag: String?
  /// Why it is this version, in one sentence.
  public let reason: String
  /// The branch that is released.
  public let branch: String
  /// The files that are written.
  public let files: [File]
  /// What is tagged.
  public let target: Target
  /// The release's part of the changelog, in Markdown.
  public let notes: String
  /// The message of the tag.
  public let message: String
  /// Whether the commit is signed.
  public let signsCommit: Bool
  /// Whether the tag is signed.
  public let signsTag: Bool
  /// The remote to which all is pushed; nil for none.
  public let remote: String?

  /// Makes a plan of its parts.
  public init(
    component: String?, version: SemanticVersion, tag: String, previousTag: String?, reason: String,
    branch: String, files: [File], target: Target, notes: String, message: String, signsCommit: Bool,
    signsTag: Bool, remote: String?
  ) {
    self.component = component
    self.version = version
    self.tag = tag
    self.previousTag = previousTag
    self.reason = reason
    self.branch = branch
    self.files = files
    self.target = target
    self.notes = notes
    self.message = message
    self.signsCommit = signsCommit
    self.signsTag = signsTag
    self.remote = remote
  }
}
