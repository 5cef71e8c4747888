import ChangelogCore
import Testing

struct AuthorEmailTests {
  private func found(_ email: String, _ options: PolicyNode = [:]) throws -> [Finding] {
    try findings("author-email", options, in: "fix: x", author: Person(name: "A", email: email))
  }

  @Test(arguments: ["a@example.org", "12+a[bot]@users.noreply.example.org"])
  func `a whole address passes`(email: String) throws {
    #expect(try found(email) == [])
  }

  @Test(arguments: ["", "a", "a@laptop", "@example.org", "a@", "a@b.", "a b@example.org", "a@b@example.org"])
  func `any other is reported`(email: String) throws {
    #expect(
      try found(email) == [Finding("author's address is '\(email)'; expected one such as 'name@example.org'")]
    )
  }

  @Test func `a pattern may be asked for`() throws {
    #expect(try found("a@example.org", ["pattern": "@example[.]org$"]) == [])
    #expect(
      try found("a@b.org", ["pattern": "@example[.]org$"])
        == [Finding("author's address 'a@b.org' does not match '@example[.]org$'")])
  }

  @Test func `without an author nothing is reported`() throws {
    #expect(try findings("author-email", in: "fix: x") == [])
  }
}
