/// A tool whose settings we can carry over.
protocol MigrationTool: Sendable {
  /// The files that it keeps its settings in.
  static var files: [MigrationFile] { get }
  /// Puts into the draft what the settings mean in our policy, and notes what has no place there.
  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft)
}

/// Files of one syntax that hold settings.
struct MigrationFile: Sendable {
  /// The names that the files may have.
  let names: [String]
  /// How they are written.
  let syntax: MigrationSyntax
  /// The keys that lead to the settings; empty when they are the whole file.
  let keys: [String]

  init(_ names: [String], as syntax: MigrationSyntax, at keys: [String] = []) {
    self.names = names
    self.syntax = syntax
    self.keys = keys
  }
}

/// Every tool that we know.
enum MigrationTools {
  /// The tools; where a file is read by several, they add to one policy in this order.
  static let all: [any MigrationTool.Type] = [
    Commitlint.self, Gitlint.self, Committed.self, Commitizen.self, StandardVersion.self,
    SemanticRelease.self,
    Cocogitto.self, GitCliff.self,
  ]

  /// The names of all files, each once.
  static var fileNames: [String] {
    var seen: Set<String> = []
    return all.flatMap { $0.files }.flatMap(\.names).filter { seen.insert($0).inserted }
  }
}
