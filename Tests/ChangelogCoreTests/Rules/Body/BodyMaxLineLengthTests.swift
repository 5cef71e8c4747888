import ChangelogCore
import Testing

struct BodyMaxLineLengthTests {
  private static let long = String(repeating: "word ", count: 20) + "x"

  @Test func `a line of 100 columns passes, one of 101 is reported from the first column too many`() throws {
    #expect(Self.long.count == 101)
    #expect(try findings("body-max-line-length", in: "fix: x\n\n\(Self.long.dropLast())") == [])
    #expect(
      try findings("body-max-line-length", in: "fix: x\n\nshort\n\(Self.long)\n\nRefs: #1")
        == [Finding(line: 4, columns: 101..<102, "line of the body is 101 columns long; the limit is 100")])
  }

  @Test(arguments: [
    "See https://example.org/ " + long, "```\n\(long)\n```", "| \(long) |", "> \(long)", "    \(long)",
    "\t\(long)", String(repeating: "a", count: 101), "* " + String(repeating: "a", count: 101),
    "Reviewed-by: \(long)\n\nMore.", "<!--\n\(long)\n-->",
  ])
  func `lines that nobody can break pass`(body: String) throws {
    #expect(try findings("body-max-line-length", in: "fix: x\n\n\(body)\n\nThe end.") == [])
  }

  @Test(arguments: ["See https:// " + long, "See ftp://a.b " + long, "xhttp://a " + long, "http:a " + long])
  func `what is no address of a web page does not excuse`(body: String) throws {
    #expect(try findings("body-max-line-length", in: "fix: x\n\n\(body)").count == 1)
  }

  @Test func `exactly as commitlint, only addresses excuse`() throws {
    let text = "fix: x\n\n```\n\(Self.long)\n```\n> \(Self.long)\nhttp://a.b \(Self.long)"
    let found = try findings("body-max-line-length", ["exact": "true"], in: text)
    #expect(found.map(\.line) == [4, 6])
  }

  @Test func `the limit and its unit can be set`() throws {
    #expect(
      try findings("body-max-line-length", ["max": "5", "unit": "utf-16"], in: "fix: x\n\n日 本 語") == [])
    #expect(
      try findings("body-max-line-length", ["max": "5"], in: "fix: x\n\n日 本 語")
        == [Finding(line: 3, columns: 4..<6, "line of the body is 8 columns long; the limit is 5")])
  }
}
