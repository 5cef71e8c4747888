import Foundation
import TestSupport

/// A repository where real git runs our hook, with the built program on the search path.
struct HookedRepository {
  let repository: TemporaryRepository

  /// The search path with the built program in front.
  static let searchPath: String = {
    let folder = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    return folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
  }()

  var path: String { repository.path }

  /// A repository with one commit and the hook.
  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat: begin")
    try repository.git("config user.name me")
    try repository.git("config user.email me@example.org")
    _ = try Program.run("hooks", "install", in: path, environment: environment)
  }

  /// Runs git, hooks and all.
  @discardableResult
  func git(_ arguments: String..., variables: [String: String] = [:]) throws -> Command {
    try repository.attempt(arguments, environment: environment.merging(variables) { $1 })
  }

  /// Runs a line in a shell, as somebody would who copied it from a screen.
  func shell(_ line: String, variables: [String: String] = [:]) throws -> Command {
    try Command("sh", ["-c", line], in: path, environment: environment.merging(variables) { $1 })
  }

  /// The messages of the newest commits, without their line ends.
  func messages(_ count: Int = 1) throws -> [String] {
    try repository.git(["log", "-z", "--format=%B", "-\(count)"]).split(separator: "\0").map {
      $0.trimmingCharacters(in: .newlines)
    }
  }

  /// The kept message; nil when there is none.
  func kept(in folder: String = ".git") -> String? {
    FileManager.default.contents(atPath: "\(path)/\(folder)/CHANGELOGCTL_EDITMSG").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Writes a file of the work tree and stages it.
  func stage(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    try repository.git(["add", name])
  }

  /// The command below the sentence about the kept message.
  static func command(in complaint: String) -> String? {
    let lines = complaint.split(separator: "\n")
    guard let index = lines.firstIndex(where: { $0.hasPrefix("the message is kept") }) else { return nil }
    return lines[index...].dropFirst().first.map { String($0.drop { $0 == " " }) }
  }

  /// An editor that puts a text in the place of the first line.
  static func editor(_ text: String) -> [String: String] { ["GIT_EDITOR": "sed -i '1s/.*/\(text)/'"] }

  /// The variables for a program that runs git.
  var environment: [String: String] {
    ["PATH": Self.searchPath, "HOME": path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]
  }
}
