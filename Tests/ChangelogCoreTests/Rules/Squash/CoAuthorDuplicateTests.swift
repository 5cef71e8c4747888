import CommitParser
import Testing

@testable import ChangelogCore

struct CoAuthorDuplicateTests {
  private let id = CoAuthorDuplicate.id

  @Test func `an address counts once, whatever its case`() throws {
    let text = "feat: a (#12)\n\nCo-authored-by: Ada <ada@x.org>\nCo-Authored-By: A <ADA@x.org>\nRefs: #1"
    let found = try findings(id, in: text)
    #expect(found.map(\.line) == [4])
    #expect(
      found.map(\.sentence) == ["'ADA@x.org' is named as a co-author already; expected each person once"])
    #expect(corrected(text, found) == "feat: a (#12)\n\nCo-authored-by: Ada <ada@x.org>\nRefs: #1")
  }

  @Test func `the author is no co-author`() throws {
    let found = try findings(
      id, in: "feat: a\n\nCo-authored-by: Ada <ada@x.org>", author: Person(name: "A", email: "ada@x.org"))
    #expect(found.map(\.sentence) == ["'ada@x.org' is the author's address; expected each person once"])
  }

  @Test func `a bot may be named beside itself, but once`() throws {
    let bot = Person(name: "renovate[bot]", email: "1+renovate[bot]@users.noreply.github.com")
    let line = "Co-authored-by: renovate[bot] <\(bot.email)>"
    #expect(try findings(id, in: "feat: a\n\n\(line)", author: bot).isEmpty)
    #expect(try findings(id, in: "feat: a\n\n\(line)\n\(line)", author: bot).map(\.line) == [4])
  }

  @Test(arguments: [
    "feat: a\n\nCo-authored-by: Ada <ada@x.org>\nCo-authored-by: Bob <bob@x.org>",
    "feat: a (#1)\n\n* a\n\nCo-authored-by: Ada <ada@x.org>\n\n---------\n\nCo-authored-by: Ada <ada@x.org>",
    "feat: a\n\nCo-authored-by: Ada\nCo-authored-by: Ada",
    "feat: a\n\nCo-authored-by: A <>\nCo-authored-by: B <>",
    "feat: a", "Co-authored-by: Ada <ada@x.org>", "",
  ])
  func `people who are named once, and what is repeated further up, pass`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }
}
