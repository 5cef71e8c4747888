import TestSupport
import Testing

struct ChangelogCommandShallowTests {
  private let origin: TemporaryRepository

  init() throws {
    origin = try TemporaryRepository()
    for step in ["feat: first", "fix: second", "feat: third", "fix: fourth", "feat: fifth"] {
      try origin.commit(step)
      if step == "feat: third" { try origin.git("tag v1.0.0") }
    }
  }

  private func clone(depth: Int) throws -> TemporaryRepository {
    try TemporaryRepository(cloning: "file://\(origin.path)", ["--depth", String(depth)])
  }

  private func run(_ arguments: String..., in clone: TemporaryRepository) throws -> Command {
    try Command(Program.path, ["changelog"] + arguments, in: clone.path)
  }

  private static func complaint(about part: String) -> String {
    "changelogctl: this clone is shallow and the history \(part) is not all there; run 'git fetch --unshallow "
      + "--tags' (in CI: fetch-depth: 0), or pass --allow-shallow to go on without it\n"
  }

  @Test func `what is all there is printed without a word`() throws {
    let clone = try clone(depth: 3)
    let result = try run("--unreleased", in: clone)
    #expect(result.exitCode == 0)
    #expect(result.complaint == "")
    #expect(result.output == (try run("--unreleased", in: origin)).output)
  }

  @Test func `what is not all there is refused with the command that fetches it`() throws {
    let shallow = try clone(depth: 3)
    let release = Self.complaint(about: "of 'v1.0.0'")
    #expect(try run("--latest", in: shallow) == Command(output: "", complaint: release, exitCode: 2))
    #expect(try run("--at", "1.0.0", in: shallow) == Command(output: "", complaint: release, exitCode: 2))
    let unreleased = Self.complaint(about: "since the last release")
    #expect(
      try run("--unreleased", in: clone(depth: 2)) == Command(output: "", complaint: unreleased, exitCode: 2))
    try shallow.git("fetch -q --unshallow --tags")
    #expect(try run("--latest", in: shallow).output == run("--latest", in: origin).output)
  }

  @Test func `it is printed with a warning when that is wanted`() throws {
    let result = try run("--latest", "--allow-shallow", in: clone(depth: 3))
    #expect(result.exitCode == 0)
    #expect(
      result.complaint
        == "changelogctl: warning: this clone is shallow, and commits that it lacks are not listed\n")
    #expect(result.output.contains("third"))
    #expect(!result.output.contains("second"))
  }

  @Test func `the warning comes only when something is missing`() throws {
    #expect(try run("--unreleased", "--allow-shallow", in: clone(depth: 3)).complaint == "")
  }
}
