import ChangelogCore
import Testing

@testable import GitHistory

struct GitErrorTests {
  @Test func `a hint follows the message`() {
    #expect(GitError(.other, "it is so").description == "it is so")
    #expect(GitError(.other, "it is so", hint: "do this").description == "it is so; do this")
  }

  @Test func `what to do about a missing object depends on the clone`() {
    let id = CommitID(high: 0, middle: 0, low: 1)
    #expect(
      GitError.missing(id, isShallow: true).description
        == "object 0000000000000000000000000000000000000001 is missing from this clone; "
        + "run 'git fetch --unshallow --tags'")
    #expect(
      GitError.missing(id, isShallow: false).description
        == "object 0000000000000000000000000000000000000001 is missing from this clone; "
        + "run 'git fsck' to see what is damaged, and look at objects/info/alternates if the clone borrows objects"
    )
  }
}
