internal import ChangelogCore

extension Repository {
  /// What somebody is to a commit; a tagger counts as its committer.
  public enum Role: String, Sendable {
    /// Who made the change.
    case author
    /// Who made the commit or the tag.
    case committer
  }

  /// Whom git would put into a commit made now: `GIT_AUTHOR_NAME` and its like, then `author.name`, then `user.name`.
  ///
  /// Where git guesses an address from the name of the computer, nobody is known: a release should not carry a guess.
  /// - Throws: ``GitError`` of kind `identity` when git does not know who that is, or a date is none.
  public func identity(of role: Role) throws(GitError) -> Identity {
    try identity(of: role, environment: ProcessEnvironment.ofPeople)
  }

  /// - Source: `fmt_ident` in `ident.c` of git.
  func identity(of role: Role, environment: [String: String]) throws(GitError) -> Identity {
    let prefix = "GIT_\(role.rawValue.uppercased())_"
    let written = environment[prefix + "DATE"].flatMap { $0.isEmpty ? nil : $0 }
    guard let date = written.map({ GitDate($0) }) ?? .now else {
      throw GitError(
        .identity, "\(prefix)DATE is \((written ?? "").inQuotes), which is no date",
        hint: "write it as in '2005-04-07T22:13:13+02:00'")
    }
    let name = environment[prefix + "NAME"] ?? named("name", role)
    let email = environment[prefix + "EMAIL"] ?? named("email", role) ?? environment["EMAIL"]
    guard let name, let email else {
      throw GitError(
        .identity, "git does not know who you are",
        hint: "run 'git config user.name NAME' and 'git config user.email ADDRESS'")
    }
    guard let identity = Identity(name: name, email: email, date: date) else {
      throw GitError(
        .identity, "the name of the \(role.rawValue) is \(name.inQuotes), in which git finds no name",
        hint: "run 'git config user.name NAME'")
    }
    return identity
  }

  private func named(_ part: String, _ role: Role) -> String? {
    setting("\(role.rawValue).\(part)") ?? setting("user.\(part)")
  }
}
