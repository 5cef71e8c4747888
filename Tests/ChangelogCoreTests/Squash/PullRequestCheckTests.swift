import Testing

@testable import ChangelogCore

struct PullRequestCheckTests {
  private func check(
    _ request: PullRequest, _ policy: PolicyNode = [:], written: String? = nil
  ) throws -> PullRequestCheck {
    PullRequestCheck(of: request, on: .github, under: try policy.policy(), written: written)
  }

  @Test func `the forge's own settings count more than the policy's`() throws {
    let squash: PolicyNode = ["squash": ["title": "pull-request", "body": "blank"]]
    var request = PullRequest("feat: a", commits: ["fix: b"])
    #expect(try check(request, squash).prediction.likeliest.message.text == "feat: a (#12)")
    request.settings = .usual
    let checked = try check(request, squash)
    #expect(checked.prediction.likeliest.message.text == "fix: b (#12)")
    #expect(checked.prediction.likeliest.certainty == .probable)
    #expect(checked.settings == .usual)
  }

  @Test func `where settings are unknown every outcome is there, once`() throws {
    let outcomes = try check(PullRequest("feat: a", description: "Why", commits: ["fix: b"])).prediction
      .outcomes
    #expect(outcomes.map(\.message.text) == ["fix: b (#12)", "feat: a (#12)", "feat: a (#12)\n\nWhy"])
    #expect(outcomes.map(\.certainty) == [.assumed, .possible, .possible])
    #expect(
      outcomes.map(\.condition) == [
        "the squash settings are title: commit-or-pull-request, body: commits",
        "the squash settings are title: pull-request, body: blank",
        "the squash settings are title: pull-request, body: description",
      ])
  }

  @Test func `a part that is known leaves fewer outcomes`() throws {
    let squash: PolicyNode = ["squash": ["title": "pull-request"]]
    let texts = try check(PullRequest("feat: a", commits: ["b", "c"]), squash).prediction.outcomes.map(
      \.message.text)
    #expect(texts == ["feat: a (#12)\n\n* b\n\n* c", "feat: a (#12)"])
  }

  @Test func `an error of the likeliest outcome is one, of another a warning`() throws {
    let checked = try check(PullRequest("Bad", commits: ["feat: b"]))
    #expect(checked.result.verdicts[0].diagnostics.map(\.rule) == ["squash-title-source"])
    #expect(checked.result.verdicts[0].diagnostics.map(\.severity) == [.error])
    #expect(checked.result.verdicts[1].diagnostics.map(\.rule) == ["header-format"])
    #expect(checked.result.verdicts[1].diagnostics.map(\.severity) == [.warning])
    #expect(checked.result.verdicts[1].diagnostics.map(\.place) == [.title])
  }

  @Test func `what is written is read, and nothing is predicted`() throws {
    let checked = try check(PullRequest("", commits: []), written: "feta: a (#12)")
    #expect(checked.prediction.outcomes.map(\.certainty) == [.certain])
    #expect(checked.result.verdicts[0].diagnostics.map(\.rule) == ["type-enum"])
  }

  @Test func `a finding is mended where its line comes from`() throws {
    var request = PullRequest(
      "feat: a", description: "One\n\ttab", commits: ["feat: a\n\n\tindented", "\nfix: b\n\nx\ty"])
    request.settings = .usual
    let rules: PolicyNode = ["rules": ["body-tab": "error"]]
    let places = try check(request, rules).result.verdicts[0].diagnostics.filter { $0.rule == "body-tab" }
      .map(\.place)
    #expect(places == [.commit(nil, line: 3), .commit(nil, line: 4)])
    request.settings = .described
    #expect(
      try check(request, rules).result.verdicts[0].diagnostics.filter { $0.rule == "body-tab" }.map(\.place)
        == [.description(line: 2)])
  }
}
