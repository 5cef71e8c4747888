import ChangelogCore
import CommitParser
import GitHistory

/// The message file that git hands to its commit-msg hook.
struct TypedMessage {
  /// The path as the user knows it.
  let path: String
  /// What it holds.
  var file: MessageFile

  /// No message is larger than this, in bytes.
  static let limit = 256 << 20

  /// Reads a file as git will: by its settings for comments and clean-up.
  ///
  /// - Parameter surroundings: The repository that it is for; outside of one git's defaults hold.
  init(_ path: String, in surroundings: borrowing Surroundings) throws {
    self.path = path
    guard let content = try FileReader.bytes(of: path, shownAs: path, limit: Self.limit) else {
      throw SystemError("cannot read \(path.inQuotes(upTo: .max))", because: "there is no such file")
    }
    // Git says so when it opens no editor; then a line that begins with '#' is no comment.
    let isEdited = Environment.value(of: "GIT_EDITOR") != ":"
    let mode = try surroundings.setting("commit.cleanup").flatMap(MessageCleanup.init(rawValue:)) ?? .default
    let prefix = try surroundings.setting("core.commentChar", "core.commentString") ?? "#"
    file = MessageFile(
      content, cleanup: mode == .default && !isEdited ? .whitespace : mode,
      commentPrefix: prefix == "auto" ? nil : prefix)
    if String(validating: content, as: UTF8.self) == nil {
      StandardError.print(
        "changelogctl: warning: \(path.inQuotes(upTo: .max)) is not UTF-8; what cannot be read is taken for U+FFFD\n"
      )
    }
  }

  /// Puts what the file holds now in its place.
  func write() throws {
    var target = try OutputTarget(path)
    try target.append(bytes: file.content)
    try target.finish()
  }
}
