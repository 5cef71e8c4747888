import ChangelogCore

/// Reads a file that a policy names: one from a stranger's branch must not show us what lies elsewhere.
enum RepositoryFile {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - root: The folder in which it must lie once symbolic links are resolved; nil for anywhere.
  ///   - limit: How many bytes it may have.
  static func bytes(of path: String, within root: String?, limit: Int) throws(SystemError) -> [UInt8] {
    let missing = SystemError("cannot read \(path.inQuotes(upTo: .max))", because: "there is no such file")
    guard let resolved = try FileReader.resolved(path) else { throw missing }
    if let root, root != "/", !resolved.utf8.starts(with: (root + "/").utf8) {
      throw SystemError("cannot read \(path.inQuotes(upTo: .max))", because: "it leads out of the repository")
    }
    // Git's own files may hold secrets, such as the token of a CI job.
    if root != nil,
      resolved.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.elementsEqual(".git".utf8) })
    {
      throw SystemError(
        "cannot read \(path.inQuotes(upTo: .max))", because: "it leads into the git directory")
    }
    guard let bytes = try FileReader.bytes(of: resolved, shownAs: path, limit: limit) else { throw missing }
    return bytes
  }
}
