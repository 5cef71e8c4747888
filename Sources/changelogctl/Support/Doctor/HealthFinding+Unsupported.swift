import ChangelogCore
import GitHistory

extension HealthFinding {
  /// Why a repository cannot be opened.
  init(unsupported error: GitError) {
    // The hint may be a command to run.
    let command = error.hint.flatMap { hint in
      hint.hasPrefix("run '") && hint.hasSuffix("'") ? hint.dropFirst(5).dropLast() : nil
    }
    self.init(
      error.message,
      remedy: command.map { .command($0.split(separator: " ").map(String.init)) }
        ?? .words(error.hint ?? "release from a clone of a repository that does without"))
  }
}
