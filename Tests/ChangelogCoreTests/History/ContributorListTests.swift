import Testing

@testable import ChangelogCore

struct ContributorListTests {
  private static let ada = Person(name: "Ada", email: "ada@example.org")

  /// A list of people, and of each whether they were new.
  private func list(_ people: [(name: String, email: String)]) -> (people: [Contributor], isNew: [Bool]) {
    var list = ContributorList()
    let isNew = people.map { name, email in
      let person = Person(name: name, email: email)
      return list.insert(Contributor(person: person, login: person.login))
    }
    return (list.people, isNew)
  }

  @Test(arguments: [
    ("ADA", "other@example.org", true), ("Lovelace", "ADA@example.org", true), ("Ada", "", true),
    ("", "ada@example.org", true), ("Lovelace", "lovelace@example.org", false), ("Ada L", "", false),
  ])
  func `somebody is known again by name or address`(name: String, email: String, isKnown: Bool) {
    let (people, isNew) = list([("Ada", "ada@example.org"), (name, email)])
    #expect(isNew == [true, !isKnown])
    #expect(people.first == Contributor(person: Self.ada))
  }

  @Test func `both addresses of an account without a mailbox are one person`() {
    let (people, isNew) = list([
      ("Ada", "1+ada@users.noreply.github.com"), ("Lovelace", "ADA@users.noreply.github.com"),
      ("Countess", "2+Ada@users.noreply.github.com"), ("Bob", "1+bob@users.noreply.github.com"),
    ])
    #expect(isNew == [true, false, false, true])
    #expect(people.map(\.name) == ["Ada", "Bob"])
  }

  @Test func `an account becomes known by a later address, and counts from there on`() {
    let (people, isNew) = list([
      ("Ada", "ada@example.org"), ("Ada", "1+countess@users.noreply.github.com"),
      ("Somebody", "countess@users.noreply.github.com"),
    ])
    #expect(isNew == [true, false, false])
    #expect(people == [Contributor(person: Self.ada, login: "countess")])
  }

  @Test func `an empty name tells nobody`() {
    #expect(list([("", "a@x"), ("", "b@x"), ("", "")]).isNew == [true, true, false])
  }
}
