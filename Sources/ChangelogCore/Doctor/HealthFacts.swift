/// What is known of a repository that is looked at.
public struct HealthFacts: Sendable {
  /// The policy by which it is released.
  public var policy: Policy
  /// Why it cannot be read, and then nothing else is known; nil when it can.
  public var obstacle: HealthFinding?
  /// Whether the program runs in a CI job.
  public var isInJob = false
  /// Whether there is no work tree.
  public var isBare = false
  /// Whether the clone lacks older commits.
  public var isShallow = false
  /// What the clone leaves out, to be fetched from a remote, as git calls it; nil where it leaves out nothing.
  public var partialClone: (remote: String, filter: String)?
  /// Where HEAD is.
  public var head = Head.unborn
  /// The branch that HEAD follows; nil when it follows none, or that one was never fetched.
  public var upstream: Upstream?
  /// A branch of the clone or its remote that the policy releases; nil when there is none.
  public var releasedBranch: String?
  /// What git is in the middle of, such as `rebase`; nil for nothing.
  public var operation: String?
  /// The tags that are releases, or look like some.
  public var tags: [FoundTag] = []
  /// The project first, then its components.
  public var parts: [Part] = []
  /// What the file of overrides and the notes say.
  public var overrides = Overrides()
  /// What an event tells of the repository on its forge; nil where nobody tells.
  public var hosting: Hosting?
  /// What is wrong with the commit-msg hook; nil when nothing is.
  public var hook: HealthFinding?

  /// Nothing is known yet but the policy.
  public init(policy: Policy) { self.policy = policy }

  /// Where HEAD is.
  public enum Head: Sendable, Equatable {
    /// On a branch.
    case branch(String)
    /// On a commit, and on no branch.
    case detached
    /// On a branch without a commit.
    case unborn
  }

  /// The branch that another one follows.
  public struct Upstream: Sendable, Equatable {
    /// Its name with the remote's, as `origin/main`.
    public let name: String
    /// How many commits it lacks.
    public let ahead: Int
    /// How many commits only it has.
    public let behind: Int

    /// Says how far it is away.
    public init(name: String, ahead: Int, behind: Int) {
      self.name = name
      self.ahead = ahead
      self.behind = behind
    }
  }

  /// A tag.
  public struct FoundTag: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Whether HEAD reaches its commit.
    public let isReached: Bool

    /// Makes a tag.
    public init(_ name: String, isReached: Bool) {
      self.name = name
      self.isReached = isReached
    }
  }
}
