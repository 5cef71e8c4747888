import TestSupport
import Testing

/// What the deadlines and signals of the other tests rest on.
struct CommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a program that hangs is killed`() throws {
    let run = try Command("sh", ["-c", "echo begun; sleep 20 & wait"], in: folder.path, timeLimit: 1)
    #expect(run == Command(output: "begun\n", complaint: "", exitCode: 137))
  }

  @Test func `a program hears of the end of what it started`() throws {
    let run = try Command("sh", ["-c", "sleep 0.1 & wait; echo done"], in: folder.path)
    #expect(run == Command(output: "done\n", complaint: "", exitCode: 0))
  }

  @Test func `a program is ended by signals`() throws {
    let run = try Command("sh", ["-c", "kill -TERM $$; echo alive"], in: folder.path)
    #expect(run == Command(output: "", complaint: "", exitCode: 143))
  }
}
