extension HealthFacts {
  /// The project, or a component of it, which is released by itself.
  public struct Part: Sendable {
    /// The component; nil for the whole project.
    public let component: String?
    /// The policy by which it is released.
    public let policy: Policy
    /// The last release that HEAD reaches; nil when there is none.
    public var last: Unreleased.Last?
    /// The commits that no release has yet, oldest first.
    public var unreleased: [Commit] = []
    /// The files that hold its version, in the order of the policy.
    public var versionFiles: [VersionFile] = []
    /// The file that holds its changelog; nil when it has none.
    public var changelog: ChangelogFile?

    /// A part of which only the policy is known.
    public init(component: String? = nil, policy: Policy) {
      self.component = component
      self.policy = policy
    }
  }

  /// A file that holds a version.
  public struct VersionFile: Sendable, Equatable {
    /// What was found in it.
    public enum Content: Sendable, Equatable {
      /// The versions, each once; never empty.
      case versions([String])
      /// None, for the reason that the sentence gives.
      case nothing(String)
    }

    /// Its path from the top of the repository.
    public let path: String
    /// What was found in it.
    public let content: Content

    /// Says what was found in a file.
    public init(_ path: String, _ content: Content) {
      self.path = path
      self.content = content
    }
  }

  /// A file that holds a changelog.
  public struct ChangelogFile: Sendable {
    /// What was found.
    public enum Content: Sendable {
      /// Its bytes; none where there is no file.
      case bytes([UInt8])
      /// Nothing, for the reason that the sentence gives.
      case nothing(String)
    }

    /// Its path from the top of the repository.
    public let path: String
    /// What was found.
    public let content: Content
    /// What is to be in it, newest first; empty where all that is to be is there.
    public var releases: [RenderedRelease]

    /// Says what was found in a file.
    public init(_ path: String, _ content: Content, releases: [RenderedRelease] = []) {
      self.path = path
      self.content = content
      self.releases = releases
    }
  }

  /// Whether there are changelog files that can be compared with the history.
  public var comparesFiles: Bool {
    ChangelogFiles.reasonToSkip(self) == nil && parts.contains { $0.changelog?.isThere ?? false }
  }

  /// The repository on its forge.
  public struct Hosting: Sendable, Equatable {
    /// The forge.
    public let forge: ForgeName
    /// What it is set to write.
    public let settings: SquashSettings
    /// How pull requests may land.
    public let methods: LandingMethods

    /// Says how the repository is set up.
    public init(forge: ForgeName, settings: SquashSettings, methods: LandingMethods = LandingMethods()) {
      self.forge = forge
      self.settings = settings
      self.methods = methods
    }
  }
}

extension HealthFacts.ChangelogFile {
  /// Whether something is in it.
  public var isThere: Bool {
    if case .bytes(let bytes) = content { !bytes.isEmpty } else { false }
  }
}

extension HealthFacts.Part {
  /// How sentences name it, behind a file or a release of it; empty for the whole project.
  var label: String { component.map { " of component \($0.inQuotes)" } ?? "" }

  /// The newest version that HEAD reaches, prereleases among them; nil when there is none.
  func newestVersion(in tags: [HealthFacts.FoundTag]) -> SemanticVersion? {
    let versions = tags.filter(\.isReached).compactMap { policy.history.version(in: $0.name) }
    let prereleases = versions.filter { version in
      version.isPrerelease && last.map { $0.version < version } ?? true
    }
    return prereleases.max() ?? last?.version
  }

  /// The newest unreleased commit that says it is a release whose tag is missing; nil when there is none.
  func untagged(among tags: [HealthFacts.FoundTag]) -> UntaggedRelease? {
    UntaggedRelease(among: unreleased, after: last, of: component, under: policy) { tag in
      tags.contains { $0.name == tag }
    }
  }
}
