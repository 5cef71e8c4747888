import ChangelogCore

/// What a forge tells about a pull request besides what git knows.
struct PullRequestCard: Codable, Equatable {
  /// The account that opened it; nil for one that is gone, or is no plain word.
  let login: String?
  let labels: [String]
  /// Whether it has landed, after which it hardly changes.
  let isMerged: Bool

  /// More labels than these are not looked at, nor any that is longer, in characters.
  private static let (labelLimit, labelLength) = (100, 255)

  init(login: String?, labels: [String], isMerged: Bool) {
    self.login = login.flatMap { Contributor.isLogin($0) ? $0 : nil }
    self.labels = Array(labels.lazy.filter { $0.count <= Self.labelLength }.prefix(Self.labelLimit))
    self.isMerged = isMerged
  }

  /// What is known of a number that no pull request has.
  static let none = PullRequestCard(login: nil, labels: [], isMerged: false)
}
