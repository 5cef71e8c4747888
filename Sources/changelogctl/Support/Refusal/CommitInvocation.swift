import CommitParser

/// How git was called to make a commit: what it takes to call it again with another message.
struct CommitInvocation: Equatable {
  /// The words before the message's own options, `git` among them.
  private let words: [String]
  /// Where among them `commit` stands.
  private let commandIndex: Int
  /// What `--cleanup` has git do to the message; nil without it.
  let cleanup: MessageCleanup?
  /// Whether the step of a rebase waits for the commit.
  private let isInRebase: Bool

  /// A new commit of what is staged, or the end of a merge.
  static let plain = CommitInvocation(
    words: ["git", "commit"], commandIndex: 1, cleanup: nil, isInRebase: false)

  /// The command that takes a kept message up again, for a shell.
  ///
  /// - Parameter keepsComments: Whether git must not drop lines that look like comments. That is said by a setting, which
  ///   the hook sees the next time, as it would not see an option.
  func command(taking file: String, keepsComments: Bool) -> String {
    let start = commandIndex
    let (options, paths) =
      words.firstIndex(of: "--").map { (words[start..<$0], words[$0...]) } ?? (words[start...], [])
    let setting = "commit.cleanup=scissors"
    let settings = keepsComments && !words[..<start].contains(setting) ? ["-c", setting] : []
    let line = (words[..<start] + settings + options + ["-e", "-F", file] + paths).map(\.asShellWord)
      .joined(separator: " ")
    return isInRebase ? line + " && git rebase --continue" : line
  }

  private init(words: [String], commandIndex: Int, cleanup: MessageCleanup?, isInRebase: Bool) {
    self.words = words
    self.commandIndex = commandIndex
    self.cleanup = cleanup
    self.isInRebase = isInRebase
  }

  /// Reads the words that a process was started with; nil unless it is `git commit`.
  ///
  /// What says where the message comes from is left out, all else stays: `-a` and paths say what is committed.
  init?(_ arguments: [String], isInRebase: Bool) {
    guard arguments.first?.split(separator: "/").last == "git",
      let command = Self.commandIndex(in: arguments), arguments[command] == "commit"
    else { return nil }
    var words = ["git"] + arguments[1...command]
    var cleanup: MessageCleanup?
    var rest = arguments[(command + 1)...]
    while let word = rest.popFirst() {
      guard word != "--" else {
        words += ["--"] + rest
        break
      }
      if word.hasPrefix("--") {
        cleanup = Self.take(long: word, from: &rest, into: &words) ?? cleanup
      } else if word.hasPrefix("-"), word != "-" {
        Self.take(letters: word, from: &rest, into: &words)
      } else {
        words.append(word)
      }
    }
    self.init(words: words, commandIndex: command, cleanup: cleanup, isInRebase: isInRebase)
  }

  /// The first word that is no option of git's own.
  private static func commandIndex(in arguments: [String]) -> Int? {
    var index = 1
    while index < arguments.count, arguments[index].hasPrefix("-") {
      index += ["-C", "-c", "--git-dir", "--work-tree", "--namespace"].contains(arguments[index]) ? 2 : 1
    }
    return index < arguments.count ? index : nil
  }

  /// Options about the message with a value, which may be the next word.
  private static let messageOptions = [
    "--message", "--file", "--reuse-message", "--reedit-message", "--template", "--cleanup", "--trailer",
    "--fixup",
    "--squash",
  ]
  private static let messageFlags = ["--edit", "--no-edit"]
  private static let optionsWithValue = ["--author", "--date", "--pathspec-from-file"]

  /// Takes an option, and returns what it says about the clean-up.
  private static func take(
    long word: String, from rest: inout ArraySlice<String>, into words: inout [String]
  ) -> MessageCleanup? {
    let name = String(word.prefix { $0 != "=" })
    // Git takes any beginning of an option's name that no other one has.
    func means(_ options: [String]) -> Bool {
      options.contains(name) || name.utf8.count > 4 && options.contains { $0.hasPrefix(name) }
    }
    if means(messageFlags) { return nil }
    let isMessage = means(messageOptions)
    if !isMessage { words.append(word) }
    guard isMessage || means(optionsWithValue) else { return nil }
    let value = name == word ? rest.popFirst() : String(word.dropFirst(name.count + 1))
    if !isMessage, name == word, let value { words.append(value) }
    guard means(["--cleanup"]), let cleanup = value.flatMap(MessageCleanup.init(rawValue:)) else {
      return nil
    }
    // What git chooses by default is known from its settings and the editor.
    return cleanup == .default ? nil : cleanup
  }

  private static func take(
    letters word: String, from rest: inout ArraySlice<String>, into words: inout [String]
  ) {
    var kept = "-"
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      if "mFCct".contains(letter) {
        if letters.isEmpty { _ = rest.popFirst() }
        letters = ""
      } else if "Su".contains(letter) {
        // Their value stands in the same word.
        kept += String(letter) + letters
        letters = ""
      } else if letter != "e" {
        kept.append(letter)
      }
    }
    if kept != "-" { words.append(kept) }
  }
}
