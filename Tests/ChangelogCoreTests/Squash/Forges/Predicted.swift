@testable import ChangelogCore

extension Person {
  static let ada = Person(name: "Ada", email: "ada@example.org")
  static let bob = Person(name: "Bob", email: "bob@example.org")
  static let cleo = Person(name: "Cleo", email: "cleo@example.org")
}

extension BranchCommit {
  /// A commit by Ada, unless somebody else is named.
  init(_ message: String, by author: Person = .ada, id: CommitID? = nil) {
    self.init(id: id, author: author, message: message)
  }

  /// A merge of the base branch.
  static func merge(_ message: String = "Merge branch 'main' into paging", by author: Person = .ada) -> Self {
    BranchCommit(author: author, message: message, parentCount: 2)
  }
}

extension PullRequest {
  /// Number 12 by Ada, from `paging` into `main` of `api/core`; her only commit says what the title says.
  static func paging(
    _ title: String = "feat: add paging", description: String? = "", number: Int? = 12,
    _ commits: [BranchCommit]? = [BranchCommit("feat: add paging")]
  ) -> PullRequest {
    PullRequest(
      title: title, description: description, number: number, author: .ada, commits: commits,
      baseBranch: "main", headBranch: "paging", project: "api/core",
      url: "https://git.example.org/api/core/pulls/12")
  }
}

extension PullRequest {
  /// The same with other commits.
  static func paging(_ commits: [BranchCommit]) -> PullRequest { paging("feat: add paging", commits) }
}

extension Prediction {
  /// The texts in their order.
  var texts: [String] { outcomes.map(\.message.text) }
}
