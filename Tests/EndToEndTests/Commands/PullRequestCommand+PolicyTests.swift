import Foundation
import TestSupport
import Testing

/// Whose policy judges a pull request: in CI that of the base branch, which no pull request can change.
struct PullRequestPolicyTests {
  private let repository: TemporaryRepository
  /// A policy under which the title `feta: x` passes.
  private static let lax = "rules: { type-enum: off }\n"

  /// `main` is strict, and the pull request, which is checked out, lax.
  init() throws {
    repository = try TemporaryRepository()
    try write("squash: { title: pull-request, body: blank }\n", to: ".changelog.yml")
    try commit("feat: first")
    try repository.git("tag v1.2.0")
    try repository.git("switch -q -c work")
    try write("squash: { title: pull-request, body: blank }\n" + Self.lax, to: ".changelog.yml")
    try commit("feta: x")
  }

  private func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: "\(repository.path)/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func commit(_ message: String) throws {
    try repository.git("add -A")
    try repository.git(["commit", "-q", "-m", message])
  }

  /// Changes what `main` has, and comes back.
  private func onMain(_ change: () throws -> Void) throws {
    try repository.git("switch -q main")
    try change()
    try commit("chore: change main")
    try repository.git("switch -q work")
  }

  private func check(
    _ arguments: String..., in folder: String = "", title: String = "feta: x",
    environment: [String: String] = [:]
  ) throws -> Command {
    try Command(
      Program.path, ["pr", "--title", title, "--number", "12", "--format", "text"] + arguments,
      in: repository.path + folder,
      environment: ["GITHUB_ACTIONS": "", "GITHUB_EVENT_PATH": "", "CI": ""].merging(environment) { $1 })
  }

  private func isRefusedByTypeEnum(_ run: Command) -> Bool {
    run.exitCode == 1 && run.output.contains("type-enum")
  }

  private var note: String {
    "changelogctl: note: the pull request changes '.changelog.yml', and is judged by the base branch's; "
      + "--policy-from head judges it by its own\n"
  }

  @Test func `by hand the policy of the work tree counts`() throws {
    let run = try check()
    #expect(run.exitCode == 0)
    #expect(run.complaint == "")
  }

  @Test func `a pull request in CI is judged by the policy of its base branch`() throws {
    let run = try check(environment: ["CI": "true"])
    #expect(isRefusedByTypeEnum(run))
    #expect(run.complaint == note)
  }

  @Test func `an event says that it is CI`() throws {
    let (base, head) = (try repository.git("rev-parse main"), try repository.git("rev-parse work"))
    let json = """
      {"number": 12, "pull_request": {"number": 12, "title": "feta: x", "body": "", "commits": 1,
      "base": {"ref": "main", "sha": "\(base)", "repo": {"full_name": "a/b"}},
      "head": {"ref": "work", "sha": "\(head)", "repo": {"full_name": "a/b"}}}}
      """
    let file = try TemporaryFolder()
    let path = try file.write(json, to: "event.json")
    #expect(isRefusedByTypeEnum(try check("--event", path)))
  }

  @Test func `each may be asked for`() throws {
    #expect(isRefusedByTypeEnum(try check("--policy-from", "base")))
    let run = try check("--policy-from", "head", environment: ["CI": "true"])
    #expect(run.exitCode == 0)
    #expect(run.complaint == "")
  }

  @Test func `a policy that only the pull request has counts for nothing`() throws {
    try onMain { try repository.git("rm -q .changelog.yml") }
    #expect(isRefusedByTypeEnum(try check("--policy-from", "base")))
  }

  @Test func `a policy that cannot be read switches nothing off`() throws {
    try write("rules: [\n", to: ".changelog.yml")
    try commit("feta: x")
    #expect(isRefusedByTypeEnum(try check("--policy-from", "base")))
    #expect(try check("--policy-from", "head").exitCode == 2)
  }

  @Test func `the newest policy of the base branch counts, not the one that the pull request began with`()
    throws
  {
    try onMain {
      try write("rules: { type-enum: { severity: error } }\ntypes: { feta: Cheese }\n", to: ".changelog.yml")
    }
    #expect(try check("--policy-from", "base").exitCode == 0)
  }

  @Test(arguments: ["web/strict.yml", "./web/../web/strict.yml", "ABSOLUTE", "../repository/web/strict.yml"])
  func `a file within the work tree is read on the base branch`(path: String) throws {
    try onMain { try write("version: 1\n", to: "web/strict.yml") }
    try repository.git("rebase -q main")
    try write(Self.lax, to: "web/strict.yml")
    try commit("feta: x")
    let name = URL(fileURLWithPath: repository.path).lastPathComponent
    let config = path.replacing("ABSOLUTE", with: "\(repository.path)/web/strict.yml")
      .replacing("repository", with: name)
    #expect(isRefusedByTypeEnum(try check("--policy-from", "base", "--config", config)))
    guard !config.hasPrefix("/") else { return }
    let below = try check("--policy-from", "base", "--config", "../\(config)", in: "/web")
    #expect(isRefusedByTypeEnum(below))
  }

  @Test func `links of the work tree lead nowhere else`() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write(Self.lax, to: "strict.yml")
    try onMain { try write("version: 1\n", to: "web/strict.yml") }
    try repository.git("rebase -q main")
    try FileManager.default.removeItem(atPath: "\(repository.path)/web")
    try FileManager.default.createSymbolicLink(
      atPath: "\(repository.path)/web", withDestinationPath: elsewhere.path)
    try commit("feta: x")
    #expect(isRefusedByTypeEnum(try check("--policy-from", "base", "--config", "web/strict.yml")))
  }

  @Test func `a file outside the work tree is the caller's`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.lax, to: "lax.yml")
    #expect(try check("--policy-from", "base", "--config", path).exitCode == 0)
  }

  @Test func `what a file outside the work tree extends within it comes from the base branch`() throws {
    try onMain { try write("version: 1\n", to: "shared/a.yml") }
    try write(Self.lax, to: "shared/a.yml")
    let name = URL(fileURLWithPath: repository.path).lastPathComponent
    let folder = URL(fileURLWithPath: repository.path).deletingLastPathComponent().path
    let path = "\(folder)/\(name)-outside.yml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    func extend(_ file: String) throws {
      try Data("extends: ./\(file)\n".utf8).write(to: URL(fileURLWithPath: path))
    }
    try extend("\(name)/shared/a.yml")
    #expect(isRefusedByTypeEnum(try check("--policy-from", "base", "--config", path)))
    #expect(try check("--policy-from", "head", "--config", path).exitCode == 0)
    try extend("elsewhere.yml")
    let run = try check("--policy-from", "base", "--config", path)
    #expect(run.exitCode == 2)
    #expect(run.complaint == "\(path):1:10: extends: './elsewhere.yml' leads out of the repository\n")
  }

  @Test func `what the policy extends comes from the base branch, too`() throws {
    try onMain {
      try write("extends: ./shared/a.yml\n", to: ".changelog.yml")
      try write("version: 1\n", to: "shared/a.yml")
    }
    try write(Self.lax, to: "shared/a.yml")
    #expect(isRefusedByTypeEnum(try check("--policy-from", "base")))
    try FileManager.default.removeItem(atPath: "\(repository.path)/shared/a.yml")
    try onMain { try repository.git("rm -q shared/a.yml") }
    let run = try check("--policy-from", "base")
    let base = try repository.git("rev-parse --short=7 main")
    #expect(run.exitCode == 2)
    #expect(
      run.complaint
        == "\(base):.changelog.yml:1:10: extends: cannot read '\(base):shared/a.yml': "
        + "the base branch has no such file; --policy-from head takes the one that is checked out\n")
  }

  @Test func `a file that the base branch lacks is an error`() throws {
    let run = try check("--policy-from", "base", "--config", "new.yml")
    let base = try repository.git("rev-parse --short=7 main")
    #expect(run.exitCode == 2)
    #expect(
      run.complaint == "changelogctl: cannot read '\(base):new.yml': the base branch has no such file; "
        + "--policy-from head takes the one that is checked out\n")
  }

  @Test func `a link on the base branch is an error`() throws {
    try onMain {
      try FileManager.default.removeItem(atPath: "\(repository.path)/.changelog.yml")
      try FileManager.default.createSymbolicLink(
        atPath: "\(repository.path)/.changelog.yml", withDestinationPath: "/etc/passwd")
    }
    let run = try check("--policy-from", "base")
    #expect(run.exitCode == 2)
    #expect(run.complaint.hasSuffix("is a symbolic link; a file was expected\n"))
  }

  @Test func `a clone without the base branch is told how to get it`() throws {
    try repository.git("branch -M main trunk")
    let run = try check(environment: ["CI": "true"])
    #expect(run.exitCode == 2)
    #expect(
      run.complaint.hasSuffix(
        "; give it with --base, for its policy judges the pull request, or give --policy-from head\n"))
  }

  @Test func `a bare repository has the policy of the base branch`() throws {
    try repository.git("config core.bare true")
    let run = try check("--policy-from", "base", "--head", "work", in: "/.git")
    #expect(isRefusedByTypeEnum(run))
  }
}
