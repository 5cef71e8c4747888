/// A place that tells about pull requests.
protocol PullRequestSource: Sendable {
  /// The name under which users know it.
  static var name: String { get }
  /// What the place tells a job; nil when the process does not run there.
  ///
  /// - Throws: ``SystemError`` when it does run there, and something is missing or broken.
  static func facts(in job: JobEnvironment) throws -> PullRequestFacts?
}

/// Every place that we know.
enum PullRequestSources {
  /// The places, in the order in which they are asked.
  ///
  /// Jenkins comes last, for it is told by variables that others may set too.
  static let all: [any PullRequestSource.Type] = [
    GiteaActions.self, GitHubActions.self, GitLabPipelines.self, AzurePipelines.self, BitbucketPipelines.self,
    JenkinsBuilds.self,
  ]

  /// What the first place that the process runs at tells; nil when it runs at none.
  static func facts(in job: JobEnvironment) throws -> PullRequestFacts? {
    for source in all {
      if let facts = try source.facts(in: job) { return facts }
    }
    return nil
  }
}
