import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Who reads standard output, by what the environment says.
struct OutputReader: Equatable {
  /// Whether colours are shown.
  let isColored: Bool
  /// The name of the format for reports where nobody asks for one.
  let format: String

  /// The reader of this process's output.
  static var current: OutputReader {
    OutputReader(isTerminal: isatty(STDOUT_FILENO) == 1) { getenv($0).map { String(cString: $0) } }
  }

  /// - Parameters:
  ///   - isTerminal: Whether the output goes to a terminal.
  ///   - variable: Gives the value of an environment variable.
  /// - Source: no-color.org and bixense.com/clicolors.
  init(isTerminal: Bool, variable: (String) -> String?) {
    let isForced = variable("CLICOLOR_FORCE").map { !["", "0"].contains($0) } ?? false
    isColored =
      switch true {
      case variable("NO_COLOR").map({ !$0.isEmpty }): false
      case isForced: true
      default: isTerminal && variable("TERM") != "dumb" && variable("CLICOLOR") != "0"
      }
    format = variable("GITHUB_ACTIONS") == "true" ? "github" : "text"
  }
}
