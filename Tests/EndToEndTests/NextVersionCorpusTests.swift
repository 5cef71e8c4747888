import ArgumentParser
import ChangelogCore
import Foundation
import GitHistory
import TestSupport
import Testing

@testable import changelogctl

/// Real releases, each guessed from the commits before it.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct NextVersionCorpusTests {
  /// How many final releases there are, and those that would not have been next at the commit before them.
  private func foreseen(in name: String, under policy: String) throws -> (count: Int, misses: [String]) {
    let clone = try TemporaryRepository(
      cloning: "\(Corpus.folder ?? "")/\(name)/history.bundle", ["--no-checkout"])
    try clone.write(policy, to: ".changelog.yml")
    let workspace = try Workspace(PolicyOptions.parse(["--repository", clone.path]))
    let style = ChangelogStyle.named(workspace.policy.changelog.style) ?? .default
    let policy = workspace.policy.styled(style)
    let tags = try workspace.repository.tags { policy.history.version(in: $0)?.isPrerelease == false }
    var misses: [String] = []
    var count = 0
    for tag in tags {
      guard let version = policy.history.version(in: tag.name),
        let tip = try? workspace.repository.commit(named: "\(tag.name)~1")
      else { continue }
      let pending = try #require(
        try workspace.pendingReleases(of: [ChangelogPart(under: policy)], in: style, from: tip).first)
      let next = try? NextVersion(
        after: pending.unreleased, under: policy.versions.rules, on: CalendarDay(secondsSince1970: 0))
      count += 1
      if next?.version != version { misses.append(tag.name) }
    }
    return (count, misses)
  }

  @Test func `carnet-de-bord's releases are all foreseen`() throws {
    let (count, misses) = try foreseen(in: "carnet-de-bord", under: "version: 1\nextends: angular\n")
    #expect(count == 299)
    #expect(misses == [])
  }
}
