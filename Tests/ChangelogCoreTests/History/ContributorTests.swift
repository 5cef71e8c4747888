import Testing

@testable import ChangelogCore

struct ContributorTests {
  @Test(arguments: [
    ("123+ada@users.noreply.github.com", "ada"), ("ada@users.noreply.github.com", "ada"),
    ("123+Ada-L@USERS.noreply.GitHub.com", "Ada-L"), ("0+a_b.c@users.noreply.github.com", "a_b.c"),
    ("ada@example.org", nil), ("123+ada@users.noreply.github.com.example.org", nil), ("", nil),
    ("@users.noreply.github.com", nil), ("123+@users.noreply.github.com", nil),
    ("x+ada@users.noreply.github.com", nil), ("1+<b>@users.noreply.github.com", nil),
    ("1+é@users.noreply.github.com", nil), ("123-ada@users.noreply.gitlab.com", nil),
    ("1+ada@x@users.noreply.github.com", nil),
  ])
  func `an account is told by an address without a mailbox`(email: String, login: String?) {
    #expect(Person(name: "Ada", email: email).login == login)
  }

  @Test(arguments: ["", "@ada", "a b", "a\n", "[ada](x)", "ada[bot]", String(repeating: "a", count: 256)])
  func `what cannot be an account is none`(login: String) {
    #expect(Contributor(person: Person(name: "Ada", email: ""), login: login).login == nil)
  }

  @Test func `who has no name is called by the account`() {
    #expect(Contributor(person: Person(name: "", email: "a@x"), login: "ada").name == "ada")
    #expect(Contributor(person: Person(name: "Ada", email: "a@x"), login: "ada").name == "Ada")
    #expect(Contributor(person: Person(name: "", email: "a@x")).name == "")
  }
}
