import ChangelogCore

/// The file that says what commits are to be listed as.
struct OverridesFile {
  /// No file is larger than this, in bytes.
  static let limit = 4 * 1024 * 1024

  /// Its path, as the user knows it.
  let path: String
  /// The folder in which it must lie.
  private let root: String?

  /// Finds the file that a policy names; nil where the policy names none and there is none.
  init?(_ policy: Policy, in workFolder: String?) throws {
    let folder = workFolder ?? "."
    root = try FileReader.resolved(folder)
    // At the top already: the shorter path is the one that the user knows.
    let isHere = try FileReader.resolved(".") == root
    path = PolicyFile.join(isHere ? "." : folder, policy.overrides)
    guard FileReader.exists(path) || policy.overrides != Policy.overridesFile else { return nil }
  }

  /// What it says.
  func overrides(types: CommitTypes) throws -> Overrides {
    let bytes = try RepositoryFile.bytes(of: path, within: root, limit: Self.limit)
    return try Overrides(YAMLDocument.tree(of: bytes, file: path), types: types)
  }
}
