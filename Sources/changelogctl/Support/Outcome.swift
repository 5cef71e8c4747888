import ArgumentParser
import ChangelogCore

/// How the program ends when it could not do its work.
///
/// Exit codes are 0 clean, 1 findings, 2 could not work, and 64 wrong usage, which is the argument parser's own.
struct Outcome: Equatable {
  /// What to print on standard error, with its newlines; empty to end quietly.
  let complaint: String
  /// The exit code.
  let exitCode: Int32

  /// The outcome of an error of ours; nil for what the argument parser says and decides better.
  init?(of error: any Error) {
    switch error {
    case is BrokenPipe:
      complaint = ""
      // What a shell reports for a program that SIGPIPE ended.
      exitCode = 128 + 13
    case let errors as PolicyErrors:
      complaint = "\(errors)\n"
      exitCode = 2
    case _ where error is ExitCode || Changelogctl.exitCode(for: error) != .failure:
      return nil
    default:
      // Whatever a path or a name holds, a terminal must not obey it.
      complaint = "changelogctl: \(VisibleText.showing("\(error)"))\n"
      exitCode = 2
    }
  }
}
