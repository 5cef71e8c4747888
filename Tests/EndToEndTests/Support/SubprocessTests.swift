import Foundation
import Testing

@testable import changelogctl

struct SubprocessTests {
  private func run(
    _ script: String, input: String = "", variables: [String: String] = ["PATH": "/usr/bin:/bin"],
    limit: Int = 1 << 20, seconds: Double = 30
  ) throws(Subprocess.Stop) -> Subprocess {
    try Subprocess(
      "sh", ["-c", script], input: Array(input.utf8), variables: variables, limit: limit, seconds: seconds)
  }

  @Test func `a program reads, writes and ends`() throws {
    let run = try run("cat; echo no >&2; exit 3", input: "yes")
    #expect(run.output == Array("yes".utf8))
    #expect(run.complaint == Array("no\n".utf8))
    #expect(run.exitCode == 3)
  }

  @Test func `a program may ignore its input`() throws {
    #expect(try run("exit 0", input: String(repeating: "x", count: Subprocess.inputLimit)).exitCode == 0)
  }

  @Test(arguments: [Subprocess.inputLimit, Subprocess.inputLimit + 1, 1 << 20])
  func `an input of any size is read whole`(_ count: Int) throws {
    let input =
      String(repeating: "0123456789abcde\n", count: count / 16) + String(repeating: "x", count: count % 16)
    let run = try run("cat", input: input, limit: count)
    #expect(run.output == Array(input.utf8))
    #expect(try self.run("exit 3", input: input).exitCode == 3)
  }

  @Test func `both streams are read as they come`() throws {
    let run = try run("for i in 1 2 3 4; do head -c 100000 /dev/zero >&2; head -c 100000 /dev/zero; done")
    #expect(run.output.count == 400_000)
    #expect(run.complaint.count == 400_000)
  }

  @Test func `without an input it has ours, and without a limit it has time`() throws {
    let run = try Subprocess(
      "sh", ["-c", "readlink /proc/self/fd/0"], input: nil, variables: ["PATH": "/usr/bin:/bin"],
      limit: 1 << 10,
      seconds: nil)
    let ours = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/0")
    #expect(String(decoding: run.output, as: UTF8.self) == ours + "\n")
  }

  @Test func `its environment is what it is given`() throws {
    let run = try run("echo $A$HOME", variables: ["A": "b"])
    #expect(run.output == Array("b\n".utf8))
  }

  @Test func `a signal is told`() throws {
    #expect(try run("kill -9 $$").exitCode == 137)
  }

  @Test func `a program that hangs is ended`() {
    #expect(throws: Subprocess.Stop.ranTooLong) { try run("exec sleep 60", seconds: 0.1) }
  }

  @Test func `a program that writes without end is ended`() {
    #expect(throws: Subprocess.Stop.wroteTooMuch) { try run("exec yes", limit: 1 << 16) }
  }

  @Test func `a missing program is told`() {
    #expect(throws: Subprocess.Stop.isMissing) {
      try Subprocess("no-such-program", [], input: [], variables: [:], limit: 1, seconds: 1)
    }
  }
}
