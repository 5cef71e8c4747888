import ChangelogCore
import Testing

struct PlainTextTests {
  private let policy = VersionFilePolicy(path: "VERSION")

  @Test(arguments: [
    ("1.2.3", "2.0.0"), ("1.2.3\n", "2.0.0\n"), ("v1.2.3\r\n", "v2.0.0\r\n"),
    ("\u{FEFF}\n 1.2.3\t\n\n", "\u{FEFF}\n 2.0.0\t\n\n"),
    ("next\n", "2.0.0\n"), ("1.2.3-SNAPSHOT", "2.0.0"),
    ("", "'VERSION' is empty; expected a version such as 1.2.3 and nothing else"),
    (" \n", "'VERSION' is empty; expected a version such as 1.2.3 and nothing else"),
    ("1.2.3 4\n", "'VERSION' holds more than a version; expected a version such as 1.2.3 and nothing else"),
    (
      "1.2.3\n1.2.3\n",
      "'VERSION' holds more than a version; expected a version such as 1.2.3 and nothing else"
    ),
    ("é", "'VERSION' holds more than a version; expected a version such as 1.2.3 and nothing else"),
  ])
  func `the file is the version`(text: String, outcome: String) {
    #expect(policy.outcome(of: text) == outcome)
  }
}
