internal import ChangelogCore

/// Git's protection against repositories of other users (CVE-2022-24765), with every form of `safe.directory`.
///
/// libgit2 1.5 knows neither `*` nor the environment, the two forms that CI images use.
/// - Source: git-config(1), `safe.directory`; `ensure_valid_ownership` in `setup.c` of git.
enum SafeDirectory {
  /// Throws unless the repository is ours, or the trusted configuration calls its folder safe.
  static func check(
    _ folders: Folders, _ configuration: Configuration, _ environment: [String: String]
  ) throws(GitError) {
    guard !areOurs(folders, environment) else { return }
    let folder = withoutSlash(folders.work ?? folders.git)
    let safe = configuration.values(of: "safe.directory")
    let current = safe.suffix(from: safe.lastIndex(of: "").map { $0 + 1 } ?? 0)
    let home = environment["HOME"]
    guard !current.contains(where: { matches($0, folder, home: home) }) else { return }
    throw GitError(
      .otherOwner, "'\(folder)' belongs to another user, and git was not told to trust it",
      hint: "run git config --global --add safe.directory \(quoted(folder)) if you do")
  }

  /// Whether the repository belongs to the user on whose behalf we run.
  static func areOurs(_ folders: Folders, _ environment: [String: String]) -> Bool {
    let parts = [folders.git, folders.work, folders.work.map { $0 + ".git" }].compactMap(\.self)
    return parts.allSatisfy { isOurs($0, environment) }
  }

  /// The path as one word for a shell.
  private static func quoted(_ path: String) -> String {
    "'\(path.replacing(scalar: "'", with: "'\\''"))'"
  }

  private static func isOurs(_ path: String, _ environment: [String: String]) -> Bool {
    guard let owner = FileSystem.owner(of: withoutSlash(path)) else { return true }
    guard owner != FileSystem.user else { return true }
    // Under sudo the user who called it counts as well.
    return FileSystem.user == 0 && environment["SUDO_UID"].flatMap { UInt32($0) } == owner
  }

  private static func matches(_ pattern: String, _ folder: String, home: String?) -> Bool {
    if pattern == "*" { return true }
    guard let path = FileSystem.expandingHome(in: pattern, home: home), path.hasPrefix("/") || path == "."
    else { return false }
    let real = FileSystem.realPath(folder) ?? folder
    if path.hasSuffix("/*") {
      let parent = withoutSlash(String(path.dropLast(2)))
      return real.hasPrefix((FileSystem.realPath(parent) ?? parent) + "/")
    }
    return folder == withoutSlash(path) || real == FileSystem.realPath(path)
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
