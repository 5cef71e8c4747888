/// Tells who took part in a commit: who wrote it, and whom its message names.
struct ContributorReader: Sendable {
  private let people: Mailmap
  private let bots: [Glob]
  /// Who opened pull requests, by their numbers.
  private let logins: [Int: String]

  init(_ facts: ChangelogFacts, under policy: ChangelogPolicy) {
    people = facts.people
    bots = policy.bots
    logins = facts.logins
  }

  /// The people behind a commit, its author first, as the history alone knows them; programs are none.
  func contributors(of commit: Commit) -> [Contributor] {
    var list = ContributorList()
    for person in [commit.author] + commit.coAuthors {
      if let contributor = contributor(person) { list.insert(contributor) }
    }
    return list.people
  }

  /// The same people, in the same order, with the account that opened the pull request.
  func contributors(of commit: Commit, cameBy pullRequest: Int?) -> [Contributor] {
    var contributors = contributors(of: commit)
    // Who opens a pull request is the author of what lands; only its author, who may be a program, is meant.
    guard let login = pullRequest.flatMap({ logins[$0] }), contributors.first?.login == nil,
      contributor(commit.author)?.person == contributors.first?.person,
      !contributors.contains(where: { $0.login?.lowercased() == login.lowercased() })
    else { return contributors }
    if !contributors.isEmpty { contributors[0] = Contributor(person: contributors[0].person, login: login) }
    return contributors
  }

  private func contributor(_ person: Person) -> Contributor? {
    let proper = people.person(for: person)
    guard !isBot(person), !isBot(proper) else { return nil }
    return Contributor(person: proper, login: person.login ?? proper.login)
  }

  private func isBot(_ person: Person) -> Bool {
    person.isBot || bots.contains { $0.matches(person.name) || $0.matches(person.email) }
  }
}
