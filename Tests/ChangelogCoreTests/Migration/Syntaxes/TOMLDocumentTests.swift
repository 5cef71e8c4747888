import Testing

@testable import ChangelogCore

struct TOMLDocumentTests {
  private func read(_ text: String) throws(PolicyError) -> PolicyNode {
    try TOMLDocument.tree(of: Array(text.utf8), file: "a.toml")
  }

  @Test func `tables, dotted keys and elements come together`() throws {
    let tree = try read(
      """
      a.b = 1 # c
      "d e" = { f = 'g', h.i = [ 1_0, # j
        2, ], }
      [x.y]
      k = true
      [[x.z]]
      l = 1979-05-27T07:32:00Z
      [[x.z]]
      [x]
      m = -1.5
      """)
    #expect(
      tree.yaml == """
        a:
          b: 1

        d e:
          f: g
          h: { i: [10, 2] }

        x:
          'y': { k: true }
          z: [{ l: 1979-05-27T07:32:00Z }, {}]
          m: -1.5

        """)
  }

  @Test(arguments: [
    ("\"a\\tb\\u00e9\\U0001F600\\\"\"", "a\tbé😀\""), ("'a\\n'", "a\\n"), ("\"\"", ""),
    ("\"\"\"\na\n  b\"\"\"", "a\n  b"), ("\"\"\"a \\\n   b\"\"\"", "a b"), ("'''\r\na'b'''", "a'b"),
    ("\"\"\"a\"\"\"\"\"", "a\"\""),
  ])
  func `text is read as it is meant`(text: String, value: String) throws {
    let tree = try read("k = \(text)\n")
    guard case .mapping(let pairs) = tree.content else { return #expect(Bool(false)) }
    #expect(pairs.map(\.value.content) == [.scalar(value, isQuoted: true)])
  }

  @Test func `values keep their places`() throws {
    guard case .mapping(let pairs) = try read("\u{FEFF}# é\r\nk  = [ 'a' ]\r\n").content else {
      return #expect(Bool(false))
    }
    #expect(pairs.map(\.keyPosition) == [.init(file: "a.toml", line: 2, column: 1)])
    #expect(pairs.map(\.value.position) == [.init(file: "a.toml", line: 2, column: 6)])
  }

  @Test(arguments: [
    ("a = 1\na = 2", "2:1: key 'a' is given more than once"),
    ("[a]\n[a]", "2:1: table 'a' is given more than once"),
    ("a = 1\n[a.b]", "2:2: key 'a' is given more than once"),
    ("a", "1:2: expected '=', not the end of the file"),
    ("a = ", "1:5: expected a value, not the end of the file"), ("a = b", "1:5: expected a value, not 'b'"),
    ("a = 'b", "1:5: the text that starts here has no end"),
    ("a = [1 2]", "1:8: expected ',' or ']', not '2'"),
    ("a = 1 b = 2", "1:7: expected the end of the line, not 'b'"),
    ("[a", "1:3: expected ']', not the end of the file"),
    ("a = \"\\q\"", "1:7: expected an escape sequence such as \\n or \\u00E9, not 'q'"),
    ("= 1", "1:1: expected a key, not '='"),
  ])
  func `what is no TOML is told at its place`(text: String, complaint: String) {
    do throws(PolicyError) {
      _ = try read(text)
      Issue.record("no complaint")
    } catch {
      #expect(error.description == "a.toml:\(complaint)")
    }
  }
}
