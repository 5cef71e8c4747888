import Testing

@testable import ChangelogCore

/// What a tool's file becomes, before our reader and our defaults have their say.
struct CarriedOver {
  /// The policy with everything that the tool says or has by itself.
  let policy: String
  /// The notes as they are printed.
  let notes: [String]

  /// Carries a text over that no YAML parser is needed for.
  init(_ text: String, from file: String, isExact: Bool = false) throws {
    let (draft, start) = try Migration.draft(of: Array(text.utf8), file: file, isExact: isExact) {
      (_, file) throws(PolicyErrors) in
      throw PolicyErrors([PolicyError("no YAML here", at: .init(file: file, line: 1, column: 1))])
    }
    policy = draft.tree(at: start, allRules: []).yaml
    notes = PolicyErrors(draft.notes).errors.map(\.description)
  }
}

/// The complaint about a file that cannot be read; nil when it can.
func complaint(about bytes: [UInt8], from file: String) -> String? {
  do {
    _ = try Migration(of: bytes, file: file) { (_, file) throws(PolicyErrors) in
      throw PolicyErrors([PolicyError("no YAML here", at: .init(file: file, line: 1, column: 1))])
    }
    return nil
  } catch {
    return "\(error)"
  }
}
