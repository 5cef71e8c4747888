import ChangelogCore

/// What a CI job, an event or the command line tells about a pull request.
struct PullRequestFacts: Equatable {
  /// The pull request, without its commits; the title is empty where nobody tells it.
  var request: PullRequest
  /// Where it is; nil when nobody knows.
  var forge: ForgeName?
  /// Revisions of which the first that the clone has is the tip of the base branch.
  var baseRevisions: [String] = []
  /// Revisions of which the first that the clone has is the tip of the pull request's own branch.
  var headRevisions: [String] = []
  /// The command that brings what ``baseRevisions`` and ``headRevisions`` name, as a user would type it.
  var fetchCommand: String?
  /// The message that a merge queue, or a push, has written already; nil before that.
  var written: String?
}
