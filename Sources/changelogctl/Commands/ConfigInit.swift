import ArgumentParser
import ChangelogCore
import GitHistory

extension ConfigCommand {
  /// Writes a first policy.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Write a small policy file that fits the repository.",
      discussion: "Goes by the remote 'origin', the tags and the newest \(newest) commits.")

    /// How many commits are looked at.
    private static let newest = 1_000

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp("Write to this file instead of .changelog.yml; '-' prints.", valueName: "file"))
    var output: String?

    @Option(
      name: [.customShort("C"), .long],
      help: ArgumentHelp("A folder of the repository, instead of the current one.", valueName: "path"))
    var repository: String?

    @Flag(help: "Replace the file that is there.")
    var force = false

    func run() throws {
      let opened = try Repository(at: repository)
      let head = try opened.head()
      let commits = try head.map { head throws(GitError) in try opened.newestCommits(Self.newest, from: head)
      }
      guard let top = opened.workFolder ?? output.map({ _ in "" }) else {
        throw SystemError(
          "cannot write \(PolicyFile.name)", because: "this repository has no work tree; pass --output")
      }
      let settings = Migration.fileNames.filter { FileReader.isRegular(top + $0) && holdsSettings(top + $0) }
      let proposal = PolicyProposal(
        messages: (commits ?? []).map(\.message), tags: try opened.tags { _ in true }.map(\.name),
        remote: opened.originURL, settings: settings)
      let path = output ?? top + PolicyFile.name
      try NewPolicyFile.write(proposal.text, to: path, replacing: force)
      if path != "-" { StandardError.print("changelogctl: wrote \(path.inQuotes(upTo: .max))\n") }
      for file in settings {
        let command = "changelogctl config migrate --from \(file) --output \(PolicyFile.name) --force"
        StandardError.print(
          "changelogctl: \(file) has settings of another tool; to carry them over: \(command)\n")
      }
    }

    /// Whether something can be carried over: a `package.json` may have nothing for us.
    private func holdsSettings(_ path: String) -> Bool {
      guard let bytes = try? FileReader.bytes(of: path, shownAs: path, limit: Migration.limit) else {
        return false
      }
      do {
        _ = try Migration(of: bytes, file: path) { (bytes, file) throws(PolicyErrors) in
          try YAMLDocument.tree(of: bytes, file: file)
        }
        return true
      } catch {
        // What cannot be read is told by the command itself.
        return error is PolicyErrors
      }
    }
  }
}
