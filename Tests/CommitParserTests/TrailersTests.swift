import CommitParser
import Foundation
import TestSupport
import Testing

struct TrailersTests {
  @Test(arguments: [
    "fix: x\n", "fix: x\n\nbody\n", "Signed-off-by: A <a@b>\n", "fix: x\nSigned-off-by: A\n",
    "fix: x\n\nSigned-off-by:\n", "fix: x\n\nRefs: #1\nFixes #2\n", "fix: x\n\nRefs : #1\nAcked-by:Z\n",
    "fix: x\n\nA: b\n  more\n\tand more  \nSigned-off-by: A\n", "fix: x\n\nA: b\ntwo\nSigned-off-by: A\n",
    "fix: x\n\nRefs: #1\n(cherry picked from commit 1a2b)\n", "fix: x\n\nRefs: #1\n# comment\nAcked-by: Z\n",
    "fix: x\n\nRefs: #1\n\n---\n\nAcked-by: Z\n", "fix: x\n\n---\n\nSigned-off-by: A\n",
    "fix: x\n\nA: b\n\n---------\n\nAcked-by: Z\n", "fix: x\n\nURL: https://a.b/c:d\n",
  ])
  func `git prints the same trailers`(text: String) throws {
    let folder = FileManager.default.temporaryDirectory.path
    let git = try Command("git", ["interpret-trailers", "--parse"], in: folder, input: Data(text.utf8))
    let printed = git.output.split(separator: "\n").map { String($0.trimmingCharacters(in: .whitespaces)) }
    #expect(CommitMessage(text).trailers.map { $0.trimmingCharacters(in: .whitespaces) } == printed)
  }

  @Test(arguments: [
    ("fix: x\n\n---\n\nAcked-by: Z", 3), ("fix: x\n\nbody\n--- a/file\n\nAcked-by: Z", 4),
    ("fix: x\n\n---\nupdated: yes\n...\n\nSigned-off-by: A", 3), ("fix: x\n\n---\n\ntext", nil),
    ("fix: x\n\nAcked-by: Z\n\n---\n", nil), ("fix: x\n\n---------\n\nAcked-by: Z", nil),
    ("fix: x\n\n----\n\nAcked-by: Z", nil), ("fix: x", nil), ("", nil),
    ("fix: x\n\nSigned-off-by: A\n---\nAcked-by: Z", 4), ("fix: x\n\nSigned-off-by: A\nB: c\n---\n", nil),
  ])
  func `a divider hides trailers only when there are some below it`(text: String, line: Int?) {
    #expect(CommitMessage(text).lineHidingTrailers == line)
  }
}
