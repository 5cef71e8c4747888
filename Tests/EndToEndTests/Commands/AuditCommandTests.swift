import Foundation
import TestSupport
import Testing

struct AuditCommandTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("chore: begin", at: 1_700_000_000)
    try repository.commit("feat: add paging (#1)")
    try repository.git("tag v1.0.0")
    try repository.git("switch -q -c topic")
    try repository.commit("fix: close the file")
    try repository.git("switch -q main")
    try repository.merge("topic", message: "Merge branch 'topic'")
    try repository.commit("Add a page")
  }

  private func audit(_ arguments: String..., in folder: String? = nil) throws -> Command {
    try Command(Program.path, ["audit"] + arguments, in: folder ?? repository.path)
  }

  /// The landings in a report, the newest first.
  private func objects(_ arguments: String...) throws -> [[String: Any]] {
    let run = try Command(
      Program.path, ["audit", "--format", "ndjson"] + arguments, in: repository.path)
    return run.output.split(separator: "\n").compactMap { line in
      try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
  }

  @Test func `the answer comes first, then the figures`() throws {
    let run = try audit("-C", repository.path)
    let name = URL(filePath: repository.path).lastPathComponent
    #expect(
      run
        == Command(
          output: """
            \(name), main: 4 landings, 2023-11-14 to 2023-11-14

            Of 3 changes, 1 landed as the squash of a pull request, 1 by a merge and 1
            without a pull request.
            2 of them (66.6%) made a line of the changelog.
            2 of 3 judged landings (66.6%) pass the policy.
            Readers miss something of 1 landing: the header is not conventional (1).
            1 merge brought 1 commit, which made 1 line; squashed, their titles would have
            made 0.
            From the first commit of a merge or a rebase to its landing it took 1 minute in
            half of the cases, and 1 minute in nine of ten; half of them have 1 commit or
            less.

            How changes landed
              landing  count  share
              squash       1  25.0%  ██████████████
              merge        1  25.0%  ██████████████
              direct       1  25.0%  ██████████████
              initial      1  25.0%  ██████████████

            Worst rules
              rule           severity  landings
              header-format     error         1  ███████████████████████████████████████████

            By month
              month    landings  squashed  passed  listed  lost
              2023-11         4         1   66.6%   66.6%     1  ███████████████████████████

            By type
              type    landings  squashed  passed  listed  lost
              (none)         2         0      0%   50.0%     1  ████████████████████████████
              feat           1         1    100%    100%     0  ██████████████

            By scope
              scope   landings  squashed  passed  listed  lost
              (none)         3         1   50.0%   66.6%     1  ████████████████████████████

            """, complaint: "", exitCode: 0))
  }

  @Test func `a period and a branch choose the landings`() throws {
    #expect(
      try objects().map { $0["header"] as? String } == [
        "Add a page", "Merge branch 'topic'", "feat: add paging (#1)", "chore: begin",
      ])
    #expect(
      try objects("--since", "v1.0.0").map { $0["header"] as? String } == [
        "Add a page", "Merge branch 'topic'",
      ])
    #expect(
      try objects("--until", "v1.0.0").map { $0["header"] as? String } == [
        "feat: add paging (#1)", "chore: begin",
      ])
    #expect(
      try objects("--branch", "topic", "--since", "HEAD~2").map { $0["header"] as? String } == [
        "fix: close the file"
      ])
    #expect(try objects("--since", "2023-11-15").map { $0["header"] as? String } == [])
    #expect(try objects("--since", "2023-11-14", "--until", "2023-11-14").count == 4)
  }

  @Test func `what the policy leaves out of the history stays out unless it is asked for`() throws {
    try repository.write("history: { since: v1.0.0 }\n", to: ".changelog.yml")
    #expect(try objects().map { $0["header"] as? String } == ["Add a page", "Merge branch 'topic'"])
    #expect(try objects("--since", "2023-01-01").count == 4)
  }

  @Test func `a date or a tag says from when on squash merges are required`() throws {
    let policy = "squash: { require: true, since: v1.0.0 }\n"
    try repository.write(policy, to: ".changelog.yml")
    let run = try audit("--format", "csv")
    #expect(run.output.contains("\"Merge branch 'topic'\",,,false,false,,1,0,merge-commit,"))
    #expect(run.output.contains("Add a page"))
    try repository.git("tag v2.0.0")
    try repository.write(policy.replacing("v1", with: "v2"), to: ".changelog.yml")
    #expect(try !audit("--format", "csv").output.contains("merge-commit"))
    // And so it is where messages are linted.
    #expect(try Program.run("lint", "HEAD~1", in: repository.path).exitCode == 0)
    try repository.write("squash: { require: true, since: 2023-11-14 }\n", to: ".changelog.yml")
    #expect(try Program.run("lint", "HEAD~1", in: repository.path).exitCode == 1)
    try repository.write("squash: { require: true, since: 2023-11-15 }\n", to: ".changelog.yml")
    #expect(try Program.run("lint", "HEAD~1", in: repository.path).exitCode == 0)
  }

  @Test(arguments: [("66.7", Int32(1)), ("66.6", 0), ("0", 0)])
  func `a share that is missed is told and exits with 1`(_ percent: String, _ code: Int32) throws {
    let run = try audit("--fail-under", percent)
    let name = URL(filePath: repository.path).lastPathComponent
    #expect(run.exitCode == code)
    #expect(
      run.complaint
        == (code == 0
          ? "" : "changelogctl: \(name): 66.6% of the judged landings pass; expected \(percent)% or more\n")
    )
  }

  @Test func `several repositories get a row each, and one that can't be read stops nobody`() throws {
    let folder = try TemporaryFolder()
    try repository.git(["clone", "-q", repository.path, "\(folder.path)/one"])
    try repository.git(["clone", "-q", "--bare", repository.path, "\(folder.path)/two"])
    let run = try audit("one", "none", "two", in: folder.path)
    let reason = "none: 'none' is not inside a git repository; name a clone's folder with --repository"
    #expect(
      run
        == Command(
          output: """
            3 repositories, 8 landings, 1 can't be read
              repository  landings  squash  merge  direct  passed  listed  lost
              one                4       1      1       1   66.6%   66.6%     1
              two                4       1      1       1   66.6%   66.6%     1
              all                8       2      2       2   66.6%   66.6%     2
            \(reason)

            """, complaint: "changelogctl: \(reason)\n", exitCode: 2))
    try Data("# ours\none\n\ntwo\n".utf8).write(to: URL(filePath: "\(folder.path)/list"))
    let listed = try audit("--repositories", "list", "--format", "markdown", in: folder.path)
    #expect(listed.exitCode == 0)
    #expect(listed.output.hasPrefix("# Audit\n\n2 repositories, 8 landings.\n\n| repository | landings |"))
    let lines = try audit("one", "two", "--format", "ndjson", in: folder.path).output.split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines[0].hasPrefix("{\"repository\": \"one\", \"branch\": \"main\""))
    #expect(lines[7].hasPrefix("{\"repository\": \"two\", \"branch\": \"main\""))
  }

  @Test func `a landing belongs to the components whose files it or what it merged changes`() throws {
    try repository.write(
      "components: { web: { paths: ['web/**'] }, api: { paths: ['api/**'] } }\nrules: { scope-matches-paths: error }\n",
      to: ".changelog.yml")
    try repository.git("add .changelog.yml")
    try repository.commit("feat(web): list pages (#2)", files: ["web/list": "1"])
    try repository.git("switch -q -c both")
    try repository.commit("fix(api): count", files: ["api/list": "1"])
    try repository.commit("fix(web): count", files: ["web/list": "2"])
    try repository.git("switch -q main")
    try repository.git("merge -q --no-ff --no-edit both")
    try repository.commit("feat(web): list names (#3)", files: ["api/list": "2"])
    let landings = try objects("--since", "HEAD~3")
    #expect(landings.map { $0["components"] as? [String] } == [["api"], ["web", "api"], ["web"]])
    #expect(landings.map { $0["rules"] as? [String] } == [["scope-matches-paths"], [], []])
    let groups = try audit("--since", "HEAD~3").output.components(separatedBy: "By component\n")
    #expect(groups.count == 2)
    #expect(
      groups[1].split(separator: "\n").dropFirst().map { $0.split(separator: " ").prefix(2) } == [
        ["api", "2"], ["web", "2"],
      ])
  }

  @Test func `programs get everything as one object`() throws {
    let run = try audit("--format", "json")
    let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    let repositories = try #require(object["repositories"] as? [[String: Any]])
    try #require(repositories.count == 1)
    #expect(repositories[0]["branch"] as? String == "main")
    #expect(repositories[0]["error"] is NSNull)
    #expect((repositories[0]["landings"] as? [Any])?.count == 4)
    let groups = try #require(repositories[0]["groups"] as? [String: [[String: Any]]])
    #expect(groups["type"]?.map { $0["name"] as? String } == ["", "feat"])
    #expect((groups["month"]?[0]["commits"] as? [String])?.first == (try repository.git("rev-parse HEAD")))
    #expect((object["total"] as? [String: Any])?["landings"] as? Int == 4)
    let unread = try audit("none", "nowhere", "--format", "json")
    #expect(unread.exitCode == 2)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(unread.output.utf8)) }
  }

  @Test(arguments: ["text", "markdown", "json", "ndjson", "csv", "html"])
  func `a stranger's text steers no reader`(_ format: String) throws {
    try repository.commit("feat(\u{1B}[31m|x\u{202E}): =cmd <script>alert(1)</script> ##[error]x (#9)")
    let run = try audit("--format", format)
    #expect(run.exitCode == 0)
    for text in ["\u{1B}", "\u{202E}", "##[error]"] { #expect(!run.output.contains(text)) }
    if format != "csv" { #expect(!run.output.contains("<script>alert")) }
  }

  @Test func `a file is replaced as a whole, and nothing is written when the repository can't be read`()
    throws
  {
    let folder = try TemporaryFolder()
    #expect(try audit("-o", "\(folder.path)/report").exitCode == 0)
    let written = try String(contentsOfFile: "\(folder.path)/report", encoding: .utf8)
    #expect(written == (try audit().output))
    let run = try audit("-o", "\(folder.path)/report", "--branch", "none")
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("'none'"))
    #expect(try String(contentsOfFile: "\(folder.path)/report", encoding: .utf8) == written)
  }

  @Test func `a repository without commits has no landings`() throws {
    let empty = try TemporaryRepository()
    let run = try audit("--fail-under", "95", in: empty.path)
    #expect(run.exitCode == 0)
    #expect(run.output.hasSuffix(", main: 0 landings\n"))
    // A database takes a file with the columns and no rows.
    #expect(try audit("--format", "csv", in: empty.path).output.hasPrefix("repository,branch,commit,"))
    #expect(try audit("--format", "ndjson", in: empty.path).output == "")
  }

  @Test func `a shallow clone is refused with the way out`() throws {
    let folder = try TemporaryFolder()
    try repository.git(["clone", "-q", "--depth", "1", "file://\(repository.path)", "\(folder.path)/clone"])
    let run = try audit(in: "\(folder.path)/clone")
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.complaint.contains("shallow"))
  }

  @Test func `wrong usage is told`() throws {
    #expect(try audit("--format", "xml").exitCode == 64)
    #expect(try audit("--fail-under", "101").exitCode == 64)
    #expect(try audit("a", "-C", "b").exitCode == 64)
    #expect(try audit("--repositories", "none").exitCode == 2)
  }
}
