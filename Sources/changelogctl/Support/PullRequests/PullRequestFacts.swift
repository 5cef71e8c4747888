import ChangelogCore

/// What a CI job, an event or the command line tells about a pull request.
struct PullRequestFacts: Equatable {
  /// The pull request, without its commits; the title is empty where nobody tells it.
  var request: PullRequest
  /// Where it is; nil when nobody knows.
  var forge: ForgeName?
  /// Revisions of which the first that the clone has is the tip of the base branch.
  var baseRevisions: [String] = []
  /// The commit where the pull request left that branch, which is surest; nil where nobody tells it.
  var mergeBase: String?
  /// Revisions of which the first that the clone has is the tip of the pull request's own branch.
  var headRevisions: [String] = []
  /// The command that brings what ``baseRevisions`` and ``headRevisions`` name, as a user would type it.
  var fetchCommand: String?
  /// The message that a merge queue, or a push, has written already; nil before that.
  var written: String?
  /// Whose policy judges it.
  var policyOrigin = PolicyOrigin.head
  /// What a user should know of these facts, each as a sentence: what was cut off, what nobody tells.
  var remarks: [String] = []
}

extension PullRequestFacts {
  /// What is known, with what the refs say.
  init(request: PullRequest, forge: ForgeName?, refs: PullRequestRefs) {
    self.init(
      request: request, forge: forge, baseRevisions: refs.baseRevisions,
      mergeBase: refs.mergeBase?.asObjectName, headRevisions: refs.headRevisions,
      fetchCommand: refs.fetchCommand)
  }
}
