import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

struct LandedPartsTests {
  @Test func `a squash of several commits is taken apart`() {
    let parts = LandedParts(
      reading: """
        feat: a (#12)

        * feat: a

        Body

        * fix: b

        ---------

        Signed-off-by: A <a@example.org>
        Co-authored-by: B <b@example.org>
        """)
    #expect(parts.title == "feat: a")
    #expect(parts.number == 12)
    #expect(parts.commits == ["feat: a\n\nBody", "fix: b"])
    #expect(parts.prose == "")
    #expect(parts.hasDivider)
    #expect(
      parts.people == ["Signed-off-by: A <a@example.org>", "Co-authored-by: B <b@example.org>"])
  }

  @Test func `a body in prose stays whole`() {
    let parts = LandedParts(reading: "feat: a\n\nWhy\n\nCo-authored-by: B <b@example.org>\n\n")
    #expect(parts.number == nil)
    #expect(parts.prose == "Why")
    #expect(parts.people == ["Co-authored-by: B <b@example.org>"])
    #expect(!parts.hasDivider)
  }

  @Test(arguments: [
    "", "\n", "a", "a\nb", "a\n\n\n* b\n* c", "a (#1)\n\n---------\n\nCo-authored-by: B <b>", "a (#007)",
    "a (#12) \n\nx", "* a\n\n* ", "a\n\n* b\n\n* \n\n* c", "a\n\n---------", "a\n\nx\nCo-authored-by: B <b>",
    "a\n\nCo-authored-by: B <b>\n\n---------\n\nCo-authored-by: C <c>", "a (#99999999999999999999)\n\nx",
    "\n\n\na\n\nb\n", "a\r\n\r\nb",
  ])
  func `the parts give the same bytes`(text: String) {
    #expect(Array(LandedParts(reading: text).text.utf8) == Array(text.utf8))
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"), arguments: ["vite", "electron"])
  func `nothing of a real squash is lost`(name: String) throws {
    let log = try Corpus.clone(name).git(["log", "--format=%B%x00", "--all"])
    var (count, lists, people) = (0, 0, 0)
    for entry in log.split(separator: "\0") {
      let text = String(entry.drop { $0 == "\n" })
      let header = CommitMessage(text).landedTitle
      guard header.shape == .numberSign else { continue }
      count += 1
      let parts = LandedParts(reading: text)
      lists += parts.commits.isEmpty ? 0 : 1
      people += parts.people.isEmpty ? 0 : 1
      #expect(Array(parts.text.utf8) == Array(text.utf8))
      // A blank behind the number belongs to the title's line, and is kept there.
      let isClean = text.prefix { $0 != "\n" }.last == ")"
      #expect(parts.number == (isClean ? header.number : nil))
    }
    print("\(name): \(count) squash commits, \(lists) lists of commits, \(people) name people")
    #expect(count > 5000)
  }
}
