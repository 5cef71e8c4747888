import Testing

@testable import ChangelogCore

struct BodySizeTests {
  private func message(_ count: Int) -> String {
    "feat: a (#12)\n\n" + String(repeating: "é", count: count - "feat: a (#12)\n\n".count)
  }

  @Test func `the size is a warning first, and refused at the limit`() throws {
    #expect(try Judged(BodySize.self, message(5_000)).findings == [])
    let large = try Judged(BodySize.self, message(5_001)).findings
    #expect(large.map(\.sentence) == ["message has 5001 characters; expected no more than 5000"])
    #expect(large.map(\.ceiling) == [.warning])
    #expect(large.map(\.line) == [3])
    let huge = try Judged(BodySize.self, message(65_001)).findings
    #expect(huge.map(\.sentence) == ["message has 65001 characters; expected no more than 65000"])
    #expect(huge.map(\.ceiling) == [.error])
  }

  @Test func `both sizes can be set`() throws {
    let found = try Judged(BodySize.self, message(30), ["max": "20", "limit": "25"]).findings
    #expect(found.map(\.sentence) == ["message has 30 characters; expected no more than 25"])
  }

  @Test func `a message that did not land is left alone`() throws {
    #expect(try Judged(BodySize.self, String(repeating: "a ", count: 40_000)).findings == [])
  }
}
