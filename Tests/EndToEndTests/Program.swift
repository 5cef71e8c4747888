import Foundation
import TestSupport

/// The built program, run as a user runs it.
enum Program {
  /// What a run left behind.
  typealias Run = Command

  /// Where it was built.
  static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("changelogctl").path

  /// Runs the program in a folder and waits for its end.
  static func run(
    _ arguments: String..., in folder: String, environment: [String: String] = [:]
  ) throws -> Run {
    try Command(path, arguments, in: folder, environment: environment)
  }
}
