import ChangelogCore
import GitHistory

extension PolicyFile {
  /// A policy, and the path of its file from the top of the work tree.
  struct Found {
    let policy: Policy
    /// Nil for a file that lies outside the work tree, which no commit has.
    let path: String?
  }

  /// The policy as a commit has it, whatever is in the work tree.
  ///
  /// - Parameter config: The path of the file to read instead; it must exist. One outside the work tree is read there,
  ///   but not what it extends.
  /// - Throws: ``SystemError`` and `GitError` for what cannot be read, `PolicyErrors` for what it says.
  static func load(
    at commit: CommitID, of repository: borrowing Repository, config: String?
  ) throws -> Found {
    let top = try repository.workFolder.flatMap { try FileReader.resolved($0) }
    let file = config ?? name
    let own = try config == nil ? name : trackedPath(file, below: top)
    if own == nil, top == nil {
      return Found(policy: try load(in: ".", config: config).policy, path: nil)
    }
    let found: PolicyNode? =
      if let own { try read(own, at: commit, of: repository) } else { try read(file, within: nil) }
    guard let node = found else {
      guard config != nil else { return Found(policy: .default, path: own) }
      throw missing(own ?? file, at: commit)
    }
    let shared = try node.extendedFile.map { extended in
      let path =
        if let own {
          parts(of: parent(of: own) + "/" + extended.path)?.joined(separator: "/")
        } else {
          try trackedPath(join(parent(of: file), extended.path), below: top)
        }
      guard let path else {
        throw PolicyErrors([
          PolicyError("extends: \(extended.path.inQuotes) leads out of the repository", at: extended.position)
        ])
      }
      guard let shared = try read(path, at: commit, of: repository) else {
        throw PolicyErrors([PolicyError("extends: \(missing(path, at: commit))", at: extended.position)])
      }
      return shared
    }
    return Found(
      policy: try Policy(node, extending: shared, styleNames: ChangelogStyle.all.map(\.name)), path: own)
  }

  private static func read(
    _ path: String, at commit: CommitID, of repository: borrowing Repository
  ) throws -> PolicyNode? {
    do {
      return try repository.contents(of: path, at: commit, limit: limit).map {
        try YAMLDocument.tree(of: $0, file: shown(path, at: commit))
      }
    } catch let error as GitError where error.kind == .missing {
      let command = "git show \(shown(path, at: commit).asShellWord)"
      throw SystemError(
        "cannot read \(shown(path, at: commit).inQuotes(upTo: .max))",
        because:
          "the clone lacks it; '\(command)' brings it into a partial clone, --policy-from head takes the one "
          + "that is checked out")
    }
  }

  private static func missing(_ path: String, at commit: CommitID) -> SystemError {
    SystemError(
      "cannot read \(shown(path, at: commit).inQuotes(upTo: .max))",
      because: "the base branch has no such file; --policy-from head takes the one that is checked out")
  }

  /// The path of a file of a commit as git writes it.
  private static func shown(_ path: String, at commit: CommitID) -> String {
    "\(commit.abbreviated):\(path)"
  }

  /// The path of a file from the top of the work tree; nil when it lies elsewhere, or there is none.
  ///
  /// Links of a work tree are a stranger's, too: a path that lies there only by its name, or only without its links,
  /// counts as one in it.
  private static func trackedPath(_ path: String, below top: String?) throws -> String? {
    guard let top, let current = try FileReader.resolved(".") else { return nil }
    let places = [path.hasPrefix("/") ? path : current + "/" + path, try FileReader.resolved(path)]
    let root = parts(of: top) ?? []
    for case let place? in places {
      if let parts = parts(of: place), parts.starts(with: root) {
        return parts.dropFirst(root.count).joined(separator: "/")
      }
    }
    return nil
  }

  /// The names in a path, those of folders that it leaves again taken out; nil when it leaves more than it has entered.
  private static func parts(of path: String) -> [Substring]? {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts
  }
}
