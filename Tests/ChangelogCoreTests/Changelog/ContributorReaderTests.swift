import Testing

@testable import ChangelogCore

struct ContributorReaderTests {
  private func names(
    _ author: (name: String, email: String), _ coAuthors: [String] = [], bots: [Glob] = [],
    people: String = "", openedBy login: String? = nil
  ) -> [String] {
    var facts = ChangelogFacts()
    facts.people.add(people)
    facts.logins = login.map { [1: $0] } ?? [:]
    let message = "feat: x (#1)\n\n" + coAuthors.map { "Co-authored-by: \($0)\n" }.joined()
    let commit = Commit(
      id: CommitID(high: 0, middle: 0, low: 0), time: 0,
      author: Person(name: author.name, email: author.email), message: message)
    return ContributorReader(facts, under: ChangelogPolicy(bots: bots))
      .contributors(of: commit, cameBy: 1).map { $0.name + ($0.login.map { " = \($0)" } ?? "") }
  }

  @Test func `the author comes first, then the co-authors in their order`() {
    #expect(names(("Ada", "a@x"), ["Cy <c@x>", "Bob <b@x>", "Ada <a@y>"]) == ["Ada", "Cy", "Bob"])
  }

  @Test func `people have their proper names, and are known again by them`() {
    let people = "Ada Lovelace <a@x> <old@x>\n"
    #expect(names(("Ada", "old@x"), ["Lovelace <A@X>"], people: people) == ["Ada Lovelace"])
  }

  @Test func `an account stays known where the mailmap replaces its address`() {
    let people = "Ada <a@x> <1+ada@users.noreply.github.com>\n"
    #expect(names(("A", "1+ada@users.noreply.github.com"), people: people) == ["Ada = ada"])
  }

  @Test(arguments: [
    ("renovate[bot]", "x@x"), ("x", "29139614+renovate[bot]@users.noreply.github.com"), ("Robo-X", "x@x"),
    ("x", "ci@example.org"),
  ])
  func `programs are nobody`(name: String, email: String) {
    let bots = [Glob("Robo-*"), Glob("ci@example.org")]
    #expect(names((name, email), bots: bots) == [])
    #expect(names((name, email), ["Ada <a@x>"], bots: bots) == ["Ada"])
    #expect(names(("Ada", "a@x"), ["\(name) <\(email)>"], bots: bots) == ["Ada"])
  }

  @Test func `a program is one by its old name and by its proper one`() {
    #expect(names(("renovate[bot]", "r@x"), people: "Renovate <r@x>\n") == [])
    #expect(names(("Renovate", "r@x"), people: "renovate[bot] <r@x>\n") == [])
  }

  @Test func `who opened the pull request is its author`() {
    #expect(names(("Ada", "a@x"), ["Bob <b@x>"], openedBy: "ada") == ["Ada = ada", "Bob"])
  }

  @Test func `an account that is known already is not given to somebody else`() {
    let bob = "Bob <1+Bob@users.noreply.github.com>"
    #expect(names(("Ada", "a@x"), [bob], openedBy: "bob") == ["Ada", "Bob = Bob"])
    #expect(names(("Ada", "1+ada@users.noreply.github.com"), openedBy: "other") == ["Ada = ada"])
  }

  @Test func `what opened a program's pull request is nobody's account`() {
    #expect(names(("renovate[bot]", "r@x"), ["Bob <b@x>"], openedBy: "renovate") == ["Bob"])
    #expect(names(("renovate[bot]", "r@x"), openedBy: "renovate") == [])
    #expect(names(("Ada", "a@x"), openedBy: "renovate[bot]") == ["Ada"])
  }
}
