import TestSupport
import Testing

@testable import GitHistory

struct RepositoryIdentityTests {
  private let source: TemporaryRepository

  init() throws { source = try TemporaryRepository() }

  private func person(_ role: Repository.Role, _ environment: [String: String] = [:]) throws -> String {
    try source.open().identity(of: role, environment: environment).nameWithAddress
  }

  @Test func `settings name a person for both roles, or for one`() throws {
    try source.git(["config", "user.name", "U Ser"])
    try source.git(["config", "user.email", "user@example.org"])
    #expect(try person(.author) == "U Ser <user@example.org>")
    #expect(try person(.committer) == "U Ser <user@example.org>")
    try source.git(["config", "author.name", "A U Thor"])
    try source.git(["config", "committer.email", "committer@example.org"])
    #expect(try person(.author) == "A U Thor <user@example.org>")
    #expect(try person(.committer) == "U Ser <committer@example.org>")
  }

  @Test func `variables come before settings`() throws {
    try source.git(["config", "user.name", "U Ser"])
    try source.git(["config", "user.email", "user@example.org"])
    let variables = [
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@b", "GIT_AUTHOR_DATE": "@5 -0100", "EMAIL": "e@mail",
      "GIT_COMMITTER_DATE": "",
    ]
    let author = try source.open().identity(of: .author, environment: variables)
    #expect(author.line == "A <a@b> 5 -0100")
    #expect(try person(.committer, variables) == "U Ser <user@example.org>")
    #expect(try source.open().identity(of: .committer, environment: variables).date.seconds > 1_700_000_000)
  }

  @Test func `EMAIL stands in for an address`() throws {
    try source.git(["config", "user.name", "U Ser"])
    #expect(try person(.author, ["EMAIL": "e@mail"]) == "U Ser <e@mail>")
  }

  @Test func `nobody is known without settings`() throws {
    let error = gitError { _ = try person(.author) }
    #expect(
      error
        == GitError(
          .identity, "git does not know who you are",
          hint: "run 'git config user.name NAME' and 'git config user.email ADDRESS'"))
  }

  @Test func `a name without letters is refused`() throws {
    let error = gitError { _ = try person(.committer, ["GIT_COMMITTER_NAME": ".,", "EMAIL": "a@b"]) }
    #expect(
      error
        == GitError(
          .identity, "the name of the committer is '.,', in which git finds no name",
          hint: "run 'git config user.name NAME'"))
  }

  @Test func `a date that is none is refused`() throws {
    let error = gitError { _ = try person(.author, ["GIT_AUTHOR_DATE": "soon\u{1B}"]) }
    #expect(
      error?.description
        == "GIT_AUTHOR_DATE is 'soon<U+001B>', which is no date; write it as in '2005-04-07T22:13:13+02:00'")
  }
}
