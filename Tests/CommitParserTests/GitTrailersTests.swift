import CommitParser
import Testing

/// The expectations are what `git interpret-trailers --parse` of git 2.39 prints.
struct GitTrailersTests {
  @Test(arguments: [
    ("fix: x\n\nRefs: #1\n", ["Refs"]),
    ("fix: x\n\nRefs: #1\nFixes #2\n", []),
    ("fix: x\n\nBREAKING CHANGE: y\nRefs: #1\n", []),
    ("fix: x\n\nBREAKING-CHANGE: y\nRefs: #1\n", ["BREAKING-CHANGE", "Refs"]),
    ("fix: x\n\nBREAKING CHANGE: y\n\nRefs: #1\n", ["Refs"]),
    ("fix: x\n\nBREAKING CHANGE: y\nRefs: #1\nSigned-off-by: A <a@b>\n", ["Refs", "Signed-off-by"]),
    ("fix: x\n\nA: b\ntwo\nthree\nfour\nfive\nSigned-off-by: A\n", ["A", "Signed-off-by"]),
    ("fix: x\n\nA: b\ntwo\nthree\nfour\nfive\nsix\nseven\nSigned-off-by: A\n", ["A", "Signed-off-by"]),
    ("fix: x\n\nA: b\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nSigned-off-by: A\n", []),
    ("fix: x\n\nRefs: #1\n(cherry picked from commit 1a2b)\n", ["Refs"]),
    ("fix: x\n\nRefs: #1\n  more\nAcked-by: Z\n", ["Refs", "Acked-by"]),
    ("fix: x\n\nRefs: #1\n\n---\n\nAcked-by: Z\n", []),
    ("fix: x\n\nA: b\n\n---------\n\nAcked-by: Z\n", ["Acked-by"]),
    ("fix: x\n\nRefs: #1\n# comment\nAcked-by: Z\n", ["Refs", "Acked-by"]),
    ("fix: x\nRefs: #1\n", []),
  ])
  func `footers know whether git sees them`(text: String, visible: [String]) {
    #expect(CommitMessage(text).footers.filter(\.isVisibleToGit).map(\.token) == visible)
  }
}
