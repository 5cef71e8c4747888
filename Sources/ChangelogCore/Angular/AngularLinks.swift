import CommitParser

/// The addresses that semantic-release writes.
struct AngularLinks: Sendable {
  /// The host with its scheme: `https://github.com`.
  let host: String
  /// The owner and the name of the project, as the address has them.
  let owner: String
  let repository: String
  private let commits: String
  private let issues: String

  /// Nil without links.
  init?(_ links: ProjectLinks?) {
    guard let links else { return nil }
    let parts = links.page.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).map(
      String.init)
    guard parts.count == 3 else { return nil }
    host = parts[0] + "//" + parts[1]
    let path = parts[2].split(separator: "/").map(String.init)
    owner = path.dropLast().joined(separator: "/")
    repository = path.last ?? ""
    commits = links.forgeName == .bitbucket ? "commits" : "commit"
    issues = links.forgeName == .bitbucket ? "issue" : "issues"
  }

  /// The project's page.
  var page: String { "\(host)/\(owner)/\(repository)" }

  /// The page of a commit.
  func url(of commit: CommitID) -> String { "\(page)/\(commits)/\(commit)" }

  /// The page of an issue of this project.
  func url(ofIssue issue: some StringProtocol) -> String { "\(page)/\(issues)/\(issue)" }

  /// The page of the issue behind a mention; `angular` fills in no owner that the mention leaves out.
  func url(of reference: AngularReference, _ dialect: AngularDialect) -> String {
    guard let other = reference.repository else { return url(ofIssue: reference.issue) }
    let fallback = dialect == .conventionalCommits ? owner : nil
    let owner = (reference.owner ?? fallback).map { $0 + "/" } ?? ""
    return "\(host)/\(owner)\(other)/\(issues)/\(reference.issue)"
  }

  /// The page that compares two tags.
  func url(comparing older: String, with newer: String) -> String {
    "\(page)/compare/\(PercentEncoding.component(older))...\(PercentEncoding.component(newer))"
  }
}
