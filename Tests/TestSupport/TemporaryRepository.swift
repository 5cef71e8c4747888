public import Foundation

/// A git repository in a folder of its own, gone when the test is done.
///
/// Made by the real git with pinned dates and people, and without the developer's configuration.
public final class TemporaryRepository {
  private let folder: TemporaryFolder
  /// The time of the next commit, in seconds since 1970; it grows by a minute with each.
  public var clock = 1_700_000_000
  /// Who writes the next commits.
  public var author = (name: "A U Thor", email: "author@example.org")

  /// The folder of the work tree, or of the bare repository.
  public var path: String { folder.path }

  /// An empty repository on the branch `main`.
  public init(bare: Bool = false) throws {
    folder = try TemporaryFolder()
    try git(bare ? ["init", "-q", "--bare", "-b", "main"] : ["init", "-q", "-b", "main"])
  }

  /// A clone of another repository, with the given further arguments of `git clone`.
  public init(cloning source: String, _ arguments: [String] = []) throws {
    folder = try TemporaryFolder()
    try git(["clone", "-q"] + arguments + [source, "."])
  }

  /// Runs git and returns what it prints, without the newline at the end.
  @discardableResult
  public func git(_ arguments: [String], input: Data = Data(), environment: [String: String] = [:]) throws
    -> String
  {
    let result = try attempt(arguments, input: input, environment: environment)
    guard result.exitCode == 0 else {
      throw CommandFailure(line: "git \(arguments.joined(separator: " "))", result: result)
    }
    return result.output.hasSuffix("\n") ? String(result.output.dropLast()) : result.output
  }

  /// Runs git, which may fail.
  public func attempt(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Command {
    try Command("git", arguments, in: path, input: input, environment: pinned.merging(environment) { $1 })
  }

  /// Runs git with words separated by blanks.
  @discardableResult
  public func git(_ line: String) throws -> String {
    try git(line.split(separator: " ").map(String.init))
  }

  /// Makes an empty commit and returns its id.
  @discardableResult
  public func commit(_ message: String, at time: Int? = nil) throws -> String {
    try commit(bytes: Data(message.utf8), at: time)
  }

  /// Writes files of the given paths, stages them, and commits them; returns the id.
  @discardableResult
  public func commit(_ message: String, files: [String: String]) throws -> String {
    for (path, text) in files { try write(text, to: path) }
    try git(["add", "--"] + files.keys)
    return try commit(message)
  }

  /// Writes a file of the work tree.
  public func write(_ text: String, to path: String) throws {
    let place = URL(filePath: self.path).appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// Makes an empty commit of a message of any bytes and returns its id.
  @discardableResult
  public func commit(bytes message: Data, at time: Int? = nil, encoding: String? = nil) throws -> String {
    clock = time ?? clock + 60
    let arguments =
      (encoding.map { ["-c", "i18n.commitEncoding=\($0)"] } ?? []) + [
        "commit", "-q", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim", "--no-verify", "-F",
        "-",
      ]
    try git(arguments, input: message)
    return try git("rev-parse HEAD")
  }

  /// Merges branches into the current one with a merge commit, and returns its id.
  @discardableResult
  public func merge(_ branches: String..., message: String = "Merge") throws -> String {
    clock += 60
    try git(
      ["merge", "-q", "--no-ff", "-s", branches.count > 1 ? "octopus" : "ours", "-m", message] + branches)
    return try git("rev-parse HEAD")
  }

  /// Writes an object of any content, right or wrong, and returns its id.
  public func object(_ type: String, _ content: Data) throws -> String {
    try git(["hash-object", "-t", type, "-w", "--literally", "--stdin"], input: content)
  }

  /// The environment of every call: fixed dates and people, no configuration and no example hooks from outside, and
  /// nothing that tidies up behind a commit.
  private var pinned: [String: String] {
    let date = "\(clock) +0000"
    return [
      "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_AUTHOR_NAME": author.name,
      "GIT_AUTHOR_EMAIL": author.email, "GIT_COMMITTER_NAME": "C O Mitter",
      "GIT_COMMITTER_EMAIL": "committer@example.org", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_CONFIG_NOSYSTEM": "1", "HOME": path, "GIT_TEMPLATE_DIR": "", "GIT_CONFIG_COUNT": "1",
      "GIT_CONFIG_KEY_0": "maintenance.auto", "GIT_CONFIG_VALUE_0": "false",
    ]
  }
}
