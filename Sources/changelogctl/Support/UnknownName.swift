import ChangelogCore

/// A name on the command line that the policy does not have.
struct UnknownName: Error, CustomStringConvertible {
  let description: String

  /// - Parameter key: The key of the policy that lists the names.
  init(_ noun: String, _ name: String, among names: [String], key: String) {
    let hint =
      names.isEmpty ? "the policy has no \(key.inQuotes)" : "expected one of \(names.joined(separator: ", "))"
    description = "there is no \(noun) \(name.inQuotes); \(hint)"
  }
}
