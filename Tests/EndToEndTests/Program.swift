import Foundation

/// The built program, run as a user runs it.
enum Program {
  /// What a run left behind.
  struct Run: Equatable {
    let output: String
    let complaint: String
    let exitCode: Int32
  }

  /// Runs the program in a folder and waits for its end.
  static func run(_ arguments: String..., in folder: String) throws -> Run {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = bundle.appendingPathComponent("changelogctl")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    let complaint = Pipe()
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    // Both fit the buffers of their pipes, so that reading one after the other cannot hang.
    let texts = [output, complaint].map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Run(output: texts[0], complaint: texts[1], exitCode: process.terminationStatus)
  }
}
