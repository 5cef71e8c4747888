import Foundation
import TestSupport
import Testing
import Yams

/// GitLab's component, its script run with the variables that pipelines of merge requests get.
struct GitLabComponentTests {
  private let repository: HostedRepository
  private let clone: TemporaryRepository
  private let file: JobFile

  init() throws {
    repository = try HostedRepository()
    clone = try repository.clone(of: repository.head, isShallow: false)
    file = try JobFile("ci/gitlab/changelogctl.yml")
  }

  private func run(titled title: String, _ inputs: [String: String] = [:]) throws -> Command {
    var variables = [
      "CI": "true", "GITLAB_CI": "true", "CI_PIPELINE_SOURCE": "merge_request_event",
      "CI_MERGE_REQUEST_IID": "12", "CI_MERGE_REQUEST_TITLE": title, "CI_MERGE_REQUEST_DESCRIPTION": "Why.",
      "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME": "paging",
      "CI_MERGE_REQUEST_DIFF_BASE_SHA": repository.base, "CI_COMMIT_SHA": repository.head,
      "CI_MERGE_REQUEST_PROJECT_PATH": "group/name", "CI_PROJECT_PATH": "group/name",
      "CI_MERGE_REQUEST_PROJECT_URL": "https://gitlab.example/group/name",
      "CI_MERGE_REQUEST_SQUASH_ON_MERGE": "true", "PATH": HookedRepository.searchPath,
    ]
    for (name, text) in file.texts(at: ["changelogctl-pr", "variables"]) {
      variables[name] = text.filled(from: "$[[", to: "]]") { expression in
        let name = String(expression.dropFirst("inputs.".count))
        return inputs[name] ?? file.documents[0]["spec"]?["inputs"]?[name]?["default"]?.scalar?.string
      }
    }
    let lines = file.node(at: ["changelogctl-pr", "script"])?.sequence?.compactMap(\.string) ?? []
    return try Command(
      "sh", ["-e", "-c", lines.joined(separator: "\n")], in: clone.path, environment: variables)
  }

  private func written(_ name: String) throws -> String {
    try String(contentsOfFile: "\(clone.path)/\(name)", encoding: .utf8)
  }

  /// The rules in the Code Quality report.
  private func findings() throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(written("changelogctl-pr.json").utf8))
    return try #require(json as? [[String: Any]]).compactMap { $0["check_name"] as? String }
  }

  @Test func `a good merge request passes, with a report of nothing`() throws {
    let run = try run(titled: "feat: add paging")
    #expect(run.exitCode == 0)
    #expect(run.complaint == "")
    #expect(run.output.contains("    | feat: add paging"))
    #expect(try findings() == [])
    #expect(try written("changelogctl-pr.md").hasPrefix("<!-- changelogctl pr -->\n### ✅"))
  }

  @Test func `a refused one fails, and both reports are there`() throws {
    let run = try run(titled: "feta: add paging")
    #expect(run.exitCode == 1)
    #expect(try findings() == ["type-enum"])
    #expect(try written("changelogctl-pr.md").contains("### ❌"))
  }

  @Test func `warnings fail it where the input says so`() throws {
    #expect(try run(titled: "feat: add " + String(repeating: "x", count: 100)).exitCode == 0)
    #expect(
      try run(titled: "feat: add " + String(repeating: "x", count: 100), ["strict": "true"]).exitCode == 1)
  }

  @Test func `a policy that is not there is an error without reports`() throws {
    let run = try run(titled: "feat: add paging", ["config": "no $(touch pwned).yml"])
    #expect(run.exitCode == 2)
    #expect(try clone.git("status --porcelain") == "")
  }

  @Test(arguments: HostileTitle.all)
  func `a hostile title is shown and never run`(title: HostileTitle) throws {
    let run = try run(titled: title.text)
    #expect(run.exitCode < 2)
    #expect(try clone.git("status --porcelain") == "?? changelogctl-pr.json\n?? changelogctl-pr.md")
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
  }
}
