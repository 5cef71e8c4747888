public import Foundation

/// A program that ran, and what came of it.
public struct Command: Sendable, Equatable {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let complaint: String
  /// The exit code; 137 when the time limit ended it, else 128 and the signal's number when a signal did.
  public let exitCode: Int32

  /// Whether the search path has a program of this name.
  public static func isInstalled(_ program: String) -> Bool { path(of: program) != nil }

  /// Where the search path of an environment has a program of this name; nil when nowhere.
  public static func path(
    of program: String, in environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Where time limits are waited for: a queue of its own, for the tests keep every thread of the others busy.
  private static let limits = DispatchQueue(label: "time limits")

  /// The threads of tests block nearly every signal; a program that inherits that never hears of its children's end.
  private static func withoutBlockedSignals(_ start: () throws -> Void) rethrows {
    var none = sigset_t()
    var own = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &own)
    defer { pthread_sigmask(SIG_SETMASK, &own, nil) }
    try start()
  }

  /// What a run is expected to give.
  public init(output: String, complaint: String, exitCode: Int32) {
    self.output = output
    self.complaint = complaint
    self.exitCode = exitCode
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: A path, or a name to look for on the search path.
  ///   - environment: Laid over the test's own variables, of which those are taken out that choose a repository or the
  ///     look of the output.
  ///   - timeLimit: Seconds after which it is killed: a hang must fail a test, not stop all of them.
  public init(
    _ program: String, _ arguments: [String], in folder: String, input: Data = Data(),
    environment: [String: String] = [:], timeLimit: Int = 60
  ) throws {
    let inherited = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("GIT_") && !["GITHUB_ACTIONS", "CLICOLOR_FORCE"].contains($0.key)
    }
    let environment = inherited.merging(environment) { $1 }
    guard let path = program.contains("/") ? program : Self.path(of: program, in: environment) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: program])
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: folder))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    // Files rather than pipes: nothing can fill up and block.
    let streams = try TemporaryFolder()
    let files = ["input", "output", "complaint"].map { URL(fileURLWithPath: "\(streams.path)/\($0)") }
    for (file, content) in zip(files, [input, Data(), Data()]) { try content.write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try Self.withoutBlockedSignals(process.run)
    // The group is the program's own, and has what it started, too.
    let group = -process.processIdentifier
    let end = DispatchWorkItem { kill(group, SIGKILL) }
    Self.limits.asyncAfter(deadline: .now() + .seconds(timeLimit * Sanitizer.patience), execute: end)
    process.waitUntilExit()
    end.cancel()
    exitCode = (process.terminationReason == .exit ? 0 : 128) + process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    complaint = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }
}

/// A program that failed where a test needed it.
public struct CommandFailure: Error, CustomStringConvertible {
  let line: String
  let result: Command

  /// What was run and what it said.
  public var description: String { "\(line): exit \(result.exitCode): \(result.complaint)" }
}
