import CommitParser

/// How git was called to make a commit: what it takes to call it again with another message.
struct CommitInvocation: Equatable {
  /// `git` with its own options.
  private let words: [String]
  /// `commit` with its options, those about the message left out.
  private let options: [String]
  /// What stands below `--`, with it; empty without it.
  private let paths: [String]
  /// What `--cleanup` has git do to the message; nil without it.
  let cleanup: MessageCleanup?
  /// Whether the step of a rebase waits for the commit.
  private let isInRebase: Bool

  /// A new commit of what is staged, or the end of a merge.
  static let plain = CommitInvocation(
    words: ["git"], options: ["commit"], paths: [], cleanup: nil, isInRebase: false)

  /// The command that takes a kept message up again, for a shell.
  ///
  /// - Parameter keepsComments: Whether git must not drop lines that look like comments. That is said by a setting, which
  ///   the hook sees the next time, as it would not see an option.
  func command(taking file: String, keepsComments: Bool) -> String {
    let setting = "commit.cleanup=scissors"
    let settings = keepsComments && !words.contains(setting) ? ["-c", setting] : []
    let line = (words + settings + options + ["-e", "-F", file] + paths).map(\.asShellWord)
      .joined(separator: " ")
    return isInRebase ? line + " && git rebase --continue" : line
  }

  private init(
    words: [String], options: [String], paths: [String], cleanup: MessageCleanup?, isInRebase: Bool
  ) {
    self.words = words
    self.options = options
    self.paths = paths
    self.cleanup = cleanup
    self.isInRebase = isInRebase
  }

  /// Reads the words that a process was started with; nil unless it is `git commit`.
  ///
  /// What says where the message comes from is left out, all else stays: `-a` and paths say what is committed.
  /// - Parameter author: The options that name the author of the commit and its date.
  init?(_ arguments: [String], isInRebase: Bool, author: [String] = []) {
    guard arguments.first?.split(separator: "/").last == "git",
      let command = Self.commandIndex(in: arguments), arguments[command] == "commit"
    else { return nil }
    let options = CommitOptions(arguments[(command + 1)...], author: author)
    self.init(
      words: ["git"] + arguments[1..<command], options: ["commit"] + options.kept, paths: options.paths,
      cleanup: options.cleanup, isInRebase: isInRebase)
  }

  /// The first word that is no option of git's own.
  private static func commandIndex(in arguments: [String]) -> Int? {
    var index = 1
    while index < arguments.count, arguments[index].hasPrefix("-") {
      index += ["-C", "-c", "--git-dir", "--work-tree", "--namespace"].contains(arguments[index]) ? 2 : 1
    }
    return index < arguments.count ? index : nil
  }
}
