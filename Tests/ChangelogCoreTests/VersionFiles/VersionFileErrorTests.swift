import ChangelogCore
import Testing

struct VersionFileErrorTests {
  @Test(arguments: [
    (
      VersionFileError.noVersion(file: "a.json", key: "version"),
      "'a.json' has no 'version'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
    (.noText(file: "a", key: "b", kind: "a list"), "'b' in 'a' is a list; expected a version as text"),
    (.manyVersions(file: "a", key: "b"), "'b' stands more than once in 'a'; leave one of them"),
    (
      .elsewhere(file: "a", source: "its parent", mending: "name b"),
      "'a' takes its version from its parent; name b in 'versions.files'"
    ),
    (.unreadable(file: "a\u{1B}", line: 3, complaint: "expected x"), "line 3 of 'a<U+001B>': expected x"),
    (.noMatch(file: "a", pattern: "b"), "nothing in 'a' is like 'b'; mend the pattern in 'versions.files'"),
    (
      .noMarker(file: "a"),
      "no line of 'a' has the marker 'changelogctl:version'; put it on the line of the version, or say 'key', "
        + "'pattern' or 'format' in 'versions.files'"
    ),
    (
      .nothingMarked(file: "a", line: 2),
      "line 2 of 'a' has a marker but no version; expected one such as 1.2.3 beside it"
    ),
    (
      .manyMarked(file: "a", line: 2, first: "1.0", second: "2.0"),
      "line 2 of 'a' has a marker and both '1.0' and '2.0'; leave one, or say 'pattern' in 'versions.files'"
    ),
    (.notPlain(file: "a", isEmpty: true), "'a' is empty; expected a version such as 1.2.3 and nothing else"),
    (
      .notPlain(file: "a", isEmpty: false),
      "'a' holds more than a version; expected a version such as 1.2.3 and nothing else"
    ),
    (
      .unwritable(version: "1 2"),
      "'1 2' cannot be written as a version; expected letters, digits, '.', '-', '+', '_' and '!'"
    ),
  ])
  func `the sentences say what is there and how to mend it`(error: VersionFileError, sentence: String) {
    #expect(error.description == sentence)
  }
}
