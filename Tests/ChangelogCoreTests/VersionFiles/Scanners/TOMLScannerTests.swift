import ChangelogCore
import Testing

struct TOMLScannerTests {
  @Test(arguments: [
    ("a.b", "a.b = '1'", "a.b = '2.0.0'"),
    ("a.b", "a = { c = 1, b = \"1\" }", "a = { c = 1, b = \"2.0.0\" }"),
    ("a.b", "[ \"\\u0061\" ]\n'b' = '1'\n[c]\nb = '0'", "[ \"\\u0061\" ]\n'b' = '2.0.0'\n[c]\nb = '0'"),
    ("a.b.c", "[a]\nb = {\n c = '1', # }\n}", "[a]\nb = {\n c = '2.0.0', # }\n}"),
    ("a.b.c", "[a]\nb.c = '1'", "[a]\nb.c = '2.0.0'"),
    ("a[1]", "a = [ '0', # [\n '1', '0' ]", "a = [ '0', # [\n '2.0.0', '0' ]"),
    ("a[1].b", "[[a]]\nb='0'\n[[a]]\nb='1'\n[[a]]\nb='0'", "[[a]]\nb='0'\n[[a]]\nb='2.0.0'\n[[a]]\nb='0'"),
    ("a[1].b.c", "[[a]]\n[a.b]\nc='0'\n[[a]]\n[a.b]\nc='1'", "[[a]]\n[a.b]\nc='0'\n[[a]]\n[a.b]\nc='2.0.0'"),
    (
      "a[1].b[0].c", "[[a]]\n[[a.b]]\nc='0'\n[[a]]\n[[a.b]]\nc='1'\n[[a.b]]\nc='0'",
      "[[a]]\n[[a.b]]\nc='0'\n[[a]]\n[[a.b]]\nc='2.0.0'\n[[a.b]]\nc='0'"
    ),
    (
      "a", "d = 1979-05-27 07:32:00 # a\nx = '''\na = ''''''\na = '1'",
      "d = 1979-05-27 07:32:00 # a\nx = '''\na = ''''''\na = '2.0.0'"
    ),
    ("a", "x = \"\"\"\\\"\"\"\"\na = '1'", "x = \"\"\"\\\"\"\"\"\na = '2.0.0'"),
    (
      "a", "x = [[1, 2], ['a', { a = '0' }]]\r\na = '1'\r\n",
      "x = [[1, 2], ['a', { a = '0' }]]\r\na = '2.0.0'\r\n"
    ),
  ])
  func `the value at the path is found`(key: String, text: String, outcome: String) {
    #expect(VersionFilePolicy.key(key, in: "x.toml").outcome(of: text) == outcome)
  }

  @Test(arguments: [
    (
      "b = '1'",
      "'x.toml' has no 'a.b'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
    ("[a.b]", "'a.b' in 'x.toml' is a table; expected a version as text"),
    ("a.b = [1]", "'a.b' in 'x.toml' is a list; expected a version as text"),
    ("[a]\nb = '1'\n[a]\nb = '1'", "'a.b' stands more than once in 'x.toml'; leave one of them"),
    ("\n[a", "line 2 of 'x.toml': expected ']', not the end of the file"),
    ("[[a]", "line 1 of 'x.toml': expected ']]', not ']'"),
    ("a", "line 1 of 'x.toml': expected '=', not the end of the file"),
    ("= 1", "line 1 of 'x.toml': expected a key, not '='"),
    ("a = \nb = 1", "line 1 of 'x.toml': expected a value, not the end of the line"),
    ("a = 1 b = 2", "line 1 of 'x.toml': expected the end of the line, not 'b'"),
    ("a = 'b", "line 1 of 'x.toml': the text that starts here has no end"),
    ("a = [1\nb", "line 2 of 'x.toml': expected a value, not the end of the file"),
    ("a = \"\"\"\n\"\"", "line 1 of 'x.toml': the text that starts here has no end"),
    ("a = {b = 1 c = 2}", "line 1 of 'x.toml': expected ',' or '}', not 'c'"),
    ("\"a\\q\" = 1", "line 1 of 'x.toml': expected an escape sequence such as \\n or \\u00E9, not 'q'"),
  ])
  func `what is no TOML is told with its line`(text: String, complaint: String) {
    #expect(VersionFilePolicy.key("a.b", in: "x.toml").outcome(of: text) == complaint)
  }
}
