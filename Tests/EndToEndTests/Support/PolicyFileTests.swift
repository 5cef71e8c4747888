import ChangelogCore
import TestSupport
import Testing

@testable import changelogctl

struct PolicyFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is wrong, with the folder's path left out.
  private func complaint(config: String? = nil) -> String? {
    do {
      _ = try PolicyFile.load(in: folder.path, config: config.map { "\(folder.path)/\($0)" })
      return nil
    } catch {
      return "\(error)".split(separator: folder.path + "/", omittingEmptySubsequences: false).joined()
    }
  }

  @Test func `the file of the folder is read`() throws {
    try folder.write("history: { merges: keep }\n", to: ".changelog.yml")
    let loaded = try PolicyFile.load(in: folder.path, config: nil)
    #expect(loaded.policy.history.merges == .keep)
    #expect(loaded.file == "\(folder.path)/.changelog.yml")
  }

  @Test func `without a file the defaults hold`() throws {
    #expect(try PolicyFile.load(in: folder.path, config: nil) == .init(policy: .default, file: nil))
  }

  @Test func `a path is relative to the file that extends it`() throws {
    try folder.write("extends: ./shared.yml\n", to: "ci/policy.yml")
    try folder.write("history: { since: v1 }\n", to: "ci/shared.yml")
    let loaded = try PolicyFile.load(in: folder.path, config: "\(folder.path)/ci/policy.yml")
    #expect(loaded.policy.history.since == "v1")
  }

  @Test func `positions keep their own file`() throws {
    try folder.write("extends: shared.yml\na: 1\n", to: ".changelog.yml")
    try folder.write("version: 1\nb: 1\n", to: "shared.yml")
    let keys =
      "expected one of version, extends, project, types, scopes, ignore, lint, squash, rules, history, "
      + "changelog, audiences, outputs, overrides, versions, release, components"
    #expect(
      complaint() == ".changelog.yml:2:1: unknown key 'a'; \(keys)\nshared.yml:2:1: unknown key 'b'; \(keys)")
  }

  @Test(arguments: [
    ("./none.yml", "cannot read 'none.yml': there is no such file"),
    ("./sub/", "cannot read 'sub/': it is a folder, not a file"),
    ("./link.yml", "cannot read 'link.yml': it leads out of the repository"),
    ("/dev/null", "cannot read '/dev/null': it leads out of the repository"),
    ("./sub/../../../../dev/null", "cannot read"),
    ("./.git/config", "cannot read '.git/config': it leads into the git directory"),
  ])
  func `an extended file must be a file of the repository`(path: String, sentence: String) throws {
    try folder.write("", to: "sub/file")
    try folder.write("", to: ".git/config")
    try folder.link("link.yml", to: "/dev/null")
    try folder.write("extends: \(path)\n", to: ".changelog.yml")
    let told = try #require(complaint())
    #expect(told.hasPrefix(".changelog.yml:1:10: extends: \(sentence)"))
  }

  @Test func `a policy may not lead out of the repository, unless it is named`() throws {
    let other = try TemporaryFolder()
    try other.write("version: 1\n", to: "policy.yml")
    try folder.link(".changelog.yml", to: "\(other.path)/policy.yml")
    #expect(complaint() == "cannot read '.changelog.yml': it leads out of the repository")
    #expect(complaint(config: ".changelog.yml") == nil)
  }

  @Test func `a link to nothing is not the same as no file`() throws {
    try folder.link(".changelog.yml", to: "nowhere")
    #expect(complaint() == "cannot read '.changelog.yml': there is no such file")
  }

  @Test func `a link inside the repository is followed`() throws {
    try folder.write("history: { since: v1 }\n", to: "policy.yml")
    try folder.link(".changelog.yml", to: "policy.yml")
    #expect(complaint() == nil)
  }

  @Test func `the folder must be one`() throws {
    try folder.write("", to: "file")
    for path in ["\(folder.path)/none", "\(folder.path)/file"] {
      let error = #expect(throws: SystemError.self) { try PolicyFile.load(in: path, config: nil) }
      #expect(error?.description.hasSuffix(": expected the folder of a repository") == true)
    }
  }
}
