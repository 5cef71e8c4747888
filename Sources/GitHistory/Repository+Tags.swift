public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The tags with the commits they point at, sorted by name.
  ///
  /// Tags of trees and blobs are left out: they can't be releases of this history. So are, in a shallow clone, tags whose
  /// object is missing.
  ///
  /// - Parameter isWanted: Whether a tag of this name matters; the others are not looked into.
  /// - Throws: ``GitError`` of kind `missing` for a tag that may be a release, but of what can't be told.
  public func tags(where isWanted: (String) -> Bool) throws(GitError) -> [Tag] {
    var tags: [Tag] = []
    try References.forEach("refs/tags/*", in: handle) { (fullName, reference) throws(GitError) in
      let name = String(fullName.dropFirst("refs/tags/".count))
      guard isWanted(name) else { return }
      do throws(GitError) {
        guard let commit = try commit(of: reference) else { return }
        tags.append(Tag(name: name, commit: commit))
      } catch  where error.kind == .missing {
        // A shallow clone may have a tag without its commit. Elsewhere a release without its tag would be made again.
        guard isShallow else {
          throw GitError(
            .missing, "tag \(name.inQuotes(upTo: .max)): \(error.message)",
            hint: "run 'git fsck' to see what is damaged, and 'git fetch --tags --force' to fetch tags again")
        }
      }
    }
    return tags.sorted { $0.name < $1.name }
  }

  func commit(of reference: OpaquePointer) throws(GitError) -> CommitID? {
    // Packed references know what an annotated tag points at. It is not looked at: the tags of a long history are many,
    // and one that points at no commit is met by no walk.
    if let peeled = git_reference_target_peel(reference) { return CommitID(peeled.pointee) }
    var resolved: OpaquePointer?
    guard git_reference_resolve(&resolved, reference) == 0, let resolved else { return nil }
    defer { git_reference_free(resolved) }
    guard let target = git_reference_target(resolved) else { return nil }
    return try objects.commit(behind: CommitID(target.pointee))
  }
}
