import Foundation
import TestSupport
import Testing

/// The table: every reading command on every repository.
struct ReadingCommandTests {
  @Test(arguments: HostileRepository.all)
  func `every reading command gives a result or says what is wrong, and changes nothing`(
    of row: HostileRepository
  ) throws {
    try check(row)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"), arguments: HostileRepository.owners)
  func `so it is in repositories of other users`(of row: HostileRepository) throws {
    try check(row)
  }

  private func check(_ row: HostileRepository) throws {
    var scene = try Scene()
    try row.befall(&scene)
    let before = try FolderListing(scene.repository.path)
    var lines: [(outcome: String, commands: [String])] = []
    for command in ReadingCommand.all {
      let run = try scene.run(command)
      Self.checkForm(of: run, "\(command.name): \(run.complaint.prefix(500))")
      let outcome =
        try run == SoundRuns.run(of: command) ? "as if nothing had befallen it\n" : Self.text(run, in: scene)
      if let place = lines.firstIndex(where: { $0.outcome == outcome }) {
        lines[place].commands.append(command.name)
      } else {
        lines.append((outcome, [command.name]))
      }
    }
    #expect(try FolderListing(scene.repository.path) == before)
    try Self.compareWithGit(row, in: scene)
    let text = lines.map { $0.commands.joined(separator: ", ") + ":\n" + $0.outcome }.joined()
    guard !ExpectationTable.isRewritten else { return try ExpectationTable.write(text, under: row.name) }
    let expected = try ExpectationTable.section(row.name)
    #expect(text == expected)
  }

  /// What holds of every run, whatever the table says.
  private static func checkForm(of run: Command, _ comment: Comment) {
    #expect([0, 1, 2].contains(run.exitCode), comment)
    guard run.exitCode == 2 else { return }
    #expect(run.output == "", comment)
    #expect(!run.complaint.isEmpty, comment)
    #expect(
      run.complaint.split(separator: "\n").allSatisfy {
        $0.hasPrefix("changelogctl: ") || $0.hasPrefix(".changelog.yml:")
      }, comment)
  }

  /// Git's own count of the commits of a range is ours, and where git gives up so do we.
  private static func compareWithGit(_ row: HostileRepository, in scene: Scene) throws {
    guard row.unlikeGit == nil else { return }
    let git = try scene.git("rev-list", "--count", "v1.0.0..HEAD")
    let ours = try scene.run(["lint", "--format", "json", "v1.0.0..HEAD"])
    #expect((git.exitCode == 0) == (ours.exitCode != 2), "git: \(git), ours: \(ours.complaint)")
    guard git.exitCode == 0, ours.exitCode != 2 else { return }
    let answer = try #require(JSONSerialization.jsonObject(with: Data(ours.output.utf8)) as? [String: Any])
    let messages = try #require(answer["messages"] as? [Any])
    #expect("\(messages.count)\n" == git.output)
  }

  /// A run as the table has it.
  private static func text(_ run: Command, in scene: Scene) -> String {
    func shown(_ text: String, after mark: String) -> String {
      let named = scene.named(text)
      let short = named.utf8.count > 3_000 ? "\(named.prefix(300))… \(named.utf8.count) bytes\n" : named
      return short.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
        line.isEmpty ? "\(mark)\n" : "\(mark) \(line)\n"
      }.joined()
    }
    return "  exit \(run.exitCode)\n" + shown(run.output, after: "  |") + shown(run.complaint, after: "  !")
  }
}

/// What the commands do where nothing is wrong.
private enum SoundRuns {
  private static let runs = Result {
    let scene = try Scene()
    return try ReadingCommand.all.reduce(into: [String: Command]()) {
      $0[$1.name] = try scene.run($1)
    }
  }

  static func run(of command: ReadingCommand) throws -> Command? { try runs.get()[command.name] }
}
