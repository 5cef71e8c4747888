/// A grammar of conventional-commits-parser 3, as a preset of semantic-release sets it.
public enum AngularDialect: Sendable {
  /// conventional-changelog-angular 5: a `!` is no mark, and its header has no type.
  case angular
  /// conventional-changelog-conventionalcommits: a `!` breaks, where no footer says more.
  case conventionalCommits
}
