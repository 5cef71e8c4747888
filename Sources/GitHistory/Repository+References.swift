public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// What a reference points at itself, a tag object for one; nil when it is not there.
  ///
  /// - Parameter name: The full name, as `refs/heads/main`, or `HEAD`.
  public func target(of name: String) throws(GitError) -> CommitID? {
    var oid = git_oid()
    let code = git_reference_name_to_id(&oid, handle, name)
    guard code != GIT_ENOTFOUND.rawValue, code != GIT_EUNBORNBRANCH.rawValue else { return nil }
    guard code == 0 else { throw .last("cannot read \(Self.shown(name))") }
    return CommitID(oid)
  }

  /// Moves a reference from one commit to another, with a line in its log and in that of HEAD where HEAD is on it.
  ///
  /// - Parameters:
  ///   - name: The full name, as `refs/heads/main`; `HEAD` where that is on no branch.
  ///   - committer: Whom the log names.
  ///   - note: The line of the log, as git writes it: `commit: fix: subject`.
  /// - Throws: ``GitError`` of kind `moved` when it is not where it was expected, of kind `locked` while another program
  ///   moves it; then nothing has changed.
  public func moveReference(
    _ name: String, from old: CommitID, to new: CommitID, by committer: Identity, noting note: String
  ) throws(GitError) {
    try prepareLog(of: committer)
    var (target, expected) = (new.oid, old.oid)
    var reference: OpaquePointer?
    let code = git_reference_create_matching(&reference, handle, name, &target, 1, &expected, Self.line(note))
    git_reference_free(reference)
    switch code {
    case 0: return
    case GIT_EMODIFIED.rawValue, GIT_ENOTFOUND.rawValue: throw try elsewhere(name, old)
    default: throw Self.failure("move", name, code)
    }
  }

  /// Makes a reference that must not be there yet.
  ///
  /// - Parameters:
  ///   - name: The full name, as `refs/tags/v1.2.0`.
  ///   - id: A commit or an annotated tag.
  /// - Throws: ``GitError`` of kind `moved` when it is there already.
  public func createReference(
    _ name: String, at id: CommitID, by committer: Identity, noting note: String
  ) throws(GitError) {
    if name.hasPrefix("refs/tags/") { try Self.check(tagName: String(name.dropFirst("refs/tags/".count))) }
    try prepareLog(of: committer)
    var target = id.oid
    var reference: OpaquePointer?
    let code = git_reference_create(&reference, handle, name, &target, 0, Self.line(note))
    git_reference_free(reference)
    switch code {
    case 0: return
    case GIT_EEXISTS.rawValue:
      throw GitError(.moved, "\(Self.shown(name)) is there already")
    default: throw Self.failure("create", name, code)
    }
  }

  /// Deletes a reference, if it still points at what it is expected to; nothing happens when it is gone.
  ///
  /// - Throws: ``GitError`` of kind `moved` when it points at something else.
  public func deleteReference(_ name: String, ifAt id: CommitID) throws(GitError) {
    var reference: OpaquePointer?
    let found = git_reference_lookup(&reference, handle, name)
    guard found != GIT_ENOTFOUND.rawValue else { return }
    guard found == 0, let reference else { throw .last("cannot read \(Self.shown(name))") }
    defer { git_reference_free(reference) }
    guard let target = git_reference_target(reference), CommitID(target.pointee) == id else {
      throw try elsewhere(name, id)
    }
    let code = git_reference_delete(reference)
    switch code {
    case 0, GIT_ENOTFOUND.rawValue: return
    case GIT_EMODIFIED.rawValue: throw try elsewhere(name, id)
    default: throw Self.failure("delete", name, code)
    }
  }

  /// Throws for a name that git gives no tag.
  /// - Source: `strbuf_check_tag_ref` in `refs.c` of git.
  static func check(tagName name: String) throws(GitError) {
    guard !name.hasPrefix("-"), name != "HEAD" else { throw noName("refs/tags/\(name)") }
  }

  private func prepareLog(of committer: Identity) throws(GitError) {
    try adoptSettings()
    guard git_repository_set_ident(handle, committer.name, committer.email) == 0 else {
      throw .last("cannot write the log of references")
    }
  }

  private func elsewhere(_ name: String, _ expected: CommitID) throws(GitError) -> GitError {
    let place = try target(of: name).map { "is at \($0.abbreviated)" } ?? "is not there"
    return GitError(
      .moved, "\(Self.shown(name)) \(place), not at \(expected.abbreviated): somebody changed it meanwhile",
      hint: "run the command again")
  }

  private static func failure(_ verb: String, _ name: String, _ code: Int32) -> GitError {
    switch code {
    case GIT_ELOCKED.rawValue:
      GitError(
        .locked, "cannot \(verb) \(shown(name)): \(GitError.lastMessage())",
        hint: "wait for the other program, or delete the lock file when none is at work")
    case GIT_EINVALIDSPEC.rawValue: noName(name)
    default: .last("cannot \(verb) \(shown(name))")
    }
  }

  private static func noName(_ name: String) -> GitError {
    GitError(
      .other, "\(shown(name)) is no name that git takes",
      hint: "'git help check-ref-format' tells which it does")
  }

  /// The name as users know it.
  private static func shown(_ name: String) -> String {
    for (prefix, kind) in [("refs/heads/", "branch"), ("refs/tags/", "tag")] where name.hasPrefix(prefix) {
      return "\(kind) \(name.dropFirst(prefix.count).inQuotes(upTo: .max))"
    }
    return name.inQuotes(upTo: .max)
  }

  /// The first line of a note: a log has a line for each.
  private static func line(_ note: String) -> String {
    String(decoding: note.utf8.prefix { $0 != 0x0A && $0 != 0x0D && $0 != 0 }, as: UTF8.self)
  }
}
