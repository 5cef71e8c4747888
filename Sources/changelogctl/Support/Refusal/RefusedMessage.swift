import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps the message that a hook refuses, so that nobody has to type it again.
enum RefusedMessage {
  /// The name under which it is kept in the git directory.
  static let name = "CHANGELOGCTL_EDITMSG"

  /// Keeps what somebody wrote and returns its path; another message that was kept before gets `.1` at its end.
  ///
  /// - Parameters:
  ///   - folder: The git directory of the worktree, with a slash at its end.
  ///   - mode: The permissions of the message file.
  static func keep(_ written: [UInt8], in folder: String, mode: mode_t) throws -> String {
    let path = folder + name
    if (try? FileReader.bytes(of: path, shownAs: path, limit: written.count)) == written { return path }
    if FileReader.exists(path) { rename(path, path + ".1") }
    try FileReplacement.write(written, to: path, mode: mode)
    return path
  }
}
