import ChangelogCore
import Testing

struct JSONVersionTests {
  private let policy = VersionFilePolicy(path: "package.json")

  @Test func `the version at the top of a package.json is changed`() {
    let text = { (version: String) in
      """
      {
        "name": "@scope/front",
        "version": "\(version)",
        "private": true,
        "config": { "version": "1.4.0" },
        "scripts": { "version": "changelogctl changelog --write && git add \\"CHANGELOG.md\\"" },
        "dependencies": { "left-pad": "1.4.0", "version": "1.4.0" },
        "files": ["dist", "version"]
      }

      """
    }
    #expect(policy.outcome(of: text("1.4.0"), to: "1.5.0") == text("1.5.0"))
  }

  @Test(arguments: [
    (
      "{}",
      "'package.json' has no 'version'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
    ("{\"version\": 1.0}", "'version' in 'package.json' is '1.0' without quotes; expected a version as text"),
    (
      "{\"version\": null}",
      "'version' in 'package.json' is 'null' without quotes; expected a version as text"
    ),
    ("{\"version\": []}", "'version' in 'package.json' is a list; expected a version as text"),
    (
      "{\"version\": \"1\", \"version\": \"1\"}",
      "'version' stands more than once in 'package.json'; leave one of them"
    ),
    ("", "line 1 of 'package.json': expected a value, not the end of the file"),
  ])
  func `what cannot be changed is said`(text: String, complaint: String) {
    #expect(policy.outcome(of: text) == complaint)
  }
}
