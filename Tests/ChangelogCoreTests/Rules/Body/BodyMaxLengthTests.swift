import ChangelogCore
import Testing

struct BodyMaxLengthTests {
  @Test func `a body of the greatest length passes, one more is reported where it begins`() throws {
    let line = String(repeating: "a", count: 2_500)
    #expect(try findings("body-max-length", in: "fix: x\n\n\(line)\n\(line)") == [])
    #expect(try findings("body-max-length", in: "fix: x") == [])
    #expect(
      try findings("body-max-length", in: "fix: x\n\n\(line)\n\(line)b")
        == [Finding(line: 3, "body is 5001 columns long; the limit is 5000")])
  }

  @Test func `the limit and its unit can be set`() throws {
    #expect(try findings("body-max-length", ["max": "2"], in: "fix: x\n\na\nb") == [])
    #expect(
      try findings("body-max-length", ["max": "2", "unit": "utf-16"], in: "fix: x\n\na\nb")
        == [Finding(line: 3, "body is 3 UTF-16 units long; the limit is 2")])
  }
}
