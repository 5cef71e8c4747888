import ArgumentParser
import ChangelogCore
import GitHistory

/// Which repository a command works in, and where its policy is.
struct PolicyOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The policy file, instead of .changelog.yml.", valueName: "file"))
  var config: String?

  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp("A folder of the repository, instead of the current one.", valueName: "path"))
  var repository: String?

  /// The policy, or why there is none; outside a repository the folder itself is looked into.
  func load() throws -> PolicyFile.Loaded {
    try load(inWorkTree: surroundings().workFolder)
  }

  /// The repository, asked without opening it where that is possible.
  func surroundings() throws(GitError) -> Surroundings {
    do throws(GitError) {
      return try Surroundings(of: repository)
    } catch  where error.kind == .notARepository {
      return .none()
    }
  }

  /// The policy of a repository whose work tree is known; nil for a bare one, or where there is none.
  func load(inWorkTree top: String?) throws -> PolicyFile.Loaded {
    let folder = repository ?? "."
    guard let top, try FileReader.resolved(folder).map({ $0 + "/" }) != top else {
      // At the top already: the shorter path is the one that the user knows.
      return try PolicyFile.load(in: folder, config: config)
    }
    return try PolicyFile.load(in: top, config: config)
  }
}
