import Testing

@testable import ChangelogCore

struct PolicyReaderTests {
  @Test func `a key that nobody asks for is refused`() {
    var reader = PolicyReader(["max": "72", "maxx": "1"], path: "rules.length")
    #expect(reader.value("max", default: 0) { node throws(PolicyError) in try node.integer() } == 72)
    #expect(reader.value("min", default: 5) { node throws(PolicyError) in try node.integer() } == 5)
    #expect(reader.finish().map(\.sentence) == ["rules.length: unknown key 'maxx'; did you mean 'max'?"])
  }

  @Test func `a value that is refused gives its default and a complaint with its path`() {
    var reader = PolicyReader(["show": ["commit": "yes"]], path: "")
    let commit = reader.section("show") { section in
      section.value("commit", default: true) { node throws(PolicyError) in try node.truth() }
    }
    #expect(commit)
    #expect(reader.finish().map(\.sentence) == ["show.commit: expected true or false, not 'yes'"])
  }

  @Test func `a single value stands for a list of one, and every wrong one is named`() {
    var reader = PolicyReader(["one": "1", "many": ["1", "x", "2", "y"], "none": []])
    let read = { (node: PolicyNode) throws(PolicyError) in try node.integer() }
    #expect(reader.list("one", default: [], read) == [1])
    #expect(reader.list("many", default: [], read) == [1, 2])
    #expect(reader.list("none", default: [3], read) == [])
    #expect(reader.list("absent", default: [3], read) == [3])
    #expect(
      reader.finish().map(\.sentence) == [
        "many: expected a whole number in decimal digits, not 'x'",
        "many: expected a whole number in decimal digits, not 'y'",
        "none: expected at least one value",
      ])
  }

  @Test func `what is no mapping is refused once`() {
    var reader = PolicyReader(["project": "x"])
    let url = reader.section("project") { section in
      section.value("url", default: "none") { node throws(PolicyError) in try node.text() }
    }
    #expect(url == "none")
    #expect(reader.finish().map(\.sentence) == ["project: expected a mapping, not 'x'"])
    #expect(PolicyReader(["a"]).finish().map(\.sentence) == ["expected a mapping, not a list"])
  }
}
