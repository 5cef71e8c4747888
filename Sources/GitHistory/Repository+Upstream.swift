internal import ChangelogCore
internal import Clibgit2

/// The branch that another one follows, and how far they are apart.
public struct Upstream: Sendable, Equatable {
  /// The remote, as `origin`; `.` for a branch of the same repository.
  public let remote: String
  /// The branch as the remote knows it, as `main`.
  public let branch: String
  /// The full name of the reference that remembers where it was, as `refs/remotes/origin/main`.
  public let reference: String
  /// How many commits it lacks, and how many it has more, by what the last fetch or push left; nil before the first.
  public let distance: Distance?

  /// How far two branches are apart, in commits.
  public struct Distance: Sendable, Equatable {
    /// How many commits the upstream lacks.
    public let ahead: Int
    /// How many commits only the upstream has.
    public let behind: Int
  }
}

extension Repository {
  /// The upstream of a branch; nil where none is set.
  ///
  /// - Parameter branch: Its name without `refs/heads/`.
  /// - Source: git-config(1), `branch.<name>.remote` and `branch.<name>.merge`.
  public func upstream(of branch: String) throws(GitError) -> Upstream? {
    guard let remote = setting("branch.\(branch).remote"), let merge = setting("branch.\(branch).merge"),
      !remote.isEmpty, let reference = try remote == "." ? merge : tracking(merge, of: remote)
    else { return nil }
    return Upstream(
      remote: remote, branch: merge.hasPrefix("refs/heads/") ? String(merge.dropFirst(11)) : merge,
      reference: reference, distance: try distance(from: "refs/heads/\(branch)", to: reference))
  }

  private func distance(from branch: String, to upstream: String) throws(GitError) -> Upstream.Distance? {
    guard let ours = try target(of: branch), let theirs = try target(of: upstream) else { return nil }
    return Upstream.Distance(
      ahead: try commits(reachedBy: ours, butNotBy: [theirs]).commits.count,
      behind: try commits(reachedBy: theirs, butNotBy: [ours]).commits.count)
  }

  /// Where a fetch would put a branch of a remote; nil where it would put it nowhere.
  private func tracking(_ name: String, of remote: String) throws(GitError) -> String? {
    for text in configuration.values(of: "remote.\(remote).fetch") {
      var refspec: OpaquePointer?
      guard git_refspec_parse(&refspec, text, 1) == 0, let refspec else { continue }
      defer { git_refspec_free(refspec) }
      var buffer = git_buf()
      defer { git_buf_dispose(&buffer) }
      guard git_refspec_src_matches(refspec, name) == 1, git_refspec_transform(&buffer, refspec, name) == 0,
        let reference = buffer.ptr
      else { continue }
      return String(cString: reference)
    }
    return nil
  }
}
