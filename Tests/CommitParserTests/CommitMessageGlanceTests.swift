import CommitParser
import Foundation
import TestSupport
import Testing

struct CommitMessageGlanceTests {
  private static let shapes = [
    "", "\n", "feat: x", "feat(a)!: x (#12)", "feat: x\r\n\r\nbody", "\n\nfix: late", "  fix: indented",
    "no header",
    "Merged PR 42: feat: paging", "Merged in side (pull request #5)\n\nfix: below\n",
    "Pull request #5: fix: y",
    "Merge pull request #5 from o/b\n\nfeat!: title", "Merge pull request 'fix: t' (#5) from a into b",
    "Merge branch 'a' into 'b'\n\nfeat: t\n\nSee merge request g/p!7", "feat: x\0fix: y", "x\0: y",
    "feat\u{FF1A} x", "fix: x\r", "fix: x\ry", "fix: x\r\n\r\nSee merge request g/p!7\r\n",
    "fix: x\n\nSee merge request g/p!7", "See merge request g/p!7\nx",
    "Merge:", "Merge pull request #5 from o/b\r\n\r\nfeat!: title\r\n", "Merge branch 'a'", "x\n\ny\r\nz",
    "Mend: capital", "Perf: p", "feat: x (#12) (#13)", "feat: x (!9)", "fix: \u{202E}x", "é: x", ":", "a:",
  ]

  @Test(arguments: shapes)
  func `a glance sees the header that the whole parse finds`(_ text: String) {
    let header = try? CommitMessage(text).landedHeader.get()
    #expect(CommitMessage.landedHeader(in: text) == header)
    #expect(header == nil || CommitMessage.marks(in: text).contains(.header))
  }

  @Test(arguments: shapes)
  func `a glance sees the title and the number that the whole parse finds`(_ text: String) {
    let landed = CommitMessage(text).landedTitle
    let glanced = CommitMessage.landedTitle(in: text)
    #expect(String(glanced.title) == landed.title)
    #expect(glanced.number == landed.number)
    let glance = MessageGlance(text)
    #expect(glance.mayBeWrapped || glance.number == 0 || Int(glance.number) == landed.number)
  }

  @Test(arguments: [
    "Revert \"feat: x\"", "fix: revert #12", "x\n\nThis reverts commit 1234567.", "fix: restore x", "feat: x",
    "Merge pull request #5 from o/revert\n\nRevert \"feat: x\"",
    "revert: feat: x\n\nRefs: 1234567",
  ])
  func `what is taken back is told without reading what takes nothing back`(_ text: String) {
    #expect(CommitMessage.revert(in: text, CommitMessage.marks(in: text)) == CommitMessage(text).revert)
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `on every message of a real history a glance sees what the whole parse finds`() throws {
    let messages = try Corpus.clone("carnet-de-bord").git("log -z --format=%B --all").split(separator: "\0")
    #expect(messages.count == 1_424)
    for text in messages.map(String.init) {
      let message = CommitMessage(text)
      let marks = CommitMessage.marks(in: text)
      let header = try? message.landedHeader.get()
      #expect(CommitMessage.landedHeader(in: text) == header, "\(text)")
      #expect(header == nil || marks.contains(.header))
      #expect(message.revert == nil || !marks.isDisjoint(with: [.revert, .revertBelow]))
      #expect(CommitMessage.revert(in: text, marks) == message.revert)
      let number = MessageGlance(text).number
      #expect(number == 0 || Int(number) == message.landedTitle.number)
      #expect(
        !CommitMessage(text).footers.contains(where: \.isBreaking)
          || CommitMessage.marks(in: text).contains(.breaking))
    }
  }

  @Test(arguments: [
    ("BREAKING CHANGE: x", true), ("a\n\nBREAKING-CHANGE: x", true), ("BBREAKING", true), ("BREAKIN", false),
    ("breaking change: x", false), ("", false), ("BREAK BREAKING", true),
  ])
  func `the breaking word is found anywhere, in upper case`(_ text: String, _ isThere: Bool) {
    #expect(CommitMessage.marks(in: text).contains(.breaking) == isThere)
  }
}
