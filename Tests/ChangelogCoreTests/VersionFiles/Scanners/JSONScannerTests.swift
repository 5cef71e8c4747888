import ChangelogCore
import Testing

struct JSONScannerTests {
  private let policy = VersionFilePolicy.key("a[1].b", in: "x.json")

  @Test(arguments: [
    (#"{"a": [{"b": "0"}, {"b": "1"}, {"b": "0"}]}"#, #"{"a": [{"b": "0"}, {"b": "2.0.0"}, {"b": "0"}]}"#),
    (
      #"{"a": [[{"b": "0"}], {"c": {"b": "0"}, "\u0062": "1"}]}"#,
      #"{"a": [[{"b": "0"}], {"c": {"b": "0"}, "\u0062": "2.0.0"}]}"#
    ),
    (#"{"x\"a": "\\", "a": ["}", {"b": "1",},],}"#, #"{"x\"a": "\\", "a": ["}", {"b": "2.0.0",},],}"#),
    (
      "{/* \"a\": */\"a\":[ // ]\n1.5e-3,{\"b\"/**/:\"1\"}]}",
      "{/* \"a\": */\"a\":[ // ]\n1.5e-3,{\"b\"/**/:\"2.0.0\"}]}"
    ),
  ])
  func `the value at the path is found`(text: String, outcome: String) {
    #expect(policy.outcome(of: text) == outcome)
  }

  @Test(arguments: [
    (
      #"{"a": {"1": {"b": "1"}}}"#,
      "'x.json' has no 'a[1].b'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
    ("{\n\"a\": [}", "line 2 of 'x.json': expected a value, not '}'"),
    ("{\"a\" 1}", "line 1 of 'x.json': expected ':', not '1'"),
    ("{'a': 1}", "line 1 of 'x.json': expected a key in double quotes, not '''"),
    ("{\"a\": 1 \"b\": 2}", "line 1 of 'x.json': expected ',' or '}', not '\"'"),
    ("{\r\n\"a\": [0,\r\n", "line 3 of 'x.json': expected a value, not the end of the file"),
    ("{\"a\n\": 1}", "line 1 of 'x.json': the text that starts here has no end"),
    ("{}\n/*", "line 2 of 'x.json': the comment that starts here has no end"),
    ("{} {}", "line 1 of 'x.json': expected the end of the file, not '{'"),
    ("{\"c\": [(]}", "line 1 of 'x.json': expected a value, not '('"),
    ("{\"c\": [}]}", "line 1 of 'x.json': expected a value, not '}'"),
    ("{\"a\\u00\": 1}", "line 1 of 'x.json': expected 4 hexadecimal digits, not the end of the file"),
  ])
  func `what is no JSON is told with its line`(text: String, complaint: String) {
    #expect(policy.outcome(of: text) == complaint)
  }
}
