extension Transport.Failure {
  /// The reason why the program was stopped, or could not start.
  init(stop: Subprocess.Stop, program: String, sizeLimit: Int) {
    switch stop {
    case .isMissing: self.init(reason: "there is no program '\(program)', which is needed for that")
    case .ranTooLong: self.init(reason: "it took too long", isPassing: true)
    case .wroteTooMuch: self = .tooLarge(sizeLimit)
    case .system(let error): self.init(reason: error.description)
    }
  }

  /// The reason that the program gave.
  init(_ run: Subprocess, sizeLimit: Int) {
    if run.exitCode == Self.fileTooLarge {
      self = .tooLarge(sizeLimit)
      return
    }
    // curl: (7) Failed to connect to host port 443
    let line = String(decoding: run.complaint, as: UTF8.self).split(separator: "\n").last {
      $0.hasPrefix("curl: (")
    }
    let said = line?.firstRange(of: ") ").map { line?[$0.upperBound...] ?? "" }
    let reason =
      said.map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "curl ended with code \(run.exitCode)"
    self.init(reason: reason, isPassing: Self.passing.contains(run.exitCode))
  }

  /// The answer is larger than anybody needs.
  static func tooLarge(_ limit: Int) -> Self { Self(reason: "the answer is larger than \(limit / 1024) KiB") }

  private static let fileTooLarge: Int32 = 63

  /// What may go better a moment later: names, connections, time-outs, broken transfers.
  /// - Source: curl(1), exit codes.
  private static let passing: Set<Int32> = [5, 6, 7, 16, 18, 28, 35, 52, 55, 56, 92]
}
