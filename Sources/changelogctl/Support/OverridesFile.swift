import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  /// Says something of a commit or a pull request, and leaves all else in the file as it is.
  static func set(
    _ parts: Override, of subject: OverrideSubject, under policy: Policy, in workFolder: String?
  ) throws {
    if let workFolder, policy.overrides == Policy.overridesFile {
      mkdir(workFolder + "/" + PolicyFile.parent(of: policy.overrides), 0o777)
    }
    let file = try WorkTreeFile(policy.overrides, in: workFolder)
    let tree = try YAMLDocument.tree(of: file.bytes, file: file.path)
    // What is wrong already is said before anything is written.
    let before = try Overrides(tree, types: policy.types)
    let text = OverridesText(String(decoding: file.bytes, as: UTF8.self), tree: tree)
    let whole = parts.completed(by: before.override(of: subject) ?? Override())
    guard let written = text.setting(whole, of: subject) else {
      throw SystemError(
        "cannot write \(file.path.inQuotes(upTo: .max))",
        because: "several keys share a line; expected each at the beginning of its own")
    }
    let bytes = Array(written.utf8)
    let after = try Overrides(YAMLDocument.tree(of: bytes, file: file.path), types: policy.types)
    guard after.override(of: subject) == whole else {
      throw SystemError(
        "cannot write \(file.path.inQuotes(upTo: .max))", because: "it would not read back; edit it by hand")
    }
    guard bytes != file.bytes else {
      return StandardError.print("changelogctl: \(file.path) says so already\n")
    }
    try file.replace(by: bytes)
    StandardError.print("changelogctl: wrote \(file.path)\n")
  }
}
