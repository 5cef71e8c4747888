import ChangelogCore
import GitHistory

extension Workspace {
  /// Makes a prepared release and pushes it where that is asked for; returns the commit that it tags.
  ///
  /// - Throws: What stopped it, after everything was put back.
  func make(_ release: PreparedRelease) throws -> CommitID {
    var transaction = try ReleaseTransaction(release, in: repository)
    try transaction.run(in: repository)
    guard let push = push(to: release.destination) else { return transaction.commit }
    do {
      if case .pullRequest(let branch, _) = release.plan.target {
        try push.push(branch: branch, from: transaction.oldBranch)
      } else if let tag = transaction.tag {
        try push.push(transaction.tip, tag: release.plan.tag, of: tag)
      }
    } catch ReleasePush.Failure.unknown(let remote, let tag) {
      throw ReleasePush.Failure.unknown(remote: remote, tag: tag)
    } catch {
      transaction.takeBack(in: repository)
      throw error
    }
    return transaction.commit
  }

  /// Pushes a release that an earlier run made; false when it is there already.
  func pushAgain(_ tag: String) throws -> Bool {
    let (branch, head) = try releasableBranch(under: policy)
    guard let push = push(to: try destination(of: branch)),
      let id = try repository.target(of: "refs/tags/\(tag)"),
      try push.isThere("refs/tags/\(tag)", at: id) != true
    else { return false }
    try push.push(head, tag: tag, of: id)
    return true
  }

  private func push(to destination: PushDestination?) -> ReleasePush? {
    guard let destination, let folder = repository.workFolder else { return nil }
    return ReleasePush(destination: destination, folder: folder)
  }
}
