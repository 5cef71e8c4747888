/// What a command that reads no history asks of the repository around it: where its policy lies, and git's settings.
///
/// An ordinary clone answers without libgit2, which halves the time of a commit-msg hook; any other is opened.
public struct Surroundings: ~Copyable {
  private enum Source: ~Copyable {
    case plain(PlainClone)
    case opened(Repository)
    case nothing
  }

  private let source: Source
  private let path: String?
  private let environment: [String: String]

  /// Finds the repository that holds a folder.
  ///
  /// - Parameter path: A folder, or nil, as for ``Repository``; so are the errors.
  public init(of path: String?) throws(GitError) {
    try self.init(of: path, environment: ProcessEnvironment.all)
  }

  init(of path: String?, environment: [String: String]) throws(GitError) {
    if let clone = PlainClone(around: path, environment: environment) {
      source = .plain(clone)
    } else {
      source = .opened(try Repository(at: path, environment: environment))
    }
    self.path = path
    self.environment = environment
  }

  /// What is around a folder that is in no repository: no work tree, and git's defaults.
  public static func none() -> Surroundings { Surroundings(source: .nothing, path: nil, environment: [:]) }

  private init(source: consuming Source, path: String?, environment: [String: String]) {
    self.source = source
    self.path = path
    self.environment = environment
  }

  /// The top of the work tree with a slash at its end; nil for a bare repository, or none.
  public var workFolder: String? {
    switch source {
    case .plain(let clone): clone.workFolder
    case .opened(let repository): repository.workFolder
    case .nothing: nil
    }
  }

  /// The git directory with a slash at its end, of a linked worktree its own one; nil outside of a repository.
  public var gitFolder: String? {
    switch source {
    case .plain(let clone): clone.workFolder + ".git/"
    case .opened(let repository): repository.gitFolder
    case .nothing: nil
    }
  }

  /// The value of a setting of git's that counts; nil when it is unset.
  ///
  /// - Parameter keys: The names of one setting: the one set last counts.
  public func setting(_ keys: String...) throws(GitError) -> String? {
    switch source {
    case .plain(let clone):
      guard !keys.allSatisfy(clone.leavesUnset) else { return nil }
      return try Repository(at: path, environment: environment).configuration.value(of: keys)
    case .opened(let repository):
      return repository.configuration.value(of: keys)
    case .nothing: return nil
    }
  }
}
