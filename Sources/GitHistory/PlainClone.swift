/// A clone of so usual a form that a look at its files tells what libgit2 would: a `.git` folder in the work tree,
/// which is ours, and settings from files that include no others.
///
/// Loading libgit2 takes more than all else that a check of one message does.
struct PlainClone {
  /// The top of the work tree, with a slash at its end.
  let workFolder: String
  /// Every word of the configuration's files in small letters, but those of ``usualLines``.
  private var words: Set<String> = []

  /// Lines as `git init` writes them.
  private static let usualLines = ["\tbare = false", "\trepositoryformatversion = 0"].map { Array($0.utf8) }

  /// Nil for whatever is out of the usual, also for what is wrong: then it is for ``Repository`` to say.
  init?(around path: String?, environment: [String: String]) {
    guard environment["GIT_CONFIG_COUNT"] == nil, environment["GIT_CONFIG_PARAMETERS"] == nil,
      path != nil || ProcessEnvironment.ofRepository.isEmpty, let top = Self.top(around: path ?? ".")
    else { return nil }
    let git = top + ".git/"
    workFolder = top
    guard SafeDirectory.areOurs(Folders(git: git, common: git, work: top), environment),
      readWords(of: git + "config"),
      // These would move the work tree, or ask for what has to be known.
      words.isDisjoint(with: ["bare", "worktree", "repositoryformatversion", "extensions"]),
      Configuration.userFiles(environment).allSatisfy({
        // This name is how one says that there is no file.
        !FileSystem.isReadable($0.path) || $0.path == "/dev/null" || readWords(of: $0.path)
      }),
      words.isDisjoint(with: ["include", "includeif"])
    else { return nil }
  }

  /// Whether no file so much as names a variable: then it can't be set.
  func leavesUnset(_ key: String) -> Bool {
    !words.contains((key.split(separator: ".").last ?? "").lowercased())
  }

  /// False for a file that can't be read or is unusually large.
  private mutating func readWords(of path: String) -> Bool {
    guard let bytes = FileSystem.contents(of: path, limit: 64 << 10) else { return false }
    for line in bytes.split(separator: UInt8(ascii: "\n"))
    where !Self.usualLines.contains(where: line.elementsEqual) {
      for word in line.split(whereSeparator: { !Self.isPartOfName($0) }) {
        words.insert(String(decoding: word, as: UTF8.self).lowercased())
      }
    }
    return true
  }

  /// What sections and variables may be named with.
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The first folder upwards with a `.git` folder that `git init` could have made.
  private static func top(around path: String) -> String? {
    guard var folder = FileSystem.realPath(path), FileSystem.kind(of: folder) == .folder else { return nil }
    let device = FileSystem.device(of: folder)
    // A HEAD makes the folder itself look like a git directory.
    while FileSystem.kind(of: folder + "/HEAD") == nil, FileSystem.device(of: folder) == device {
      if FileSystem.kind(of: folder + "/.git") != nil {
        return isWhole(folder + "/.git/") ? folder + "/" : nil
      }
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return nil }
      folder = String(folder[..<slash])
    }
    return nil
  }

  private static func isWhole(_ git: String) -> Bool {
    FileSystem.kind(of: git + "HEAD") == .file
      && ["objects", "refs"].allSatisfy { FileSystem.kind(of: git + $0) == .folder }
      // A linked worktree has these.
      && ["commondir", "gitdir"].allSatisfy { FileSystem.kind(of: git + $0) == nil }
  }
}
