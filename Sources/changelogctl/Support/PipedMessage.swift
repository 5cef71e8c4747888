import ChangelogCore
import CommitParser

/// A message on standard input: that of a commit or a pull request, so that nothing in it is a comment.
enum PipedMessage {
  /// What becomes of it.
  static func verdict(by linter: Linter) throws -> Verdict {
    let content = try FileReader.standardInput(limit: TypedMessage.limit)
    if String(validating: content, as: UTF8.self) == nil {
      StandardError.print(
        "changelogctl: warning: the standard input is not UTF-8; what cannot be read is taken for U+FFFD\n")
    }
    let file = MessageFile(content, cleanup: .verbatim, commentPrefix: "")
    return linter.verdict(on: Candidate(file.message), from: .standardInput).counted(in: file.lineNumbers)
  }
}
