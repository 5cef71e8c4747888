internal import Clibgit2

/// Git's configuration as values: files first, then what the environment adds.
struct Configuration {
  /// Whose configuration is read.
  enum Reach {
    /// System, user and environment: what git trusts before it trusts the repository.
    case trusted
    /// Everything, the repository's own files included.
    case repository(OpaquePointer, Folders)
  }

  /// Keys and values in rising precedence; a key without `=` has no value and means true.
  private var entries: [(key: String, value: String?)] = []
  /// Where git keeps a user's files by default, without a slash at its end; nil when the environment names no place.
  let userFolder: String?

  init(_ reach: Reach, environment: [String: String]) throws(GitError) {
    userFolder = Self.userFolder(environment)
    try Libgit2.start()
    var handle: OpaquePointer?
    guard git_config_new(&handle) == 0, let handle else { throw .last("cannot read the configuration") }
    defer { git_config_free(handle) }
    for (level, path) in Self.userFiles(environment) {
      try Self.add(path, level, nil, environment, to: handle)
    }
    if case .repository(let repository, let folders) = reach {
      try Self.add(folders.common + "config", GIT_CONFIG_LEVEL_LOCAL, repository, environment, to: handle)
      var hasOwn: Int32 = 0
      if git_config_get_bool(&hasOwn, handle, "extensions.worktreeconfig") == 0, hasOwn == 1 {
        // Newer git keeps a worktree's own settings beside it; libgit2 1.5 has no level for them.
        try Self.add(
          folders.git + "config.worktree", GIT_CONFIG_LEVEL_APP, repository, environment, to: handle)
      }
    }
    try collect(from: handle)
    for (key, value) in ConfigurationEnvironment.pairs(environment) {
      entries.append((Self.normalized(key), value))
    }
  }

  /// All values of a key, lowest precedence first; empty text for a key without `=`.
  func values(of key: String) -> [String] {
    let key = Self.normalized(key)
    return entries.filter { $0.key == key }.map { $0.value ?? "" }
  }

  /// The value that counts, the last one of several keys for one setting; nil when none of them is set.
  func value(of keys: [String]) -> String? {
    let keys = keys.map(Self.normalized)
    return entries.last { keys.contains($0.key) }.map { $0.value ?? "" }
  }

  /// The variables of a section without subsections in rising precedence; a value is nil for a name without `=`.
  func section(_ name: String) -> [(variable: String, value: String?)] {
    let prefix = name.lowercased() + "."
    return entries.compactMap { key, value in
      let variable = key.dropFirst(prefix.count)
      return key.hasPrefix(prefix) && !variable.contains(".") ? (String(variable), value) : nil
    }
  }

  /// The boolean value of a key.
  func flag(_ key: String, default fallback: Bool) -> Bool {
    let key = Self.normalized(key)
    return entries.last { $0.key == key }.map { $0.value.map { Self.isTrue($0) } ?? true } ?? fallback
  }

  /// The files of system and user in rising precedence; not all of them need be there.
  static func userFiles(_ environment: [String: String]) -> [(level: git_config_level_t, path: String)] {
    var files: [(level: git_config_level_t, path: String)] = []
    if !isTrue(environment["GIT_CONFIG_NOSYSTEM"]) {
      files.append((GIT_CONFIG_LEVEL_SYSTEM, environment["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"))
    }
    if let global = environment["GIT_CONFIG_GLOBAL"] {
      files.append((GIT_CONFIG_LEVEL_GLOBAL, global))
    } else {
      if let folder = userFolder(environment) { files.append((GIT_CONFIG_LEVEL_XDG, folder + "/config")) }
      if let home = environment["HOME"] { files.append((GIT_CONFIG_LEVEL_GLOBAL, home + "/.gitconfig")) }
    }
    return files
  }

  private static func userFolder(_ environment: [String: String]) -> String? {
    let named = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return (named ?? environment["HOME"].map { $0 + "/.config" }).map { $0 + "/git" }
  }

  private static func isTrue(_ text: String?) -> Bool {
    text.map { ["1", "true", "yes", "on"].contains($0.lowercased()) } ?? false
  }

  private static func add(
    _ path: String, _ level: git_config_level_t, _ repository: OpaquePointer?,
    _ environment: [String: String], to handle: OpaquePointer
  ) throws(GitError) {
    // As git: a file that we may not read, in a home folder of somebody else for one, is as good as none.
    guard FileSystem.isReadable(path) else { return }
    guard shim_config_add_file(handle, path, level, repository, environment["HOME"] ?? "") == 0 else {
      let message = GitError.lastMessage()
      throw GitError(
        .configuration, "cannot read git's configuration: \(message)",
        hint: message.contains("parse config file") ? GitError.mendConfiguration : nil)
    }
  }

  private mutating func collect(from handle: OpaquePointer) throws(GitError) {
    var iterator: OpaquePointer?
    guard git_config_iterator_new(&iterator, handle) == 0 else {
      throw .last("cannot read the configuration")
    }
    defer { git_config_iterator_free(iterator) }
    var entry: UnsafeMutablePointer<git_config_entry>?
    while git_config_next(&entry, iterator) == 0, let entry {
      entries.append((String(cString: entry.pointee.name), entry.pointee.value.map { String(cString: $0) }))
    }
  }

  /// Section and variable in lower case; a subsection in between keeps its case.
  private static func normalized(_ key: String) -> String {
    guard let first = key.firstIndex(of: "."), let last = key.lastIndex(of: ".") else {
      return key.lowercased()
    }
    return key[..<first].lowercased() + key[first..<last] + key[last...].lowercased()
  }
}
