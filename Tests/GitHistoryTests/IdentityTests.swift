import TestSupport
import Testing

@testable import GitHistory

struct IdentityTests {
  private static let date = GitDate(seconds: 1_700_000_000, zone: 90)

  @Test(arguments: [
    ("A U Thor", "a@b"), ("Martin Luther King Jr.", "a@b"), (". a.b ,;", " <a@b>"), ("x<y>z\\", "a\nb@c"),
    ("\"Q\"", ""), ("Jürgen 🙂", "jürgen@example.org"), ("a\tb", "'a@b'"), ("\u{1}a\u{2}", "a@b."),
  ])
  func `name and address are cleaned as git does`(_ name: String, _ email: String) throws {
    let source = try TemporaryRepository()
    let written = try source.git(
      ["var", "GIT_AUTHOR_IDENT"],
      environment: [
        "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email, "GIT_AUTHOR_DATE": "@1700000000 +0130",
      ])
    let identity = try #require(Identity(name: name, email: email, date: Self.date))
    #expect(identity.line == written)
  }

  @Test(arguments: ["", " ", ".,", "<>", "\n"])
  func `a name of which nothing is left is none`(_ name: String) {
    #expect(Identity(name: name, email: "a@b", date: Self.date) == nil)
  }

  @Test func `a zero byte ends a name`() {
    #expect(Identity(name: "A\0B", email: "a@b", date: Self.date)?.nameWithAddress == "A <a@b>")
  }
}
