/// A command that reads a repository and must change nothing in it.
///
/// A new one is a line in ``all``; `CHANGELOGCTL_REWRITE=1 swift test --filter ReadingCommandTests` then adds to
/// `Table.txt` what it does in every repository, to be read before it is believed.
struct ReadingCommand: Sendable {
  /// What the table calls it.
  let name: String
  let arguments: [String]

  /// - Parameter line: Words separated by blanks; an underscore is a blank inside a word.
  init(_ line: String) {
    name = line
    arguments = line.split(separator: " ").map { word in String(word.map { $0 == "_" ? " " : $0 }) }
  }

  static let all = [
    ReadingCommand("changelog"),
    ReadingCommand("changelog --unreleased"),
    ReadingCommand("changelog --latest"),
    ReadingCommand("changelog --check"),
    ReadingCommand("lint v1.0.0..HEAD"),
    ReadingCommand("next-version"),
    ReadingCommand("explain HEAD"),
    ReadingCommand("doctor"),
    ReadingCommand("release --dry-run"),
    ReadingCommand("pr --title feat:_three --number 4 --base v1.1.0 --compose"),
    ReadingCommand("audit"),
    ReadingCommand("rules type-enum"),
    ReadingCommand("config show"),
  ]
}
