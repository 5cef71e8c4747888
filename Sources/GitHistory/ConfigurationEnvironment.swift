/// Settings that git takes from the environment: `GIT_CONFIG_COUNT` with its pairs, and what `git -c` hands on.
/// - Source: git-config(1), "Environment"; `config.c` of git for the quoting of `GIT_CONFIG_PARAMETERS`.
enum ConfigurationEnvironment {
  /// Keys and values in rising precedence.
  static func pairs(_ environment: [String: String]) -> [(key: String, value: String?)] {
    var pairs: [(key: String, value: String?)] = []
    let count = min(environment["GIT_CONFIG_COUNT"].flatMap { Int($0) } ?? 0, 1_024)
    for index in 0..<max(0, count) {
      guard let key = environment["GIT_CONFIG_KEY_\(index)"] else { continue }
      pairs.append((key, environment["GIT_CONFIG_VALUE_\(index)"] ?? ""))
    }
    return pairs + parameters(environment["GIT_CONFIG_PARAMETERS"] ?? "")
  }

  /// `'key'='value'` or, of older git, `'key=value'`, separated by blanks; `'key'=` without
  /// quotes after it, or a key alone, means true.
  private static func parameters(_ text: String) -> [(key: String, value: String?)] {
    var rest = Substring(text)
    var pairs: [(key: String, value: String?)] = []
    while true {
      rest = rest.drop { $0 == " " }
      guard let word = quoted(&rest) else { return pairs }
      if rest.first == "=" {
        rest.removeFirst()
        pairs.append((word, quoted(&rest)))
      } else if let sign = word.firstIndex(of: "=") {
        pairs.append((String(word[..<sign]), String(word[word.index(after: sign)...])))
      } else {
        pairs.append((word, nil))
      }
    }
  }

  /// Takes a word in single quotes, in which `'\''` and `'\!'` stand for the sign itself.
  private static func quoted(_ rest: inout Substring) -> String? {
    guard rest.first == "'" else { return nil }
    var word = ""
    while rest.first == "'" {
      rest.removeFirst()
      word += rest.prefix { $0 != "'" }
      rest = rest.drop { $0 != "'" }.dropFirst()
      if rest.first == "\\", let sign = rest.dropFirst().first {
        word.append(sign)
        rest = rest.dropFirst(2)
      }
    }
    return word
  }
}
