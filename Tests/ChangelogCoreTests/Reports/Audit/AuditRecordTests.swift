import Testing

@testable import ChangelogCore

struct AuditRecordTests {
  private func record() throws -> AuditRecord {
    var history = AuditedHistory()
    history.add("chore: begin", at: 1_656_000_000)
    history.merge(
      ["feat: one", "wip"], into: 0, as: "Merge pull request #12 from ada/one\n\n\"One\", at last", age: 600)
    history.tags = [("v1.0.0", 3)]
    let links = ProjectLinks(remote: "https://github.com/ada/lists", forge: nil)
    let audit = try history.audit(links: links)
    return AuditRecord(of: audit.landings[0], in: audit)
  }

  @Test func `a landing is an object`() throws {
    #expect(
      try record().json == """
        {"repository": "lists", "branch": "main", "commit": "0000000000000000000000000000000000000003", \
        "url": "https://github.com/ada/lists/commit/0000000000000000000000000000000000000003", "kind": "merge", \
        "pullRequest": 12, "parents": 2, "commits": 2, "startedAt": "2022-06-23T15:51:00Z", \
        "authoredAt": "2022-06-23T16:03:00Z", "landedAt": "2022-06-23T16:03:00Z", "leadSeconds": 720, \
        "author": "Ada", "committer": "GitHub", "header": "Merge pull request #12 from ada/one", "type": null, \
        "scope": null, "breaking": false, "passed": null, \
        "skipped": "a merge, whose message git or the forge wrote", "errors": 0, "warnings": 0, "rules": [], \
        "lines": 1, "wouldMakeLine": false, "losses": [], "release": "v1.0.0", "components": [], \
        "evidence": "2 parents, brought 2 commits, 'Merge pull request #N' above the title, committed by the forge", \
        "doubt": null}
        """)
  }

  @Test func `a landing is a line of CSV with as many fields as there are names`() throws {
    #expect(
      try record().csv == """
        lists,main,0000000000000000000000000000000000000003,\
        https://github.com/ada/lists/commit/0000000000000000000000000000000000000003,merge,12,2,2,\
        2022-06-23T15:51:00Z,2022-06-23T16:03:00Z,2022-06-23T16:03:00Z,720,Ada,GitHub,\
        "Merge pull request #12 from ada/one",,,false,,"a merge, whose message git or the forge wrote",0,0,,1,false,,\
        v1.0.0,,"2 parents, brought 2 commits, 'Merge pull request #N' above the title, committed by the forge",
        """)
    #expect(AuditRecord.names.count == 30)
    #expect(Set(AuditRecord.names).count == 30)
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_656_000_061, "2022-06-23T16:01:01Z"),
      (Int64.max, "9999-12-31T23:59:59Z"), (Int64.min, "0001-01-01T00:00:00Z"),
    ] as [(Int64, String)])
  func `a time is written as ISO 8601 has it`(_ time: Int64, _ text: String) {
    #expect(time.timestamp == text)
  }

  @Test func `a bar in a cell of Markdown ends no cell`() {
    var table = AuditTable(title: "By scope", heads: ["scope", "landings"])
    table.rows = [["a|b*c", "1"]]
    table.leftOut = 3
    #expect(table.markdown == "| scope | landings |\n| --- | --: |\n| a\\|b\\*c | 1 |\n\n… and 3 more\n")
  }

  @Test func `every format has a name of its own`() {
    #expect(Set(AuditFormat.all.map(\.name)).count == AuditFormat.all.count)
    #expect(AuditFormat.named("csv")?.name == "csv")
    #expect(AuditFormat.named("xml") == nil)
  }
}
