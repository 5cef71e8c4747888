/// The text of a hook, with or without our part in it.
///
/// Our part stands first: a hook of somebody else's may end early, and may change what it got.
struct HookScript: Equatable {
  /// The bytes of the file; whatever is not ours comes back as it was.
  private(set) var bytes: [UInt8]

  /// What is installed where there is no hook yet: `scripts/hooks/commit-msg` of our own repository.
  static let whole = HookScript(bytes: Array((shebang + part).utf8))

  /// Whether our part is in it, of this or another version.
  var hasPart: Bool { partLines != nil }

  /// Whether our part is in it as this version writes it.
  var isCurrent: Bool { hasPart && self == addingPart }

  /// Whether nothing of somebody else's is in it.
  var isOurs: Bool { hasPart && [Array(Self.shebang.utf8), []].contains(removingPart.bytes) }

  /// Whether a shell that knows POSIX's syntax runs it; a hook of a manager needs no first line that says so.
  var isShell: Bool {
    guard bytes.starts(with: "#!".utf8) else { return !bytes.contains(0) }
    guard let end = bytes.firstIndex(of: .newline) else { return false }
    let words = String(decoding: bytes[2..<end], as: UTF8.self).split { " \t\r".contains($0) }
    let names = words.compactMap { $0.split(separator: "/").last }
    let program = names.first == "env" ? names.dropFirst().first { !$0.hasPrefix("-") } : names.first
    return program.map { ["sh", "bash", "dash", "ash", "ksh", "zsh"].contains($0) } ?? false
  }

  /// The text with our part of this version, in place of one that is there.
  var addingPart: HookScript {
    var lines = removingPart.lines
    let place = partLines?.lowerBound ?? (bytes.starts(with: "#!".utf8) ? 1 : 0)
    lines.insert(contentsOf: Self(bytes: Array(Self.part.utf8)).lines.dropLast(), at: place)
    return Self(lines)
  }

  /// The text without our part.
  var removingPart: HookScript {
    guard let partLines else { return self }
    var lines = lines
    lines.removeSubrange(partLines)
    return Self(lines)
  }

  /// The text with a line that goes on with the hook that stood there before, and was moved.
  var callingMovedHook: HookScript {
    HookScript(bytes: bytes + Array(#"exec "$0.before-changelogctl" "$@"\#n"#.utf8))
  }

  /// Whether a text stands in it.
  func mentions(_ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  private init(_ lines: [ArraySlice<UInt8>]) { bytes = Array(lines.joined(separator: [.newline])) }

  /// The lines without their ends; after a last line end comes an empty one.
  private var lines: [ArraySlice<UInt8>] {
    bytes.split(separator: .newline, omittingEmptySubsequences: false)
  }

  /// From the line that begins our part to the one that ends it.
  private var partLines: Range<Int>? {
    let lines = lines
    guard let start = lines.firstIndex(where: { $0.starts(with: Self.partStart.utf8) }),
      let end = lines[start...].firstIndex(where: { $0.elementsEqual(Self.partEnd.utf8) })
    else { return nil }
    return start..<end + 1
  }

  private static let shebang = "#!/bin/sh\n"
  private static let partStart = "# >>> changelogctl:"
  private static let partEnd = "# <<< changelogctl"

  private static let part = #"""
    # >>> changelogctl: checks the message of a commit; 'changelogctl hooks uninstall' takes this part out
    changelogctl=$(
      command -v changelogctl && exit
      git config --type=path changelogctl.path && exit
      # Programs with windows have a short PATH.
      for folder in "${HOME:-}/.local/bin" /usr/local/bin /opt/homebrew/bin; do
        [ -x "$folder/changelogctl" ] && echo "$folder/changelogctl" && exit
      done
      :
    )
    if [ -z "$changelogctl" ]; then
      echo "cannot find changelogctl, which checks the messages of commits here: install it," \
        "or run 'git config changelogctl.path FILE'; 'git commit --no-verify' goes on without" >&2
      if kept=$(git rev-parse --git-path CHANGELOGCTL_EDITMSG) && {
        cmp -s "$1" "$kept" || [ ! -e "$kept" ] || mv -f "$kept" "$kept.1"
      } && cp "$1" "$kept"; then
        echo "the message is kept in '$kept'" >&2
      fi
      exit 2
    fi
    "$changelogctl" lint --message-file "$1" --hook || exit
    # <<< changelogctl

    """#
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
}
