import Foundation

/// `Table.txt`: what every reading command makes of every repository, under the repository's name.
enum ExpectationTable {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Table.txt")
  private static let lock = NSLock()

  /// Whether the table is to be written anew rather than believed.
  static let isRewritten = ProcessInfo.processInfo.environment["CHANGELOGCTL_REWRITE"] != nil

  /// What stands under a name; nil where nothing does.
  static func section(_ name: String) throws -> String? {
    try lock.withLock { try sections()[name] }
  }

  /// Puts a text under a name; the sections stand in the order of the repositories.
  static func write(_ text: String, under name: String) throws {
    try lock.withLock {
      var sections = try sections()
      sections[name] = text
      let names = (HostileRepository.all + HostileRepository.owners).map(\.name)
      let whole = names.compactMap { name in sections[name].map { "# \(name)\n\($0)" } }.joined(
        separator: "\n")
      try Data(whole.utf8).write(to: file)
    }
  }

  private static func sections() throws -> [String: String] {
    guard FileManager.default.fileExists(atPath: file.path) else { return [:] }
    let parts = try ("\n" + String(contentsOf: file, encoding: .utf8)).components(separatedBy: "\n# ")
      .dropFirst()
    return Dictionary(
      parts.map { part in
        let name = part.prefix { $0 != "\n" }
        let text = String(part.dropFirst(name.count + 1))
        return (
          String(name),
          text.hasSuffix("\n\n") ? String(text.dropLast()) : text.hasSuffix("\n") ? text : text + "\n"
        )
      }, uniquingKeysWith: { $1 })
  }
}
