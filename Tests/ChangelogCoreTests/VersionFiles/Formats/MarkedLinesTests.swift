import ChangelogCore
import Testing

struct MarkedLinesTests {
  private let policy = VersionFilePolicy(path: "README.md")

  @Test(arguments: [
    ("a = '1.2.3' # changelogctl:version\n", "a = '2.0.0' # changelogctl:version\n"),
    (
      "1.2.3\r\nv1.2.3 // x-release-please-version\r\n1.2.3",
      "1.2.3\r\nv2.0.0 // x-release-please-version\r\n1.2.3"
    ),
    ("<!-- changelogctl:version --> a/v1.0/b-1.0.tgz", "<!-- changelogctl:version --> a/v2.0.0/b-2.0.0.tgz"),
    (
      "1.0 changelogctl:version\r1.0\r1.0 changelogctl:version.",
      "2.0.0 changelogctl:version\r1.0\r2.0.0 changelogctl:version."
    ),
  ])
  func `the version on a line with a marker is changed`(text: String, outcome: String) {
    #expect(policy.outcome(of: text) == outcome)
  }

  @Test(arguments: [
    (
      "1.2.3\nchangelogctl:versions 1.0\nx-release-please-version-file: 1.0",
      "no line of 'README.md' has the marker 'changelogctl:version'; put it on the line of the version, or say 'key', "
        + "'pattern' or 'format' in 'versions.files'"
    ),
    (
      "1.2.3\r\n\r\n# changelogctl:version\r\n1.2.3",
      "line 3 of 'README.md' has a marker but no version; expected one such as 1.2.3 beside it"
    ),
    (
      "1.2-changelogctl:version",
      "line 1 of 'README.md' has a marker but no version; expected one such as 1.2.3 beside it"
    ),
    (
      "\n1.2 1.3 # changelogctl:version",
      "line 2 of 'README.md' has a marker and both '1.2' and '1.3'; leave one, or say 'pattern' in 'versions.files'"
    ),
  ])
  func `a marker needs one version beside it`(text: String, complaint: String) {
    #expect(policy.outcome(of: text) == complaint)
  }
}
