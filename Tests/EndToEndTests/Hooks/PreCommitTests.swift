import Foundation
import TestSupport
import Testing

/// The pre-commit framework, the real one, on a local clone of a repository that offers our hook.
@Suite(.enabled(if: PreCommit.isPresent, "pre-commit is not here; 'pip install pre-commit' brings it"))
struct PreCommitTests {
  private let offer: TemporaryRepository
  private let here: TemporaryRepository
  private let store: TemporaryFolder

  init() throws {
    offer = try TemporaryRepository()
    here = try TemporaryRepository()
    store = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(Checkout.path)/.pre-commit-hooks.yaml", toPath: "\(offer.path)/.pre-commit-hooks.yaml")
    try offer.git("add .")
    let id = try offer.commit("feat: offer a hook")
    let configuration = """
      repos:
        - repo: \(offer.path)
          rev: \(id)
          hooks:
            - id: changelogctl

      """
    try Data(configuration.utf8).write(to: URL(filePath: "\(here.path)/.pre-commit-config.yaml"))
    try here.git("add .")
  }

  @Test func `pre-commit runs us on the message of a commit`() throws {
    let install = try Command(
      "pre-commit", ["install", "--hook-type", "commit-msg"], in: here.path, environment: environment)
    #expect(install.exitCode == 0)
    let refused = try here.attempt(["commit", "-m", "Bad"], environment: environment)
    #expect(refused.exitCode == 1)
    #expect(refused.complaint.contains("[header-format]"))
    #expect(refused.complaint.contains("git commit -e -F \(here.path)/.git/CHANGELOGCTL_EDITMSG"))
    let taken = try here.attempt(["commit", "-qm", "feat: good"], environment: environment)
    #expect(taken.exitCode == 0)
    #expect(try here.git("log --format=%s") == "feat: good")
  }

  @Test func `our own hook is not put over that of pre-commit`() throws {
    _ = try Command(
      "pre-commit", ["install", "--hook-type", "commit-msg"], in: here.path, environment: environment)
    let hook = FileManager.default.contents(atPath: "\(here.path)/.git/hooks/commit-msg")
    try here.git("rm -qf .pre-commit-config.yaml")
    for arguments in [["hooks", "install"], ["hooks", "install", "--chain"]] {
      let run = try Command(Program.path, arguments, in: here.path, environment: environment)
      #expect(run.exitCode == 2)
      #expect(
        run.complaint.hasPrefix("changelogctl: pre-commit runs the hooks of this repository; add this to"))
    }
    #expect(FileManager.default.contents(atPath: "\(here.path)/.git/hooks/commit-msg") == hook)
  }

  private var environment: [String: String] {
    [
      "PATH": HookedRepository.searchPath, "PRE_COMMIT_HOME": store.path, "HOME": store.path,
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    ]
  }
}

private enum PreCommit {
  /// Whether the framework can be run here.
  static let isPresent = (try? Command("pre-commit", ["--version"], in: "/").exitCode) == 0
}
