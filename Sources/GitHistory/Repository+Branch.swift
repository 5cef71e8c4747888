extension Repository {
  /// The name of the branch that HEAD is on, or that is being rebased; nil when there is none.
  public var currentBranch: String? {
    let git = folders.git
    return Self.branch(["\(git)HEAD", "\(git)rebase-merge/head-name", "\(git)rebase-apply/head-name"])
  }

  /// The git directory with a slash at its end: of a linked worktree its own one.
  public var gitFolder: String { folders.git }

  /// The git directory that all worktrees share, with a slash at its end.
  public var commonFolder: String { folders.common }

  private static func branch(_ files: [String]) -> String? {
    files.lazy.compactMap { FileSystem.lines(of: $0)?.first }.compactMap { line in
      let name = line.hasPrefix("ref: ") ? line.dropFirst(5) : line[...]
      return name.hasPrefix("refs/heads/") ? String(name.dropFirst(11)) : nil
    }.first
  }
}
