import Testing

@testable import ChangelogCore

struct PolicyNodeValuesTests {
  private func complaint(_ read: () throws -> Void) -> String? {
    do {
      try read()
      return nil
    } catch {
      return (error as? PolicyError)?.sentence
    }
  }

  @Test func `only the unquoted words true and false are truths`() throws {
    #expect(try PolicyNode("true").truth())
    #expect(try !PolicyNode("false").truth())
  }

  @Test(
    arguments: [
      ("yes", "expected true or false, not 'yes'"), ("True", "expected true or false, not 'True'"),
      ("", "expected true or false, not nothing"), ("~", "expected true or false, not nothing"),
      (.quoted("true"), "expected true or false without quotes, not 'true'"),
      ([], "expected true or false, not a list"), ([:], "expected true or false, not a mapping"),
    ] as [(PolicyNode, String)])
  func `what is no truth is refused`(node: PolicyNode, sentence: String) {
    #expect(complaint { _ = try node.truth() } == sentence)
  }

  @Test(arguments: [("0", 0), ("72", 72), ("007", 7), ("9223372036854775807", .max)] as [(PolicyNode, Int)])
  func `numbers are decimal`(node: PolicyNode, number: Int) throws {
    #expect(try node.integer() == number)
  }

  @Test(
    arguments: [
      "0x1F", "-1", "+1", "1.0", "1_000", "", "null", "9223372036854775808", "١", .quoted("1"), ["1"], [:],
    ] as [PolicyNode])
  func `other numbers are refused`(node: PolicyNode) {
    let sentence = "expected a whole number in decimal digits, not \(node.kind)"
    #expect(complaint { _ = try node.integer() } == sentence)
  }

  @Test func `a text is taken as it stands`() throws {
    #expect(try PolicyNode("1.0").text() == "1.0")
    #expect(try PolicyNode.quoted("null").text() == "null")
  }

  @Test(
    arguments: [
      ("", "expected text, not nothing"), ("null", "expected text, not nothing"),
      (["a"], "expected text, not a list"),
      (.quoted(""), "expected text that is not empty"),
      (.quoted("a\nb"), "expected one line without control characters, not 'a<U+000A>b'"),
    ] as [(PolicyNode, String)])
  func `what is no text is refused`(node: PolicyNode, sentence: String) {
    #expect(complaint { _ = try node.text() } == sentence)
  }

  @Test func `a choice is one of its words`() throws {
    #expect(try PolicyNode("minor").choice(Bump.self) == .minor)
    #expect(
      complaint { _ = try PolicyNode("mnior").choice(Bump.self) }
        == "unknown value 'mnior'; did you mean 'minor'?")
    #expect(
      complaint { _ = try PolicyNode("all").choice(Bump.self) }
        == "unknown value 'all'; expected one of none, patch, minor, major")
    #expect(
      complaint { _ = try tree([]).choice(Bump.self) }
        == "expected one of none, patch, minor, major, not a list")
  }
}
