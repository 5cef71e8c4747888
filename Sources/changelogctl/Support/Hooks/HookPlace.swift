import ChangelogCore
import GitHistory

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the commit-msg hook of a repository stands, and what stands there now.
struct HookPlace {
  /// The path of the hook: the one that git runs, or the one that a manager runs for it.
  let path: String
  /// What it says; nil when there is none.
  let hook: HookScript?
  /// Its permissions.
  let mode: mode_t
  /// Where the hook leads when it is a symbolic link.
  let linkTarget: String?
  /// The program that writes the hooks here; nil when there is none.
  let manager: HookManager?
  /// Whether the manager's own file names us.
  let isNamedByManager: Bool
  /// The folder outside of the repository in which the hook would be written; nil when it is inside.
  let outside: String?

  /// No hook is larger than this, in bytes.
  private static let limit = 4 << 20

  init(in repository: borrowing Repository) throws {
    let hooks = repository.hooksFolder
    guard FileReader.isFolder(hooks) || !FileReader.exists(hooks) else {
      throw HookAdvice(
        "hooks are switched off: core.hooksPath is \(hooks.inQuotes(upTo: .max)), which is no folder")
    }
    let top = repository.workFolder
    let ofGit = try Self.read(hooks + "/commit-msg")
    manager = top.flatMap { HookManager(top: $0, hooks: hooks, hook: ofGit ?? HookScript(bytes: [])) }
    if case .husky(let folder) = manager {
      path = folder + "/commit-msg"
      hook = try Self.read(path)
    } else {
      path = hooks + "/commit-msg"
      hook = ofGit
    }
    mode = FileReplacement.mode(of: path) ?? 0
    linkTarget = FileReader.isLink(path) ? try FileReader.resolved(path) ?? "nothing" : nil
    isNamedByManager =
      try manager.flatMap { manager in
        try manager.file.flatMap { try Self.read((top ?? "") + $0) }.map { manager.names(changelogctlIn: $0) }
      } ?? false
    let folder = path.parentFolder
    outside = repository.holds(try Self.existing(folder)) ? nil : try FileReader.resolved(folder) ?? folder
  }

  /// Whether git takes the file for a hook; husky asks for no permission.
  var isExecutable: Bool {
    if case .husky = manager { return true }
    return mode & 0o111 != 0
  }

  /// Whether the manager wrote the hook that git runs.
  var isManagerActive: Bool { hook.map { manager?.wrote($0) ?? false } ?? false }

  /// Where a hook goes that is no shell script, so that ours can call it.
  var movedPath: String { path + ".before-changelogctl" }

  private static func read(_ path: String) throws -> HookScript? {
    try FileReader.bytes(of: path, shownAs: path, limit: limit).map { HookScript(bytes: $0) }
  }

  /// The nearest folder upwards that is there, without symbolic links.
  private static func existing(_ folder: String) throws -> String {
    var folder = folder
    while folder != "/" {
      if let resolved = try FileReader.resolved(folder) { return resolved }
      folder = folder.parentFolder
    }
    return folder
  }
}

extension String {
  /// The path without its last name.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/"), slash != startIndex else { return "/" }
    return String(self[..<slash])
  }
}
