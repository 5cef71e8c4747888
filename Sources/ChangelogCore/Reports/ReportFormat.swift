/// A way to write what became of messages; `static` members, one file each beside this one.
public struct ReportFormat: Sendable {
  /// The name for `--format`.
  public let name: String
  /// Writes the report, with a newline at its end; empty when there is nothing to say.
  public let report: @Sendable (LintResult, ReportContext) -> String
  /// Writes the report on a pull request; nil where the one on its messages says all that the format can hold.
  private let pullRequestReport: (@Sendable (PullRequestReport, ReportContext) -> String)?

  /// Names a way to write reports.
  public init(
    name: String, pullRequest: (@Sendable (PullRequestReport, ReportContext) -> String)? = nil,
    report: @escaping @Sendable (LintResult, ReportContext) -> String
  ) {
    self.name = name
    self.report = report
    pullRequestReport = pullRequest
  }

  /// Writes the report on a pull request, with a newline at its end.
  public func report(on request: PullRequestReport, _ context: ReportContext) -> String {
    pullRequestReport?(request, context) ?? report(request.check.result, context)
  }

  /// The formats there are.
  public static let all: [ReportFormat] = [.text, .json, .github, .gitlab, .sarif, .junit, .markdown]

  /// The format of a name; nil when there is none.
  public static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}

/// What a report may use besides the result.
public struct ReportContext: Sendable, Equatable {
  /// Whether the reader's terminal shows colours.
  public let isColored: Bool
  /// Whether warnings refuse a message like errors.
  public let isStrict: Bool
  /// The version of the program that judged; nil leaves it unsaid.
  public let programVersion: String?

  /// Describes the reader.
  public init(isColored: Bool = false, isStrict: Bool = false, programVersion: String? = nil) {
    self.isColored = isColored
    self.isStrict = isStrict
    self.programVersion = programVersion
  }
}
