import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CommitInvocation {
  /// How git was called that runs this hook; nil where that can't be known.
  ///
  /// Between git and us stand a shell or a manager of hooks, at most a few processes. Only Linux shows what they were
  /// started with.
  static var ofParents: CommitInvocation? {
    guard let (_, words) = gitAbove else { return nil }
    let isInRebase = Environment.value(of: "GIT_REFLOG_ACTION")?.hasPrefix("rebase") ?? false
    // `git merge` and others commit by themselves; `git commit` then ends what they began.
    return CommitInvocation(words, isInRebase: isInRebase, author: author) ?? .plain
  }

  /// The value of `GIT_EDITOR` that git was started with, which hides it from hooks where it opens no editor; nil without.
  static var editorOfParents: String? {
    guard let (process, _) = gitAbove, let variables = strings(of: "environ", process) else { return nil }
    let start = "GIT_EDITOR="
    return variables.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }

  private static var gitAbove: (process: pid_t, words: [String])? {
    var process = getppid()
    for _ in 0..<8 where process > 1 {
      guard let words = strings(of: "cmdline", process), let parent = parent(of: process) else { return nil }
      if words.first?.split(separator: "/").last == "git" { return (process, words) }
      process = parent
    }
    return nil
  }

  /// The options that name the author and the date of the commit, which git tells its hooks.
  private static var author: [String] {
    guard let name = Environment.value(of: "GIT_AUTHOR_NAME"), !name.isEmpty,
      let address = Environment.value(of: "GIT_AUTHOR_EMAIL"),
      let date = Environment.value(of: "GIT_AUTHOR_DATE")
    else { return [] }
    return ["--author=\(name) <\(address)>", "--date=\(date)"]
  }

  private static func strings(of name: String, _ process: pid_t) -> [String]? {
    contents(of: name, process).map { bytes in
      bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private static func parent(of process: pid_t) -> pid_t? {
    // The name of the program may hold anything, but stands in brackets: "12 (git) S 11 …".
    guard let bytes = contents(of: "stat", process), let end = bytes.lastIndex(of: UInt8(ascii: ")")) else {
      return nil
    }
    let fields = String(decoding: bytes[(end + 1)...], as: UTF8.self).split(separator: " ")
    return fields.dropFirst().first.flatMap { pid_t($0) }
  }

  private static func contents(of name: String, _ process: pid_t) -> [UInt8]? {
    let path = "/proc/\(process)/\(name)"
    // The command line may hold the whole message.
    return (try? FileReader.bytes(of: path, shownAs: path, limit: 4 << 20)) ?? nil
  }
}
