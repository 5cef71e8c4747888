@testable import changelogctl

extension PullRequestSource {
  /// What the place tells a job with these variables.
  static func facts(_ variables: [String: String]) throws -> PullRequestFacts? {
    try facts(in: JobEnvironment(variable: { variables[$0] }, file: { _ in [] }))
  }

  /// Why it tells nothing; nil when it does.
  static func complaint(_ variables: [String: String]) -> String? {
    do {
      _ = try facts(variables)
      return nil
    } catch {
      return "\(error)"
    }
  }
}

extension [String: String] {
  /// These variables with others in their place; nil takes one away.
  func with(_ others: [String: String?]) -> [String: String] {
    merging(others.mapValues { $0 ?? "" }) { $1 }
  }
}
