/// People in the order in which they came, each once.
///
/// Who has the same address, the same account or the same name is taken for one, without regard to case.
struct ContributorList {
  private(set) var people: [Contributor] = []
  /// Where the one stands whom a name, an address or an account means.
  private var places: [String: Int] = [:]

  /// Adds somebody who is not there yet, and tells whether it was so.
  ///
  /// Who is there stays as they are, but for the account, which the other one may know. Nobody is told by an empty name.
  @discardableResult
  mutating func insert(_ contributor: Contributor) -> Bool {
    let person = contributor.person
    let marks = [("name", person.name), ("address", person.email), ("login", contributor.login ?? "")]
      .filter { !$0.1.isEmpty }.map { $0.0 + " " + $0.1.lowercased() }
    guard !marks.isEmpty else { return false }
    let known = marks.compactMap { places[$0] }.first
    for mark in marks where places[mark] == nil { places[mark] = known ?? people.count }
    guard let known else {
      people.append(contributor)
      return true
    }
    if people[known].login == nil { people[known].login = contributor.login }
    return false
  }
}
