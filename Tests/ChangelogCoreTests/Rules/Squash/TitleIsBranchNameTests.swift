import Testing

@testable import ChangelogCore

@Suite struct TitleIsBranchNameTests {
  private let id = TitleIsBranchName.id

  private func found(_ title: String, _ branch: String?, commits: [String] = ["a", "b"]) throws
    -> [Diagnostic]
  {
    var request = PullRequest(title, commits: commits)
    request.headBranch = branch
    return try predicted(id, request)
  }

  @Test(
    arguments: [
      ("Feature/foo bar", "feature/foo-bar"), ("Feature/foo bar baz", "feature/foo_bar-baz"),
      ("feature/foo-bar", "feature/foo-bar"), ("Patch 1", "patch-1"), ("Feature/Foo Bar", "Feature/foo--bar"),
    ])
  func `a name is reported`(title: String, branch: String) throws {
    let found = try found(title, branch)
    #expect(
      found.map(\.finding.sentence) == [
        "the title is the name of the branch '\(branch)'; expected 'type: subject' that says what changes"
      ])
    #expect(found.map(\.finding.columns) == [1..<title.count + 1])
    #expect(found.map(\.place) == [.title])
    #expect(found.map(\.severity) == [.error])
  }

  @Test(
    arguments: [
      ("feat: foo bar", "feature/foo-bar"), ("Foo bar", "feature/foo-bar"), ("Foo bar", nil), ("", ""),
      ("Feature foo bar", "feature/foo-bar"),
    ])
  func `another title passes`(title: String, branch: String?) throws {
    #expect(try found(title, branch) == [])
  }

  @Test func `a title that does not land is not looked at`() throws {
    #expect(try found("Foo bar", "foo-bar", commits: ["feat: foo bar"]) == [])
  }

  @Test func `the missing type is not reported beside it`() throws {
    var request = PullRequest("Foo bar", commits: ["count lines", "show pages"])
    request.headBranch = "foo-bar"
    let check = PullRequestCheck(of: request, on: .github, under: .default)
    #expect(check.result.verdicts[0].diagnostics.map(\.rule) == [id])
  }
}
