import ChangelogCore

/// A commit as the APIs of GitHub and Gitea list it.
struct CommitPayload: Decodable {
  let sha: PayloadText?
  let commit: Content?
  /// The account that the author's address belongs to.
  let author: GitHubPayload.User?
  let parents: [Parent]?

  /// What git knows.
  struct Content: Decodable {
    let message: PayloadText?
    let author: Author?
  }

  /// Who wrote it.
  struct Author: Decodable {
    let name, email: PayloadText?
  }

  /// A parent, which only has to be there.
  struct Parent: Decodable {}

  /// The commit in our words.
  var branchCommit: BranchCommit {
    BranchCommit(
      id: sha.flatMap { CommitID(hex: $0.value) },
      author: Person(name: commit?.author?.name?.value ?? "", email: commit?.author?.email?.value ?? ""),
      message: commit?.message?.value ?? "", parentCount: parents?.count ?? 1)
  }
}

extension PullRequest {
  /// Takes commits, oldest first, and the name under which the opener wrote one of them.
  mutating func take(_ payloads: [CommitPayload], openedBy user: GitHubPayload.User?) {
    commits = payloads.map(\.branchCommit)
    commitCount = payloads.count
    guard let login = user?.login?.value else { return }
    let own = payloads.first { $0.author?.login?.value == login && $0.parents?.count ?? 1 < 2 }
    author = own?.branchCommit.author ?? author
  }
}
