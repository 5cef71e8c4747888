import ChangelogCore

/// Finds the policy file and the file that it extends, and reads the policy.
enum PolicyFile {
  /// The name under which the file is looked for.
  static let name = ".changelog.yml"
  /// No policy is larger than this, in bytes.
  static let limit = 256 * 1024

  /// A policy and where it comes from.
  struct Loaded: Equatable {
    /// The policy in force.
    let policy: Policy
    /// The path of its file, as the user knows it; nil when there is none and the defaults hold.
    let file: String?
  }

  /// The policy of a repository.
  ///
  /// - Parameters:
  ///   - folder: The folder of the repository, where `.changelog.yml` is looked for.
  ///   - config: The path of the file to read instead; it must exist, but may stand anywhere.
  /// - Throws: ``SystemError`` for what cannot be read, `PolicyErrors` for what it says.
  static func load(in folder: String, config: String?) throws -> Loaded {
    guard let root = try FileReader.resolved(folder), FileReader.isFolder(root) else {
      throw SystemError(
        "cannot look into \(folder.inQuotes(upTo: .max))", because: "expected the folder of a repository")
    }
    let path = config ?? join(folder, name)
    if config == nil, !FileReader.exists(path) { return Loaded(policy: .default, file: nil) }
    let node = try read(path, within: config == nil ? root : nil)
    let shared = try node.extendedFile.map { extended in
      do {
        return try read(join(parent(of: path), extended.path), within: root)
      } catch let error as SystemError {
        throw PolicyErrors([PolicyError("extends: \(error)", at: extended.position)])
      }
    }
    return Loaded(
      policy: try Policy(node, extending: shared, styleNames: ChangelogStyle.all.map(\.name)), file: path)
  }

  /// The tree of a file, which must lie in the given folder once its symbolic links are resolved.
  static func read(_ path: String, within root: String?) throws -> PolicyNode {
    let bytes = try RepositoryFile.bytes(of: path, within: root, limit: limit)
    return try YAMLDocument.tree(of: bytes, file: path)
  }

  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path of a file in a folder, as short as it can be said.
  static func join(_ folder: String, _ path: String) -> String {
    let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    if folder == "." || path.hasPrefix("/") { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}
