import CommitParser

/// What the words after `git commit` say: the options about the message go, all others stay.
struct CommitOptions {
  /// The words that stay, without the paths that stand below `--`.
  private(set) var kept: [String] = []
  /// What stands below `--`, with it; empty without it.
  private(set) var paths: [String] = []
  /// What `--cleanup` has git do to the message; nil without it.
  private(set) var cleanup: MessageCleanup?

  private var rest: ArraySlice<String>
  private var reusesAuthor = false
  private var resetsAuthor = false
  private var amends = false

  /// Reads the words after `commit`.
  ///
  /// - Parameter author: The options that name the author of the commit and its date. They stand in for `-c` and `-C`, which
  ///   have git take both from another commit.
  init(_ words: ArraySlice<String>, author: [String]) {
    rest = words
    while let word = rest.popFirst() {
      guard word != "--" else {
        paths = ["--"] + rest
        break
      }
      if word.hasPrefix("--") {
        take(long: word)
      } else if word.hasPrefix("-"), word != "-" {
        take(letters: word)
      } else {
        kept.append(word)
      }
    }
    // Git takes `--reset-author` only where there was an author before.
    if resetsAuthor, amends { kept.append("--reset-author") }
    if reusesAuthor, !resetsAuthor { kept += author }
  }

  /// Options about the message with a value, which may be the next word.
  private static let messageOptions = [
    "--message", "--file", "--reuse-message", "--reedit-message", "--template", "--cleanup", "--trailer",
    "--fixup", "--squash",
  ]
  private static let messageFlags = ["--edit", "--no-edit"]
  private static let optionsWithValue = ["--author", "--date", "--pathspec-from-file"]

  private mutating func take(long word: String) {
    let name = String(word.prefix { $0 != "=" })
    // Git takes any beginning of an option's name that no other one has.
    func means(_ options: String...) -> Bool { means(options) }
    func means(_ options: [String]) -> Bool {
      options.contains(name) || name.utf8.count > 2 && options.contains { $0.hasPrefix(name) }
    }
    if means(Self.messageFlags) { return }
    if means("--reset-author") {
      resetsAuthor = true
      return
    }
    if means("--amend") { amends = true }
    let isMessage = means(Self.messageOptions)
    if !isMessage { kept.append(word) }
    guard isMessage || means(Self.optionsWithValue) else { return }
    let value = name == word ? rest.popFirst() : String(word.dropFirst(name.count + 1))
    if !isMessage, name == word, let value { kept.append(value) }
    if means("--fixup"), let value { take(fixup: value) }
    if means("--reuse-message", "--reedit-message") { reusesAuthor = true }
    if means("--cleanup"), let cleanup = value.flatMap(MessageCleanup.init(rawValue:)) {
      // What git chooses by default is known from its settings and the editor.
      self.cleanup = cleanup == .default ? self.cleanup : cleanup
    }
  }

  /// Takes `amend:X` or `reword:X`, which let a commit be empty, the latter leaving out what is staged.
  private mutating func take(fixup value: String) {
    let parts = value.split(separator: ":", maxSplits: 1)
    guard let kind = parts.first, kind == "amend" || kind == "reword" else { return }
    // Git cuts its own words at the colon, so the system shows two.
    if parts.count == 1 { _ = rest.popFirst() }
    kept += kind == "reword" ? ["--only", "--allow-empty"] : ["--allow-empty"]
  }

  private mutating func take(letters word: String) {
    var kept = "-"
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      if "mFCct".contains(letter) {
        if "Cc".contains(letter) { reusesAuthor = true }
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
    if kept != "-" { self.kept.append(kept) }
  }
}
