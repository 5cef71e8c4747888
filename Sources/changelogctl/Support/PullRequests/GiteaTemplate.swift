import ChangelogCore
import GitHistory

/// The file in a repository that tells Gitea and Forgejo what to write for a squash.
/// - Source: the documentation of both, "Merge message templates".
enum GiteaTemplate {
  /// Where it may stand; what Forgejo calls its own comes first.
  private static let paths = [".forgejo", ".gitea"].map { "\($0)/default_merge_message/SQUASH_TEMPLATE.md" }
  /// No template is larger than this, in bytes.
  private static let limit = 64 * 1024

  /// The text of the template on the base branch; nil where there is none.
  static func text(in repository: borrowing Repository, at base: CommitID) throws -> String? {
    for path in paths {
      if let bytes = try repository.contents(of: path, at: base, limit: limit) {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    return nil
  }
}
