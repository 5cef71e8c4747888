import Foundation
import TestSupport
import Testing

@testable import changelogctl

/// The project released by itself.
struct ProjectReleaseTests {
  @Test func `its next release puts the version where the program has it from`() throws {
    // A checkout may be a shallow clone, of which a release says that it cannot be made.
    let isShallow = try Command("git", ["rev-parse", "--is-shallow-repository"], in: Checkout.path)
    guard isShallow.output == "false\n" else { return print("skipped: this clone is shallow") }
    let clone = try TemporaryRepository(cloning: Checkout.path)
    try clone.git("checkout -q -B main")
    // A clone of a detached head has none.
    _ = try? clone.git("branch -q --unset-upstream")
    try clone.git("config user.name Releaser")
    try clone.git("config user.email releaser@example.org")
    let file = "Sources/changelogctl/Version.swift"
    #expect(try clone.git("show HEAD:\(file)").contains("let programVersion = \"\(programVersion)\""))
    // A clone may come without tags.
    if try clone.git("tag --list v\(programVersion)").isEmpty {
      #expect(try Command(Program.path, ["release", "--tag-merged"], in: clone.path).exitCode == 0)
    }
    try clone.commit("feat!: start anew\n")

    let plan = try Command(Program.path, ["release", "--dry-run"], in: clone.path)
    #expect(plan.exitCode == 0, "\(plan.complaint)")
    #expect(
      plan.output.contains(
        "\nwrite    CHANGELOG.md: its section\nwrite    \(file): from \(programVersion) to "))

    let next = try Command(Program.path, ["next-version"], in: clone.path).output.dropLast()
    try #require(try Command(Program.path, ["release"], in: clone.path).exitCode == 0)
    #expect(try clone.git("show HEAD:\(file)").contains("let programVersion = \"\(next)\""))
    #expect(try clone.git("describe --tags") == "v\(next)")
    #expect(try Command(Program.path, ["changelog", "--check", "--latest"], in: clone.path).exitCode == 0)
  }
}
