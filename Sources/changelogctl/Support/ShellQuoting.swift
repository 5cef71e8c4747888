import ChangelogCore

extension StringProtocol {
  /// The text as one word of a POSIX shell: as it is where that is safe, else in single quotes.
  var asShellWord: String {
    // At the beginning of a word, zsh would look for a program.
    let isPlain = !isEmpty && !hasPrefix("=") && utf8.allSatisfy { $0.isPlainInShell }
    return isPlain ? String(self) : "'\(replacing(scalar: "'", with: #"'\''"#))'"
  }
}

extension UInt8 {
  /// Whether no shell obeys the character, wherever it stands in a word.
  fileprivate var isPlainInShell: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "+"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
