import Testing

@testable import ChangelogCore

struct PercentEncodingTests {
  @Test(arguments: [
    ("", ""), ("v1.0.0", "v1.0.0"), ("a/b-c_d~e", "a/b-c_d~e"), ("app@1.0", "app%401.0"),
    ("1.0+b", "1.0%2Bb"),
    ("a b%20", "a%20b%2520"), ("é", "%C3%A9"), ("()[]<>\"'", "%28%29%5B%5D%3C%3E%22%27"), ("\0\n", "%00%0A"),
  ])
  func `a component is encoded but for its slashes`(text: String, encoded: String) {
    #expect(PercentEncoding.component(text) == encoded)
  }

  @Test func `a path may be encoded already`() {
    #expect(PercentEncoding.path("/a%20b/c d?") == "/a%20b/c%20d%3F")
  }
}
