import ChangelogCore
import Testing

struct ChangelogPolicyTests {
  private func tree(_ file: String) -> PolicyNode { ["changelog": ["file": .quoted(file)]] }

  @Test func `the changelog is at the top unless the policy says otherwise`() throws {
    #expect(Policy.default.changelog.file == "CHANGELOG.md")
    #expect(try tree("docs/..news/NEWS.md").policy().changelog.file == "docs/..news/NEWS.md")
  }

  @Test(arguments: ["/etc/passwd", "../x.md", "a/../../x.md", ".git/config", "a/.GIT/x", "docs/"])
  func `a path out of the work tree is refused`(path: String) {
    let sentence = "'\(path)' leads out of the work tree; expected a path such as 'docs/CHANGELOG.md'"
    #expect(tree(path).complaints() == ["changelog.file: \(sentence)"])
  }
}
