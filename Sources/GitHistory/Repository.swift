internal import Clibgit2

/// A git repository, opened for reading.
///
/// One handle belongs to one task: libgit2's objects are not to be used by two threads at once.
public struct Repository: ~Copyable {
  let handle: OpaquePointer
  /// The configuration of system, user, repository and environment.
  let configuration: Configuration
  let objects: ObjectDatabase

  /// Opens the repository that holds a folder.
  ///
  /// - Parameter path: A folder inside the work tree, the git directory, or a bare repository. Nil goes by git's
  ///   environment (`GIT_DIR` and the others that hooks and servers set), else by the current folder.
  public init(at path: String?) throws(GitError) {
    Libgit2.start()
    let environment = ProcessEnvironment.all
    let handle = try Self.open(path)
    do throws(GitError) {
      let folders = Folders(of: handle)
      // Git asks nothing of a repository that GIT_DIR names.
      if path != nil || ProcessEnvironment.value(of: "GIT_DIR") == nil {
        try SafeDirectory.check(folders, Configuration(.trusted, environment: environment), environment)
      }
      let configuration = try Configuration(.repository(handle, folders), environment: environment)
      let replacing =
        environment["GIT_NO_REPLACE_OBJECTS"] == nil
        && configuration.flag("core.useReplaceRefs", default: true)
      objects = try ObjectDatabase(of: handle, folders, replacing: replacing, environment)
      self.configuration = configuration
      self.handle = handle
    } catch {
      git_repository_free(handle)
      throw error
    }
  }

  deinit { git_repository_free(handle) }

  /// The top of the work tree with a slash at its end; nil for a bare repository.
  public var workFolder: String? { git_repository_workdir(handle).map { String(cString: $0) } }

  /// Whether the clone lacks the older part of its history.
  public var isShallow: Bool { !objects.shallow.isEmpty }

  /// The address of the remote `origin` as configured; nil when there is none.
  public var originURL: String? { configuration.value(of: "remote.origin.url") }

  private static func open(_ path: String?) throws(GitError) -> OpaquePointer {
    var handle: OpaquePointer?
    let code: Int32
    if let path {
      code = git_repository_open_ext(&handle, path, 0, nil)
    } else {
      // libgit2 refuses these two, and a namespace would hide HEAD; none of them changes what we read.
      for name in ["GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_NAMESPACE"] { ProcessEnvironment.remove(name) }
      code = git_repository_open_ext(&handle, nil, GIT_REPOSITORY_OPEN_FROM_ENV.rawValue, nil)
    }
    guard code == 0, let handle else { throw openError(path, code) }
    return handle
  }

  private static func openError(_ path: String?, _ code: Int32) -> GitError {
    let message = GitError.lastMessage()
    let place = path.map { "'\($0)'" } ?? "the current folder"
    if message.contains("unsupported extension name extensions.objectformat") {
      return GitError(.unsupported, "\(place) is a SHA-256 repository, which libgit2 cannot read")
    }
    if message.contains("unsupported extension name extensions.refstorage") {
      return GitError(
        .unsupported, "\(place) keeps its references in reftable, which libgit2 cannot read",
        hint: "run 'git refs migrate --ref-format=files'")
    }
    if message.contains("unsupported") {
      return GitError(.unsupported, "cannot open \(place): \(message)")
    }
    guard code == GIT_ENOTFOUND.rawValue else { return GitError(.other, "cannot open \(place): \(message)") }
    return GitError(
      .notARepository, "\(place) is not inside a git repository",
      hint: path == nil
        ? "run changelogctl in a clone, or name one with --repository"
        : "name a clone's folder with --repository")
  }
}
