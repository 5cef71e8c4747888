import Testing

@testable import ChangelogCore

struct WipTitleTests {
  @Test(arguments: [
    "feat: x", "docs: draft the guide", "Draft the guide", "feat: WIP limits", "feat(wip): x", "wipe: x",
    "feat: (draft x", "draft", "Do not merge branches without review", "docs: add the plan (draft)", "draft.",
    "feat: wip.x", "wip(api) x", "feat: x]", "feat: show [WIP] in lists",
  ])
  func `finished work passes, also when it is about drafts`(text: String) throws {
    #expect(try Judged(WipTitle.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("WIP", "'WIP' says that the work is unfinished; expected a title that can land", 1..<5, nil, false),
      (
        "wip add x", "'wip' says that the work is unfinished; expected a title that can land", 1..<4, nil,
        false
      ),
      (
        "wip feat: x", "'wip' says that the work is unfinished; expected a title that can land", 1..<5,
        "feat: x", false
      ),
      (
        "DO NOT MERGE yet", "'DO NOT MERGE' says that the work is unfinished; expected a title that can land",
        1..<13, nil,
        false
      ),
      (
        "wip(api): x", "'wip(api):' says that the work is unfinished; expected a title that can land", 1..<10,
        nil, false
      ),
      (
        "WIP!: x", "'WIP!:' says that the work is unfinished; expected a title that can land", 1..<6, nil,
        false
      ),
      (
        "draft(é): x", "'draft(é):' says that the work is unfinished; expected a title that can land", 1..<10,
        nil, false
      ),
      (
        "feat: wip.", "'wip.' says that the work is unfinished; expected a title that can land", 7..<11, nil,
        false
      ),
      (
        "feat: é [WIP]", "'[WIP]' says that the work is unfinished; expected a title that can land", 9..<14,
        "feat: é", false
      ),
      (
        "feat: x (wip)", "'(wip)' says that the work is unfinished; expected a title that can land", 9..<14,
        "feat: x", false
      ),
      (
        "WIP: feat: x", "'WIP:' says that the work is unfinished; expected a title that can land", 1..<6,
        "feat: x", false
      ),
      (
        "[WIP] feat: x", "'[WIP]' says that the work is unfinished; expected a title that can land", 1..<7,
        "feat: x", false
      ),
      (
        "[Draft]: feat: x", "'[Draft]:' says that the work is unfinished; expected a title that can land",
        1..<10, "feat: x", false
      ),
      (
        "(Draft) fix: x", "'(Draft)' says that the work is unfinished; expected a title that can land", 1..<9,
        "fix: x", false
      ),
      (
        "Draft: fix: x", "'Draft:' says that the work is unfinished; expected a title that can land", 1..<8,
        "fix: x", false
      ),
      (
        "Draft: Add x", "'Draft:' says that the work is unfinished; expected a title that can land", 1..<7,
        nil, false
      ),
      (
        "DO NOT MERGE fix: x",
        "'DO NOT MERGE' says that the work is unfinished; expected a title that can land", 1..<14, "fix: x",
        false
      ),
      (
        "feat: WIP", "'WIP' says that the work is unfinished; expected a title that can land", 7..<10, nil,
        false
      ),
      (
        "feat(é): wip: x", "'wip:' says that the work is unfinished; expected a title that can land", 10..<14,
        "feat(é): x", false
      ),
      (
        "feat: [WIP] x", "'[WIP]' says that the work is unfinished; expected a title that can land", 7..<12,
        "feat: x", false
      ),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a mark of unfinished work is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(WipTitle.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test func `it is an error unless the policy says otherwise`() {
    #expect(Policy.default.rules[WipTitle.id] == .error)
  }
}
