import CommitParser

@testable import ChangelogCore

/// What one rule says about the message that will most likely land, the other rules being off.
///
/// - Parameters:
///   - id: The rule.
///   - options: What the policy sets for it.
///   - settings: What the forge is set to write.
///   - squash: What the policy says under `squash`.
func predicted(
  _ id: String, _ request: PullRequest, _ settings: SquashSettings = .usual, on forge: ForgeName = .github,
  options: PolicyNode = [:], squash: PolicyNode = [:], changedPaths: [String]? = nil, written: String? = nil,
  approvedTitle: String? = nil
) throws -> [Diagnostic] {
  let rules = RuleCatalog.ids.map { ($0, $0 == id ? options : PolicyNode("off")) }
  let policy = try PolicyNode([("rules", PolicyNode(rules)), ("squash", squash)]).policy()
  var request = request
  request.settings = settings
  let check = PullRequestCheck(
    of: request, on: forge, under: policy, changedPaths: changedPaths, written: written,
    approvedTitle: approvedTitle)
  return check.result.verdicts[0].diagnostics
}

extension SquashSettings {
  /// GitHub's default.
  static let usual = SquashSettings(title: .commitOrPullRequest, body: .commits)
  /// The pull request's title and description.
  static let described = SquashSettings(title: .pullRequest, body: .description)
  /// The pull request's title, and nothing else.
  static let titleOnly = SquashSettings(title: .pullRequest, body: .blank)
}

extension PullRequest {
  /// A pull request number 12 with commits by one author.
  init(_ title: String, description: String? = nil, commits: [String]) {
    self.init(
      title: title, description: description, number: 12,
      commits: commits.map {
        BranchCommit(author: Person(name: "Ada", email: "ada@example.org"), message: $0)
      })
  }
}
