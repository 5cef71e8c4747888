internal import Clibgit2

/// A git repository that was opened.
///
/// One handle belongs to one task: libgit2's objects are not to be used by two threads at once. It reads the objects that
/// were there when it was opened; what it writes itself is for those who open the repository later, git among them.
public struct Repository: ~Copyable {
  let handle: OpaquePointer
  let folders: Folders
  let configuration: Configuration
  let objects: ObjectDatabase
  /// The user's home folder; nil when the environment names none.
  let home: String?

  /// Opens the repository that holds a folder.
  ///
  /// - Parameter path: A folder inside the work tree, the git directory, or a bare repository. Nil goes by git's
  ///   environment (`GIT_DIR` and the others that hooks and servers set), else by the current folder.
  public init(at path: String?) throws(GitError) {
    try self.init(at: path, environment: ProcessEnvironment.all)
  }

  /// - Parameter environment: The variables that git goes by in every repository.
  init(at path: String?, environment: [String: String]) throws(GitError) {
    try Libgit2.start()
    let named = path == nil ? ProcessEnvironment.ofRepository : [:]
    let handle = try Self.open(path, gitFolder: named["GIT_DIR"])
    do throws(GitError) {
      let folders = Folders(of: handle, work: named["GIT_WORK_TREE"])
      // Git asks nothing of a repository that GIT_DIR names.
      if named["GIT_DIR"] == nil {
        try SafeDirectory.check(
          Folders(of: handle), Configuration(.trusted, environment: environment), environment)
      }
      let configuration = try Configuration(.repository(handle, folders), environment: environment)
      let replacing =
        environment["GIT_NO_REPLACE_OBJECTS"] == nil
        && configuration.flag("core.useReplaceRefs", default: true)
      objects = try ObjectDatabase(of: handle, folders, replacing: replacing, named)
      self.configuration = configuration
      self.folders = folders
      home = environment["HOME"]
      self.handle = handle
    } catch {
      git_repository_free(handle)
      throw error
    }
  }

  deinit { git_repository_free(handle) }

  /// The top of the work tree with a slash at its end; nil for a bare repository.
  public var workFolder: String? { folders.work }

  /// Whether the clone lacks the older part of its history.
  public var isShallow: Bool { !objects.shallow.isEmpty }

  /// The address of the remote `origin` as configured; nil when there is none.
  public var originURL: String? { setting("remote.origin.url") }

  /// The value of a setting of git's that counts, from system, user, repository and environment; nil when it is unset.
  ///
  /// - Parameter keys: The names of one setting, such as `core.commentChar` and `core.commentString`: the one set last
  ///   counts.
  public func setting(_ keys: String...) -> String? { configuration.value(of: keys) }

  /// The value of a setting of git's that is a path: `~` stands for a home folder, and what is relative starts at the top
  /// of the work tree, where git runs programs.
  ///
  /// A name without a slash stays one; nil when the setting is unset or empty.
  /// - Parameter keys: The names of one setting: the one set last counts.
  public func path(of keys: [String]) -> String? {
    guard let text = configuration.value(of: keys), !text.isEmpty else { return nil }
    let path = FileSystem.expandingHome(in: text, home: home) ?? text
    return path.hasPrefix("/") || !path.contains("/") ? path : (folders.work ?? folders.git) + path
  }

  /// Whether a setting of git's that counts means yes.
  ///
  /// - Parameter fallback: What holds when it is unset.
  public func flag(_ key: String, default fallback: Bool) -> Bool {
    configuration.flag(key, default: fallback)
  }

  private static func open(_ path: String?, gitFolder: String?) throws(GitError) -> OpaquePointer {
    var handle: OpaquePointer?
    let code: Int32
    if let path {
      code = git_repository_open_ext(&handle, path, 0, nil)
    } else {
      // libgit2 refuses these two, and a namespace would hide HEAD.
      for name in ["GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_NAMESPACE"] { ProcessEnvironment.remove(name) }
      code = git_repository_open_ext(&handle, nil, GIT_REPOSITORY_OPEN_FROM_ENV.rawValue, nil)
    }
    guard code == 0, let handle else { throw .opening(path, gitFolder: gitFolder, code) }
    return handle
  }
}
