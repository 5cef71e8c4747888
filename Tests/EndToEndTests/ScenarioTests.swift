import Foundation
import TestSupport
import Testing

struct ScenarioTests {
  private static let rewrites = ProcessInfo.processInfo.environment["CHANGELOGCTL_REWRITE"] != nil

  @Test(arguments: Scenario.all)
  func `a history gives the changelogs beside it`(scenario: Scenario) throws {
    let repository = try scenario.repository()
    for run in scenario.runs {
      let result = try Command(Program.path, ["changelog"] + run.arguments, in: repository.path)
      if Self.rewrites { try scenario.write(result.output, to: run.file) }
      let expected = Command(
        output: try #require(scenario.text(of: run.file)),
        complaint: scenario.text(of: "complaint.txt") ?? "",
        exitCode: 0)
      #expect(result == expected, "\(scenario.name): \(run.file)")
    }
  }

  @Test func `there are scenarios`() { #expect(Scenario.all.count > 20) }
}
