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

  private var values: [String: [String]] = [:]

  init(_ reach: Reach, environment: [String: String]) throws(GitError) {
    var handle: OpaquePointer?
    guard git_config_new(&handle) == 0, let handle else { throw .last("cannot read the configuration") }
    defer { git_config_free(handle) }
    for (level, path) in Self.userFiles(environment) { try Self.add(path, level, nil, to: handle) }
    if case .repository(let repository, let folders) = reach {
      try Self.add(folders.common + "config", GIT_CONFIG_LEVEL_LOCAL, repository, to: handle)
      // Newer git keeps a worktree's own settings beside it; libgit2 1.5 has no level for them.
      try Self.add(folders.git + "config.worktree", GIT_CONFIG_LEVEL_APP, repository, to: handle)
    }
    try collect(from: handle)
    for (key, value) in ConfigurationEnvironment.pairs(environment) {
      values[Self.normalized(key), default: []].append(value)
    }
  }

  /// All values of a key, lowest precedence first.
  func values(of key: String) -> [String] { values[Self.normalized(key)] ?? [] }

  /// The value of a key that counts, the last one; nil when it is not set.
  func value(of key: String) -> String? { values(of: key).last }

  /// The boolean value of a key.
  func flag(_ key: String, default fallback: Bool) -> Bool {
    value(of: key).map { Self.isTrue($0) } ?? fallback
  }

  private static func userFiles(_ environment: [String: String]) -> [(git_config_level_t, String)] {
    var files: [(git_config_level_t, String)] = []
    if let system = environment["GIT_CONFIG_SYSTEM"] {
      files.append((GIT_CONFIG_LEVEL_SYSTEM, system))
    } else if !isTrue(environment["GIT_CONFIG_NOSYSTEM"]), let system = Libgit2.systemConfiguration {
      files.append((GIT_CONFIG_LEVEL_SYSTEM, system))
    }
    if let global = environment["GIT_CONFIG_GLOBAL"] {
      files.append((GIT_CONFIG_LEVEL_GLOBAL, global))
    } else {
      let home = environment["HOME"]
      if let folder = environment["XDG_CONFIG_HOME"].flatMap({ $0.isEmpty ? nil : $0 })
        ?? home.map({ $0 + "/.config" })
      {
        files.append((GIT_CONFIG_LEVEL_XDG, folder + "/git/config"))
      }
      if let home { files.append((GIT_CONFIG_LEVEL_GLOBAL, home + "/.gitconfig")) }
    }
    return files
  }

  private static func isTrue(_ text: String?) -> Bool {
    text.map { ["1", "true", "yes", "on"].contains($0.lowercased()) } ?? false
  }

  private static func add(
    _ path: String, _ level: git_config_level_t, _ repository: OpaquePointer?, to handle: OpaquePointer
  ) throws(GitError) {
    // As git: a file that we may not read, in a home folder of somebody else for one, is as good as none.
    guard FileSystem.isReadable(path) else { return }
    guard git_config_add_file_ondisk(handle, path, level, repository, 0) == 0 else {
      throw GitError(.configuration, "cannot read git's configuration: \(GitError.lastMessage())")
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
      let key = String(cString: entry.pointee.name)
      // A key without a value means true.
      values[key, default: []].append(entry.pointee.value.map { String(cString: $0) } ?? "true")
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
