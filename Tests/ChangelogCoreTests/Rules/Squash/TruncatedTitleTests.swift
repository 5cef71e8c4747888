import Testing

@testable import ChangelogCore

@Suite struct TruncatedTitleTests {
  private let id = TruncatedTitle.id

  @Test(arguments: [
    "", "fix: x", "fix: show … here (#12)", "feat: load...", "feat: load... (#12)",
    "fix: x (#12)\n\n...by the way", "fix: x\n\n… and more", "fix: x\n\nSee…\n\n…rest", "fix: x\n\n* …rest",
  ])
  func `a whole title passes`(text: String) throws {
    #expect(try findings(id, in: text) == [])
  }

  @Test(
    arguments: [
      (
        "fix: add the pag… (#12)\n\n…ing of a\n\nbody", 17..<18, "…", "fix: add the paging of a (#12)\n\nbody"
      ),
      ("fix: add the pag… (#12)\n\n…ing of a\nbody", 17..<18, "…", "fix: add the paging of a (#12)\n\nbody"),
      ("fix: add the…\n… paging", 13..<14, "…", "fix: add the paging"),
      ("fix: add the pag...\n\n...ing", 17..<20, "...", "fix: add the paging"),
      ("  fix: é🎉… (#12)\n\n…x\n\nRefs: #1", 10..<11, "…", "fix: é🎉x (#12)\n\nRefs: #1"),
    ])
  func `one that goes on below is joined`(
    text: String, columns: Range<Int>, mark: String, whole: String
  ) throws {
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "title was cut at '\(mark)' and goes on below; expected the whole one on the first line"
      ])
    #expect(found.map(\.columns) == [columns])
    #expect(found.map { $0.correction?.isSafe } == [false])
    #expect(corrected(text, found) == whole)
  }

  @Test func `one whose rest is lost is reported`() throws {
    let found = try findings(
      id, in: "fix: \"EISDIR: illegal operation on a directory, realpath\" error on RA… (#13655)")
    #expect(found.map(\.sentence) == ["title was cut at '…'; expected the whole one on the first line"])
    #expect(found.map(\.columns) == [70..<71])
    #expect(found.map(\.correction) == [nil])
  }

  @Test(arguments: [("…ing of a (#12)", 1..<2), ("...ing", 1..<4)])
  func `one that begins with its rest is reported`(text: String, columns: Range<Int>) throws {
    let found = try findings(id, in: text)
    #expect(found.map(\.columns) == [columns])
    #expect(found.map(\.correction) == [nil])
  }

  @Test(
    arguments: [
      ("fix: paging (#12)\n\n…ing\n\nbody", "fix: paging (#12)\n\nbody"),
      ("fix: paging\n\n…ing", "fix: paging\n"),
      ("fix: paging\n\n…ing\nbody", "fix: paging\n\nbody"),
    ])
  func `a rest that was left below a whole title goes`(text: String, whole: String) throws {
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "line goes on with a title that was cut; expected it gone, for the title is whole"
      ])
    #expect(found.map(\.line) == [3])
    #expect(found.map { $0.correction?.isSafe } == [true])
    #expect(corrected(text, found) == whole)
  }

  @Test func `one that is nowhere else stays`() throws {
    let found = try findings(id, in: "fix: page\n\n…ing")
    #expect(
      found.map(\.sentence) == ["line goes on with a title that was cut; expected its text in the title"])
    #expect(found.map(\.correction) == [nil])
  }

  @Test func `a title that will land is joined from the description or the commit`() throws {
    let request = PullRequest(
      "fix: add the pag…", description: "…ing of a\n\nbody", commits: ["fix: add the paging of a\n\nbody"])
    #expect(try predicted(id, request) == [])
    let described = try predicted(id, request, .described)
    #expect(described.map(\.place) == [.title])
    #expect(
      described.map(\.finding.correction) == [
        Correction(lines: 1..<4, with: ["fix: add the paging of a (#12)"], isSafe: false)
      ])
    let alone = try predicted(id, request, .titleOnly)
    #expect(
      alone.map(\.finding.correction) == [
        Correction(line: 1, with: "fix: add the paging of a (#12)", isSafe: false)
      ])
  }
}
