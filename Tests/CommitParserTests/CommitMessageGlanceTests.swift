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
    "feat\u{FF1A} x",
    "Mend: capital", "Perf: p", "feat: x (#12) (#13)", "feat: x (!9)", "fix: \u{202E}x", "é: x", ":", "a:",
  ]

  @Test(arguments: shapes)
  func `a glance sees the header that the whole parse finds`(_ text: String) {
    #expect(CommitMessage.landedHeader(in: text) == (try? CommitMessage(text).landedHeader.get()))
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `on every message of a real history a glance sees what the whole parse finds`() throws {
    let messages = try Corpus.clone("carnet-de-bord").git("log -z --format=%B --all").split(separator: "\0")
    #expect(messages.count == 1_424)
    for text in messages.map(String.init) {
      #expect(
        CommitMessage.landedHeader(in: text) == (try? CommitMessage(text).landedHeader.get()), "\(text)")
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
