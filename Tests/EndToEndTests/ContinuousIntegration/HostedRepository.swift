import Foundation
import TestSupport

/// A repository as a forge has it, with the open pull request 12 that comes from a fork.
struct HostedRepository {
  /// What the forge keeps; the branch of the pull request is in `refs/pull` and `refs/merge-requests` only.
  let origin: TemporaryRepository
  /// The tip of `main`, after the release 1.2.0 and a correction.
  let base: String
  /// The tip of the pull request.
  let head: String
  /// The forge's merge of both.
  let merge: String

  init(commits: [String] = ["feat: count the pages", "test: cover them"]) throws {
    origin = try TemporaryRepository()
    try origin.commit("feat: first")
    try origin.git("tag v1.2.0")
    base = try origin.commit("fix: close files (#3)")
    try origin.git("switch -q --detach")
    for message in commits { try origin.commit(message) }
    head = try origin.git("rev-parse HEAD")
    try origin.git("switch -q --detach main")
    merge = try origin.merge(head)
    for ref in ["refs/pull/12/head", "refs/merge-requests/12/head"] {
      try origin.git("update-ref \(ref) \(head)")
    }
    try origin.git("update-ref refs/pull/12/merge \(merge)")
    try origin.git("switch -q main")
  }

  /// A clone as jobs get one: a commit that is checked out, and the history of the branches or nothing more.
  func clone(of commit: String, isShallow: Bool) throws -> TemporaryRepository {
    let clone = try TemporaryRepository()
    // The scheme makes git speak its protocol, without which no clone is shallow.
    try clone.git("remote add origin file://\(origin.path)")
    let branches = "+refs/heads/*:refs/remotes/origin/*"
    let wanted = isShallow ? "--depth=1 --no-tags origin" : "--tags origin \(branches)"
    try clone.git("fetch -q \(wanted) \(commit)")
    try clone.git("switch -q --detach \(commit)")
    return clone
  }

  /// The file of a pull request's event; GitHub tells its settings in it.
  func pullRequestEvent(
    titled title: String, description: String = "", settings: (title: String, body: String)? = nil
  ) throws -> Data {
    var repository: [String: Any] = ["full_name": "owner/name"]
    if let settings {
      repository["squash_merge_commit_title"] = settings.title
      repository["squash_merge_commit_message"] = settings.body
    }
    let request: [String: Any] = [
      "number": 12, "title": title, "body": description, "draft": false, "commits": 2,
      "base": ["ref": "main", "sha": base, "repo": repository],
      "head": ["ref": "paging", "sha": head, "repo": ["full_name": "stranger/name"]],
    ]
    return try JSONSerialization.data(withJSONObject: [
      "action": "edited", "number": 12, "pull_request": request,
    ])
  }
}
