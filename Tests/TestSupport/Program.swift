import Foundation

/// The built program, run as a user runs it.
public enum Program {
  /// What a run left behind.
  public typealias Run = Command

  /// Where it was built.
  public static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("changelogctl").path

  /// Runs the program in a folder and waits for its end.
  public static func run(
    _ arguments: String..., in folder: String, environment: [String: String] = [:]
  ) throws -> Run {
    try Command(path, arguments, in: folder, environment: environment)
  }
}
