import Testing

@testable import ChangelogCore

struct HeaderTrimTests {
  @Test(arguments: ["feat: x", "é: ü", "", "feat: x\n\nbody "])
  func `a header without blanks around it passes`(text: String) throws {
    #expect(try Judged(HeaderTrim.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (" feat: x", "blank before the header; expected none", 1..<2, "feat: x", true),
      ("feat: é \t", "blank after the header; expected none", 8..<10, "feat: é", true),
      ("\t x\u{A0}", "blanks around the header; expected none", 1..<3, "x", true),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `blanks around the header are reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(HeaderTrim.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test func `it is a warning unless the policy says otherwise`() {
    #expect(Policy.default.rules[HeaderTrim.id] == .warning)
  }
}
