public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The commit that HEAD points at; nil when there is no commit yet.
  public func head() throws(GitError) -> CommitID? {
    var oid = git_oid()
    let code = git_reference_name_to_id(&oid, handle, "HEAD")
    if code == 0 { return CommitID(oid) }
    guard code == GIT_ENOTFOUND.rawValue || code == GIT_EUNBORNBRANCH.rawValue,
      git_repository_head_unborn(handle) == 1
    else {
      throw .last(
        "cannot read HEAD", hint: "mend it with 'git symbolic-ref HEAD' and 'git update-ref', or clone again")
    }
    return nil
  }

  /// The commit that a revision names.
  ///
  /// Branches, tags, remote branches, ids and their beginnings, each followed by any of `~3`, `^2` and `^{commit}`, are
  /// read by our own code, because libgit2's hangs on damaged objects; it is asked for the rarer forms of
  /// gitrevisions(7) only.
  public func commit(named revision: String) throws(GitError) -> CommitID {
    guard !revision.contains("@{"), !revision.contains(":"), !revision.contains("^{/") else {
      return try commitByLibgit2(revision)
    }
    let end = revision.firstIndex { $0 == "~" || $0 == "^" } ?? revision.endIndex
    let base = revision[..<end]
    guard var id = try objects.commit(behind: object(named: String(base), in: revision)) else {
      throw GitError(.unknownRevision, "'\(revision)' names no commit but a tree or a file")
    }
    var rest = revision[end...]
    while let step = rest.popFirst() {
      if step == "^", rest.hasPrefix("{commit}") || rest.hasPrefix("{}") {
        rest = rest.drop { $0 != "}" }.dropFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard step == "~" || step == "^", let number = digits.isEmpty ? 1 : Int(digits),
        let ancestor = try ancestor(of: id, number, alongFirstParents: step == "~")
      else { throw unknown(revision) }
      id = ancestor
    }
    return id
  }

  private func ancestor(
    of id: CommitID, _ number: Int, alongFirstParents: Bool
  ) throws(GitError) -> CommitID? {
    guard number > 0 else { return id }
    guard alongFirstParents else { return try parents(of: id).dropFirst(number - 1).first }
    var id = id
    for _ in 0..<number {
      guard let parent = try parents(of: id).first else { return nil }
      id = parent
    }
    return id
  }

  private func parents(of id: CommitID) throws(GitError) -> [CommitID] {
    guard !objects.shallow.contains(id) else { return [] }
    return try objects.read(id) { (_, bytes) throws(GitError) in
      guard let commit = RawCommit(bytes) else { throw .corrupt(id) }
      return commit.parents
    }
  }

  private func object(named name: String, in revision: String) throws(GitError) -> CommitID {
    if let id = CommitID(hex: name) { return id }
    if name == "@" || name == "HEAD" {
      guard let head = try head() else { throw .noCommits }
      return head
    }
    // libgit2 takes no name for HEAD.
    guard !name.isEmpty else { throw unknown(revision) }
    var reference: OpaquePointer?
    if git_reference_dwim(&reference, handle, name) == 0, let found = reference {
      defer { git_reference_free(found) }
      var resolved: OpaquePointer?
      if git_reference_resolve(&resolved, found) == 0, let resolved {
        defer { git_reference_free(resolved) }
        if let target = git_reference_target(resolved) { return CommitID(target.pointee) }
      }
    }
    return try object(abbreviated: Self.describedID(in: name) ?? name, in: revision)
  }

  private func object(abbreviated prefix: String, in revision: String) throws(GitError) -> CommitID {
    let ids = objects.ids(startingWith: prefix)
    guard ids?.count != 0 else { throw unknown(revision) }
    guard let ids, ids.count == 1, let id = ids.first else {
      throw GitError(
        .unknownRevision, "'\(revision)' is the beginning of several ids", hint: "give more of its digits")
    }
    return id
  }

  /// The id in the name that git-describe(1) gives a commit: `v1.2.0-3-g0123abc`.
  private static func describedID(in name: String) -> String? {
    guard let dash = name.lastIndex(of: "-"), name[dash...].hasPrefix("-g") else { return nil }
    return String(name[dash...].dropFirst(2))
  }

  private func commitByLibgit2(_ revision: String) throws(GitError) -> CommitID {
    try objects.checkLooseObjects()
    var object: OpaquePointer?
    guard git_revparse_single(&object, handle, revision) == 0, let object else { throw unknown(revision) }
    defer { git_object_free(object) }
    guard let id = git_object_id(object), let commit = try objects.commit(behind: CommitID(id.pointee)) else {
      throw unknown(revision)
    }
    return commit
  }

  private func unknown(_ revision: String) -> GitError {
    GitError(
      .unknownRevision, "cannot resolve '\(revision)': no branch, tag or commit has that name",
      hint: isShallow ? "this clone is shallow; run 'git fetch --unshallow --tags'" : nil)
  }
}
