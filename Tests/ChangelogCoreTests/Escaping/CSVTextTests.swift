import Testing

@testable import ChangelogCore

struct CSVTextTests {
  @Test(arguments: [
    ("feat", "feat"), ("", "\"\""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    (" x", "\" x\""), ("\"\u{302},b", "\"\"\"\u{302},b\""),
    ("a;b", "\"a;b\""), ("a\nb", "a<U+000A>b"), ("\u{1B}[31m", "<U+001B>[31m"), ("\u{202E}x", "<U+202E>x"),
    ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("\t=1", "\" =1\""),
    ("a=b", "a=b"),
  ])
  func `a field holds one text, and no spreadsheet obeys it`(_ text: String, _ field: String) {
    #expect(CSVText.field(text) == field)
  }
}
