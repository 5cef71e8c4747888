extension Repository {
  /// The folder in which git looks for hooks, as `core.hooksPath` or the git directory has it, without a slash at its end.
  ///
  /// It need not be there. A relative setting starts where git runs hooks: at the top of the work tree, or in a bare
  /// repository.
  /// - Source: git-config(1), `core.hooksPath`; githooks(5).
  public var hooksFolder: String {
    let setting = configuration.value(of: ["core.hooksPath"])
    guard let setting, let path = FileSystem.expandingHome(in: setting, home: home) else {
      return folders.common + "hooks"
    }
    let whole = path.hasPrefix("/") ? path : (folders.work ?? folders.git) + path
    return whole.count > 1 && whole.hasSuffix("/") ? String(whole.dropLast()) : whole
  }

  /// Whether a path without symbolic links lies in the work tree or in the git directory that all worktrees share.
  public func holds(_ path: String) -> Bool {
    [folders.work, folders.common].compactMap(\.self).compactMap(FileSystem.realPath).contains {
      path == $0 || path.hasPrefix($0 == "/" ? $0 : $0 + "/")
    }
  }
}
