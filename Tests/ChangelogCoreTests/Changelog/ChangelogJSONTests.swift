import ChangelogCore
import Foundation
import Testing

struct ChangelogJSONTests {
  private func releases(
    _ messages: [String], tags: [(name: String, commit: Int)] = [], links: ProjectLinks? = nil
  ) throws -> [NSDictionary] {
    let text = try SampleHistory.changelog(messages, tags: tags, links: links, json: true).text
    let whole = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    #expect(whole["version"] as? Int == 1)
    return try #require(whole["releases"] as? [NSDictionary])
  }

  @Test func `a changelog without releases is a list without elements`() throws {
    #expect(try SampleHistory.changelog([], json: true).text == "{\"version\": 1, \"releases\": [\n]}\n")
  }

  @Test func `a release reads back with everything in it`() throws {
    let links = ProjectLinks(remote: "https://github.com/o/n", forge: nil)
    let releases = try releases(
      ["feat: a", "fix(x)!: \"b\" \\ <c> (#2)\n\nCloses o/r#3, ABC-4"],
      tags: [("v1.0.0", 0), ("v2.0.0", 1), ("v1.9.0", 1)], links: links)
    let id = "0000000000000000000000000000000000000001"
    let entry: NSDictionary = [
      "commit": id, "url": "https://github.com/o/n/commit/\(id)", "type": "fix", "scope": "x",
      "subject": "\"b\" \\ <c>", "pullRequest": 2, "breaking": ["\"b\" \\ <c>"],
      "note": NSNull(), "alsoIn": [], "undoes": NSNull(), "joined": [],
      "references": [
        ["action": "closes", "repository": "o/r", "prefix": "#", "issue": "3"],
        ["action": "closes", "repository": NSNull(), "prefix": "ABC-", "issue": "4"],
      ], "author": ["name": "Ada", "email": "ada@example.org"],
      "authors": [["name": "Ada", "email": "ada@example.org", "login": NSNull()]],
    ]
    let expected: NSDictionary = [
      "tag": "v2.0.0", "version": "2.0.0", "aliases": ["v1.9.0"], "date": "1970-01-02", "previous": "v1.0.0",
      "url": "https://github.com/o/n/compare/v1.0.0...v2.0.0", "bump": "major", "commits": 1,
      "breaking": [entry],
      "sections": [["title": "Bug Fixes", "entries": [entry]]], "newContributors": NSNull(),
    ]
    #expect(releases.count == 2)
    #expect(releases.first == expected)
  }

  @Test func `what is not there is null`() throws {
    let release = try #require(try releases(["feat: a"]).first)
    for key in ["tag", "version", "date", "previous", "url"] { #expect(release[key] is NSNull, "\(key)") }
    #expect(release["aliases"] as? [String] == [])
  }

  @Test func `keys come in one order and a release is one line`() throws {
    let text = try SampleHistory.changelog(["feat: a", "fix: b"], tags: [("v1.0.0", 0)], json: true).text
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[1].hasPrefix(#"{"tag": null, "version": null, "aliases": [], "date": null, "previous": "v1.0.0""#)
    )
    #expect(lines[1].hasSuffix(#"]}], "newContributors": null},"#))
  }
}
