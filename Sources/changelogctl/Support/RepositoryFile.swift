import ChangelogCore

/// Reads a file that a policy names: one from a stranger's branch must not show us what lies elsewhere.
enum RepositoryFile {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - shownPath: The path as the user knows it, for errors; nil where that is the path itself.
  ///   - root: The folder in which it must lie once symbolic links are resolved; nil for anywhere.
  ///   - limit: How many bytes it may have.
  static func bytes(
    of path: String, shownAs shownPath: String? = nil, within root: String?, limit: Int
  ) throws(SystemError) -> [UInt8] {
    let shownPath = shownPath ?? path
    let attempt = "cannot read \(shownPath.inQuotes(upTo: .max))"
    let missing = SystemError(attempt, because: "there is no such file")
    guard let resolved = try FileReader.resolved(path) else { throw missing }
    if let root { try check(resolved, within: root, attempt) }
    let bytes = try FileReader.bytes(of: resolved, shownAs: shownPath, limit: limit)
    guard let bytes else { throw missing }
    return bytes
  }

  /// Refuses a path without symbolic links that is not in a folder, or that is in a git directory.
  static func check(_ resolved: String, within root: String, _ attempt: String) throws(SystemError) {
    if root != "/", !resolved.utf8.starts(with: (root + "/").utf8) {
      throw SystemError(attempt, because: "it leads out of the repository")
    }
    // Git's own files may hold secrets, such as the token of a CI job.
    if resolved.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.elementsEqual(".git".utf8) }) {
      throw SystemError(attempt, because: "it leads into the git directory")
    }
  }
}
