import ChangelogCore
extension PullRequestOptions {
  func refreshed(_ facts: PullRequestFacts) throws -> PullRequestFacts { facts }
}
