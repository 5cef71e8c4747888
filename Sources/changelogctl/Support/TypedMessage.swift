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
  /// - Parameters:
  ///   - surroundings: The repository that it is for; outside of one git's defaults hold.
  ///   - cleanup: The clean-up that git was called with, before any setting; nil without one.
  init(_ path: String, in surroundings: borrowing Surroundings, cleanup: MessageCleanup? = nil) throws {
    self.path = path
    guard let content = try FileReader.bytes(of: path, shownAs: path, limit: Self.limit) else {
      throw SystemError("cannot read \(path.inQuotes(upTo: .max))", because: "there is no such file")
    }
    let setting = try surroundings.setting("commit.cleanup").flatMap(MessageCleanup.init(rawValue:))
    let prefix = try surroundings.setting("core.commentChar", "core.commentString").flatMap {
      $0.isEmpty ? nil : $0
    }
    let encoding = try surroundings.setting("i18n.commitEncoding") ?? "UTF-8"
    let (text, isExact) = MessageEncoding.text(of: content, named: encoding)
    file = MessageFile(
      content, as: text, cleanup: cleanup ?? setting ?? .default,
      commentPrefix: prefix == "auto" ? nil : prefix ?? "#",
      // Git says so when it opens no editor; then a line that begins with '#' is no comment.
      isEdited: Environment.value(of: "GIT_EDITOR") != ":")
    let name = path.inQuotes(upTo: .max)
    if !isExact {
      StandardError.print(
        "changelogctl: warning: \(name) is not \(VisibleText.showing(encoding)); what cannot be read is taken for "
          + "U+FFFD\n")
    }
    if content.contains(0) {
      StandardError.print("changelogctl: warning: \(name) has a NUL byte, which git refuses\n")
    }
  }

  /// Puts what the file holds now in its place.
  func write() throws {
    var target = try OutputTarget(path)
    try target.append(bytes: file.content)
    try target.finish()
  }
}
