import Foundation
import TestSupport
import Testing

/// The pull request check as users run it, by hand and with events.
struct PullRequestCommandTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat: first")
    try repository.git("tag v1.2.0")
    try repository.commit("fix: close files (#3)")
    try repository.git("switch -q -c work")
  }

  private func check(_ arguments: String..., environment: [String: String] = [:]) throws -> Command {
    try Command(
      Program.path, ["pr"] + arguments, in: repository.path,
      environment: ["GITHUB_ACTIONS": "", "GITHUB_EVENT_PATH": "", "CI": ""].merging(environment) { $1 })
  }

  private func policy(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(repository.path)/.changelog.yml"))
  }

  /// The file of an event about the branch `work`.
  private func event(_ title: String, body: String = "", settings: String = "") throws -> String {
    let path = "\(repository.path)/event.json"
    let (base, head) = (try repository.git("rev-parse main"), try repository.git("rev-parse work"))
    let texts = try [title, body].map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    let json = """
      {"number": 12, "pull_request": {"number": 12, "title": \(texts[0]), "body": \(texts[1]), "draft": false,
      "commits": 2, "base": {"ref": "main", "sha": "\(base)", "repo": {"full_name": "a/b"\(settings)}},
      "head": {"ref": "work", "sha": "\(head)", "repo": {"full_name": "a/b"}}}}
      """
    try Data(json.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func `the whole report says what lands, what is wrong, the entry and the version`() throws {
    try policy("squash: { title: pull-request, body: commits }\n")
    try repository.commit("feat(api): add paging\n\nTwenty a page.")
    try repository.commit("test: cover it")
    let run = try check("--title", "feta: add paging", "--number", "12", "--format", "text")
    #expect(run.exitCode == 1)
    #expect(run.complaint == "")
    #expect(
      run.output.hasPrefix(
        """
        pull request #12 lands as

            | feta: add paging (#12)
            |
            | * feat(api): add paging
            |
            | Twenty a page.
            |
            | * test: cover it

          probable: GitHub is set to title: pull-request, body: commits

        """))
    #expect(run.output.contains("mend it in the title of the pull request\n"))
    #expect(run.output.contains("\nit adds nothing to the changelog\n\nversion 1.2.1 → 1.2.1 (none)\n"))
  }

  @Test func `a good title adds an entry and moves the version`() throws {
    try repository.commit("feat: add paging")
    let run = try check("--title", "feat: add paging", "--number", "12", "--format", "text")
    #expect(run.exitCode == 0)
    #expect(
      run.output.contains(
        """
        it adds to the changelog

            | ### Features
            |
            | * add paging (#12)

        version 1.2.1 → 1.3.0 (minor: feat)

        """))
  }

  @Test func `an event brings title, description and settings`() throws {
    try repository.commit("wip")
    try repository.commit("more")
    let settings =
      #", "squash_merge_commit_title": "PR_TITLE", "squash_merge_commit_message": "PR_BODY""#
    let path = try event("feat!: add paging", body: "Why.\r\n\r\nCloses #9\r\n", settings: settings)
    let run = try check("--event", path, "--format", "json")
    #expect(run.exitCode == 0)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let predicted = try #require(json["predicted"] as? [String: Any])
    #expect(predicted["message"] as? String == "feat!: add paging (#12)\n\nWhy.\n\nCloses #9")
    #expect(predicted["certainty"] as? String == "probable")
    #expect(json["bump"] as? String == "major")
    #expect((json["nextVersion"] as? [String: String])?["after"] == "2.0.0")
    #expect((json["entry"] as? [String: Any])?["subject"] as? String == "add paging")
  }

  @Test func `unknown settings give every outcome, the others as warnings`() throws {
    try repository.commit("feat: add paging")
    let run = try check("--title", "Add paging", "--number", "12", "--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
    let formats = diagnostics.filter { $0["rule"] as? String == "header-format" }
    #expect(formats.map { $0["severity"] as? String } == ["warning"])
    #expect(
      formats.map { $0["condition"] as? String } == [
        "the squash settings are title: pull-request, body: blank"
      ])
  }

  @Test func `commits that the clone lacks are named with the command that brings them`() throws {
    try repository.commit("feat: add paging")
    let path = try event("feat: add paging")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let head = try repository.git("rev-parse work")
    let other = text.replacing(head, with: String(repeating: "1", count: 40))
    try Data(other.utf8).write(to: URL(fileURLWithPath: path))
    let run = try check("--event", path)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(
      run.complaint.hasPrefix(
        "changelogctl: the clone lacks the pull request's commit '1111111111111111111111111111111111111111'; run 'git fetch "
      ))
  }

  @Test(arguments: ["--base", "--head"])
  func `a revision that somebody typed and that is not there is an error`(option: String) throws {
    try repository.commit("feat: add paging")
    let run = try check("--title", "feat: add paging", option, "nope")
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("changelogctl: cannot resolve 'nope'"))
  }

  @Test func `where no branch can be the base it is asked for`() throws {
    try repository.commit("feat: add paging")
    try repository.git("branch -M main trunk")
    let run = try check("--title", "feat: add paging")
    #expect(run.exitCode == 2)
    #expect(
      run.complaint == "changelogctl: the base branch is not known, for the clone has none of "
        + "'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'; give it with --base\n")
  }

  @Test func `without a title the only commit's is taken, and with several it is asked for`() throws {
    try repository.commit("feat: add paging")
    #expect(try check().exitCode == 0)
    try repository.commit("more")
    let run = try check()
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("nothing tells the title of the pull request"))
  }

  @Test func `composing keeps what matters, in the order that git wants`() throws {
    try repository.commit("feat!: add paging\n\nBREAKING CHANGE: lists end\nRefs: #7")
    try repository.commit("fix: off by one\n\nCo-authored-by: Bob <bob@example.org>")
    let run = try check(
      "--title", "feat: add paging", "--number", "12", "--compose", "--description",
      "Twenty a page.\n\nCloses #9")
    #expect(
      run.output == """
        feat: add paging (#12)

        Twenty a page.

        BREAKING CHANGE: lists end

        Closes #9

        Refs: #7
        Co-authored-by: Bob <bob@example.org>

        """)
    let file = "\(repository.path)/composed"
    try Data(run.output.utf8).write(to: URL(fileURLWithPath: file))
    #expect(
      try repository.git(["interpret-trailers", "--parse", file])
        == "Refs: #7\nCo-authored-by: Bob <bob@example.org>")
  }

  @Test(arguments: ["text", "github", "markdown", "json", "gitlab", "sarif", "junit"])
  func `a hostile title is shown and never obeyed`(format: String) throws {
    try policy("squash: { title: pull-request, body: blank }\n")
    try repository.commit("feat: add paging")
    let title =
      "feat: \"x\" `touch pwned` $(touch pwned)\n::error::<img src=x> ##[error]a \u{202E}b \u{1B}[31m"
    let run = try check("--title", title, "--number", "12", "--format", format)
    #expect(run.exitCode < 2)
    #expect(!FileManager.default.fileExists(atPath: "\(repository.path)/pwned"))
    #expect(!run.output.contains("\u{202E}") && !run.output.contains("\u{1B}") && !run.output.contains("##["))
    let lines = run.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(!lines.contains { $0.hasPrefix("::error::<img") })
    if format == "markdown" {
      let shown = run.output.replacing(/(?s)(`{3,}).*?\1|(`+).*?\2/, with: "")
      #expect(!shown.replacing("\\<", with: "").contains("<img"))
    }
  }
}
