import Testing

@testable import ChangelogCore

struct CommitCoAuthorsTests {
  private func coAuthors(_ message: String) -> [String] {
    Commit(
      id: CommitID(high: 0, middle: 0, low: 0), time: 0, author: Person(name: "Ada", email: "ada@x"),
      message: message
    ).coAuthors.map { "\($0.name)|\($0.email)" }
  }

  @Test(arguments: [
    ("feat: x\n\nCo-authored-by: Bob <b@x>\n", ["Bob|b@x"]),
    ("feat: x\n\nco-Authored-BY:Bob <b@x>  ", ["Bob|b@x"]),
    ("feat: x\r\n\r\nCo-authored-by: Bob <b@x>\r\nCo-authored-by: Cy <c@x>\r\n", ["Bob|b@x", "Cy|c@x"]),
    (
      "feat: x\n\n* a\n\n  Co-authored-by: Bob <b@x>\n\ntext\n\n---------\n\nCo-authored-by: Cy <c@x>",
      [
        "Bob|b@x", "Cy|c@x",
      ]
    ),
    ("feat: x\n\nCo-authored-by: <b@x>", ["|b@x"]), ("feat: x\n\nCo-authored-by: Bob", []),
    ("feat: x\n\n> Co-authored-by: Bob <b@x>\nsee Co-authored-by: Bob <b@x>", []),
    ("feat: x\n\nCo-authored-by\nCo-authored-by:\nCo-author: Bob <b@x>", []), ("", []),
  ])
  func `co-authors are read wherever a line begins with the token`(message: String, people: [String]) {
    #expect(coAuthors(message) == people)
  }
}
