import ChangelogCore
import TestSupport
import Testing

@testable import changelogctl

struct YAMLDocumentTests {
  private func complaint(about text: String) -> String? {
    do throws(PolicyErrors) {
      _ = try YAMLDocument.tree(of: Array(text.utf8), file: "a.yml")
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `values keep their places`() throws {
    let text = "\u{FEFF}a: 'é'\r\nb:\r\n  - c\r\n  - { \"d\": e }\r\n"
    let tree = try YAMLDocument.tree(of: Array(text.utf8), file: "a.yml")
    func at(_ line: Int, _ column: Int) -> PolicyPosition { .init(file: "a.yml", line: line, column: column) }
    let inner = PolicyNode(
      .mapping([
        .init(
          key: "d", keyPosition: at(4, 7), isKeyQuoted: true,
          value: .init(.scalar("e", isQuoted: false), at: at(4, 12)))
      ]), at: at(4, 5))
    let list = PolicyNode(.list([.init(.scalar("c", isQuoted: false), at: at(3, 5)), inner]), at: at(3, 3))
    #expect(
      tree
        == PolicyNode(
          .mapping([
            .init(key: "a", keyPosition: at(1, 1), value: .init(.scalar("é", isQuoted: true), at: at(1, 4))),
            .init(key: "b", keyPosition: at(2, 1), value: list),
          ]), at: at(1, 1)))
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "---\n...\n"])
  func `an empty file is accepted`(text: String) {
    #expect(complaint(about: text) == nil)
  }

  @Test(arguments: [
    ("a: &x 1\n", "1:4: '&x' is an anchor; anchors are not read here"),
    ("&x a: 1\n", "1:1: '&x' is an anchor; anchors are not read here"),
    ("a:\n  &x\n  b: 1\n", "2:3: '&x' is an anchor; anchors are not read here"),
    ("a: [b, &x [c]]\n", "1:8: '&x' is an anchor; anchors are not read here"),
    ("a: *x\n", "1:4: '*x' is an alias; aliases are not read here, put text into quotes"),
    ("a: [b, *x]\n", "1:8: '*x' is an alias; aliases are not read here, put text into quotes"),
    ("*x : 1\n", "1:1: '*x' is an alias; aliases are not read here, put text into quotes"),
    ("a: *[bot]\n", "1:4: '*[bot]' is an alias; aliases are not read here, put text into quotes"),
    ("a: 1\nb:\n  <<: *x\n", "3:3: merge keys are not read here; write out what '<<' stands for"),
    ("a: !x b\n", "1:4: '!x' is a tag; tags are not read here"),
    ("a: !!int 1\n", "1:4: 'tag:yaml.org,2002:int' is a tag; tags are not read here"),
    ("? a\n", "1:1: '?' starts a key; only 'key: value' is read here, put text into quotes"),
    ("a: { ? b : c }\n", "1:6: '?' starts a key; only 'key: value' is read here, put text into quotes"),
    ("[a]: 1\n", "1:1: expected a word as key"),
  ])
  func `more than plain YAML is refused at its place`(text: String, complaint: String) {
    #expect(self.complaint(about: text) == "a.yml:\(complaint)")
  }

  @Test(arguments: [
    "a: 'it is *x and &y and !z'\n", "a: \"*x\"\n", "a: b * c & d ? e ! f\n", "a: what?\n",
    "a: |\n  *x\n  &y 'z\nb: 1\n",
    "a: >-\n  ? x\nb: 1\n", "# *x &y !z\na: 1\n", "a: 1 # *x\n", "a: R&D\n", "a: x*y\n", "'<<': 1\n",
    "a: ?b\n",
  ])
  func `indicators inside text are text`(text: String) {
    #expect(complaint(about: text) == nil)
  }

  @Test func `stars in values survive`() throws {
    let tree = try YAMLDocument.tree(of: Array("'a*?': '*[bot]?'\n".utf8), file: "a.yml")
    guard case .mapping(let pairs) = tree.content else {
      Issue.record("no mapping")
      return
    }
    #expect(pairs.map(\.key) == ["a*?"])
    #expect(pairs.map(\.value.content) == [.scalar("*[bot]?", isQuoted: true)])
  }

  @Test(arguments: [
    (
      "a:\n\tb: 1\n",
      "2:1: found character that cannot start any token; tabs are not allowed here, indent with blanks"
    ),
    ("a:\n  b: 1\n  b: 2\n", "2:3: key 'b' is given more than once"),
    ("'*b': 1\n'*b': 2\n", "1:1: key '*b' is given more than once"),
    ("b: 1\na: 1\nb: 1\na: 1\n", "2:1: keys 'a', 'b' are given more than once"),
    ("a: 1\n---\nb: 1\n", "2:1: expected one document, not another one"),
    (
      "a: [b\n\nc: d",
      "3:2: did not find expected ',' or ']' while parsing a flow sequence that starts at 1:4"
    ),
    ("a: 'b\n", "2:1: found unexpected end of stream while scanning a quoted scalar that starts at 1:4"),
    ("a: b: c\n", "1:5: mapping values are not allowed in this context"),
    ("a: \"\\q\"\n", "1:5: found unknown escape character while parsing a quoted scalar that starts at 1:4"),
    ("a: `b`\n", "1:4: found character that cannot start any token"),
  ])
  func `what is no YAML is told at its place`(text: String, complaint: String) {
    #expect(self.complaint(about: text) == "a.yml:\(complaint)")
  }

  @Test func `a bomb of aliases costs nothing`() {
    let levels = (1...8000).map { "a\($0): [*a\($0 - 1), *a\($0 - 1)]\n" }
    #expect(
      complaint(about: "a0: x\n" + levels.joined())
        == "a.yml:2:6: '*a0' is an alias; aliases are not read here, put text into quotes")
  }

  @Test(arguments: [
    LongText("- ", times: 100_000), LongText("[", times: 200_000),
    LongText("{a: ", times: 60_000), LongText("? ", times: 100_000),
    LongText(String(repeating: "{", count: 800) + String(repeating: "x,", count: 100_000)),
    LongText("a: ", times: 60_000), LongText("\"", times: 200_001),
  ])
  func `odd trees end in a complaint`(_ long: LongText) {
    #expect(complaint(about: long.text) != nil)
  }
}
