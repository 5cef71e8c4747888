import ChangelogCore
import Testing

struct YAMLScannerTests {
  @Test(arguments: [
    ("a.b", "a:\n  b: 1\n", "a:\n  b: 2.0.0\n"),
    (
      "a.b", "c:\n  b: 0\na:\n    x:\n      b: 0\n    b: '1'",
      "c:\n  b: 0\na:\n    x:\n      b: 0\n    b: '2.0.0'"
    ),
    ("a[1].b", "a:\n- b: 0\n- c: 0\n  b: 1\n- b: 0", "a:\n- b: 0\n- c: 0\n  b: 2.0.0\n- b: 0"),
    (
      "a[1][1]", "a:\n  - - 0\n    - 0\n  - - 0\n    - \"1\" # x\n    - 0",
      "a:\n  - - 0\n    - 0\n  - - 0\n    - \"2.0.0\" # x\n    - 0"
    ),
    ("[0].a", "- a: v1.0\n- a: 0", "- a: v2.0.0\n- a: 0"),
    ("a[0].b", "a:\n  -\n    b: 1\n  - b: 0", "a:\n  -\n    b: 2.0.0\n  - b: 0"),
    ("a", "# a: 0\n---\n# x\na: 1\n---\na: 0", "# a: 0\n---\n# x\na: 2.0.0\n---\na: 0"),
    ("a", "%YAML 1.2\n---\na: 1\n...\na: 0", "%YAML 1.2\n---\na: 2.0.0\n...\na: 0"),
    ("a", "b: |\n  a: 0\n\n  a: 0\n# x\na: 1", "b: |\n  a: 0\n\n  a: 0\n# x\na: 2.0.0"),
    ("a", "b: \"x\na: 0\"\na: 1", "b: \"x\na: 0\"\na: 2.0.0"),
    ("a", "b: {a: 0,\na: '}'} # }\na: 1", "b: {a: 0,\na: '}'} # }\na: 2.0.0"),
    ("a", "b: x\n  a, 0\na: 1", "b: x\n  a, 0\na: 2.0.0"),
    ("a", "\"\\u0061\" : &x !!str 1", "\"\\u0061\" : &x !!str 2.0.0"),
    ("a", "a: &x\n  1 # y", "a: &x\n  2.0.0 # y"),
    ("a", "b: [it's, 'x]', \"]\"]\na: 1", "b: [it's, 'x]', \"]\"]\na: 2.0.0"),
    ("a", "b: http://x#y\na: 1#2", "b: http://x#y\na: 2.0.0"),
    ("a", "&x a: 1\n", "&x a: 2.0.0\n"), ("a", "b:\n- |\n a: 0\na: 1", "b:\n- |\n a: 0\na: 2.0.0"),
    ("a", "b:\r\n  - x\r\na: 1\r\n", "b:\r\n  - x\r\na: 2.0.0\r\n"),
    ("a", "? b\n: c\na: 1", "line 1 of 'x.yaml': keys behind '?' are not understood; expected 'key:'"),
  ])
  func `the value at the path is found`(key: String, text: String, outcome: String) {
    #expect(VersionFilePolicy.key(key, in: "x.yaml").outcome(of: text) == outcome)
  }

  @Test(arguments: [
    ("", nil), ("b: 1", nil), ("a: text", nil), ("a:\n  c: 1", nil), ("a:\n  - b: 1", nil), ("text", nil),
    ("a:\n  b:\nc: 1", "nothing"), ("a:\n  b: ~", "nothing"), ("a:\n  b:", "nothing"),
    ("a:\n  b: # x\n", "nothing"), ("a:\n  b: >-\n    1", "a block of text"),
    ("a:\n  b:\n    c: 1", "a mapping"), ("a:\n  b:\n  - c", "a list"),
    ("a:\n  b: [1]", "a collection in brackets"), ("a:\n  b: *x", "an alias"),
    ("a:\n  b: 1\n    2", "a text of several lines"), ("a:\n  b: '1\n    2'", "a text of several lines"),
  ])
  func `what is no version is named`(text: String, kind: String?) {
    let complaint = kind.map { "'a.b' in 'x.yaml' is \($0); expected a version as text" }
    let missing =
      "'x.yaml' has no 'a.b'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    #expect(VersionFilePolicy.key("a.b", in: "x.yaml").outcome(of: text) == complaint ?? missing)
  }

  @Test(arguments: [
    (
      "a: {b: 1}",
      "line 1 of 'x.yaml': the version is sought behind '{'; expected a line for each key on the way"
    ),
    (
      "x: 1\na: *y",
      "line 2 of 'x.yaml': the version is sought behind '*'; expected a line for each key on the way"
    ),
    ("a:\n\tb: 1", "line 2 of 'x.yaml': expected blanks before the text, not a tab"),
    ("a:\n    c: 1\n  b: 1", "line 3 of 'x.yaml': expected a key or '- ' at the column of those before it"),
    ("a: 1\n- b", "line 2 of 'x.yaml': expected a key or '- ' at the column of those before it"),
    ("a: 'x'\n  b: 1", "line 2 of 'x.yaml': expected a key or '- ' at the column of those before it"),
    (
      "a: 1\nb",
      "line 2 of 'x.yaml': expected a key with ':' behind it, or '- ', at the column of those before it"
    ),
    ("a: 'x' y", "line 1 of 'x.yaml': expected the end of the line, not 'y'"),
    ("a: 'x", "line 1 of 'x.yaml': the text that starts here has no end"),
    ("c: [1,\n", "line 1 of 'x.yaml': the collection that starts here has no end"),
    ("c: [1}", "line 1 of 'x.yaml': expected the end of the inner collection, not '}'"),
    ("a:\n  b: 1\n  b: 1", "'a.b' stands more than once in 'x.yaml'; leave one of them"),
  ])
  func `what is not understood is told with its line`(text: String, complaint: String) {
    #expect(VersionFilePolicy.key("a.b", in: "x.yaml").outcome(of: text) == complaint)
  }
}
