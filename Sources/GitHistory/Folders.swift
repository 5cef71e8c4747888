internal import Clibgit2

/// Where the parts of a repository lie; folders end in a slash.
struct Folders {
  /// The git directory: of a linked worktree its own one.
  let git: String
  /// The git directory that all worktrees share.
  let common: String
  /// The top of the work tree; nil for a bare repository.
  let work: String?
}

extension Folders {
  /// - Parameter work: The top of the work tree, where the environment names it.
  init(of repository: OpaquePointer, work: String? = nil) {
    git = String(cString: git_repository_path(repository))
    common = String(cString: git_repository_commondir(repository))
    self.work =
      work.flatMap(FileSystem.realPath).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
      ?? git_repository_workdir(repository).map { String(cString: $0) }
  }
}
