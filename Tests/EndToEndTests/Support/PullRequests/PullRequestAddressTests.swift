import ChangelogCore
import Testing

@testable import changelogctl

struct PullRequestAddressTests {
  @Test(arguments: [
    ("https://github.com/acme/app/pull/12", ForgeName.github, "acme/app", 12),
    ("https://github.com/acme/app/pull/12/files?w=1#diff", .github, "acme/app", 12),
    ("https://github.com/acme/pull/pull/3", .github, "acme/pull", 3),
    ("https://gitlab.example/a/b/c/-/merge_requests/5", .gitlab, "a/b/c", 5),
    ("https://gitlab.example/a/b/merge_requests/5", .gitlab, "a/b", 5),
    ("https://codeberg.org/acme/app/pulls/7", .gitea, "acme/app", 7),
    ("https://bitbucket.org/acme/app/pull-requests/9", .bitbucket, "acme/app", 9),
    ("https://bitbucket.example/projects/AC/repos/app/pull-requests/9/overview", .bitbucket, "none", 9),
    ("https://dev.azure.com/acme/web/_git/app/pullrequest/17", .azure, "none", 17),
  ])
  func `the page of a pull request tells where it is`(
    url: String, forge: ForgeName, project: String, number: Int
  ) throws {
    let address = try #require(PullRequestAddress(url))
    #expect(address.forge == forge)
    #expect((address.project ?? "none") == project)
    #expect(address.number == number)
  }

  @Test(arguments: [
    "", "https://", "https://github.com", "https://github.com/acme/app", "https://github.com/pull/12",
    "https://github.com/acme/app/pull/x", "https://github.com/acme/app/pull/", "/acme/app/pull/12",
    "https://github.com/acme/app/pull/99999999999999999999", "https://github.com/acme/app/pull/0",
    "https://gitlab.example/-/merge_requests/5",
  ])
  func `another address tells nothing`(url: String) {
    #expect(PullRequestAddress(url) == nil)
  }
}
