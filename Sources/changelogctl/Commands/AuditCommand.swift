import ArgumentParser
import ChangelogCore

/// Tells how changes landed, and what the changelog has of them.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Tell how changes landed, what the policy says of them, and what the changelog has of them.",
    discussion: """
      Looks at every first parent of HEAD or of a branch. Several repositories get a row each. Exits 1 when fewer \
      landings pass than --fail-under asks for, and 2 when a repository can't be read.
      """)

  @Argument(help: ArgumentHelp("The repositories, instead of that of the current folder.", valueName: "path"))
  var paths: [String] = []

  @Option(
    name: .customLong("repositories"),
    help: ArgumentHelp(
      "A file with the path of a repository on each line, '-' for the standard input.", valueName: "file"))
  var list: String?

  @Option(help: ArgumentHelp("The branch or revision, instead of HEAD.", valueName: "branch"))
  var branch: String?

  @Option(
    help: ArgumentHelp(
      "Only what landed on this day or later, or after this tag or commit.", valueName: "day|revision"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Only what landed on this day or earlier, or up to this tag or commit.", valueName: "day|revision"))
  var until: String?

  @Option(help: ArgumentHelp("Exit with 1 if fewer of 100 judged landings pass.", valueName: "percent"))
  var failUnder: Double?

  @Option(help: ArgumentHelp("How to report: \(formatNames).", valueName: "format"))
  var format = AuditFormat.text.name

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead, replacing it.", valueName: "file"))
  var output: String?

  @OptionGroup var options: PolicyOptions

  private static let formatNames = AuditFormat.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    guard paths.isEmpty && list == nil || options.repository == nil else {
      throw ValidationError("give --repository, or name the repositories to look at")
    }
    guard AuditFormat.named(format) != nil else {
      throw ValidationError("there is no format \(format.inQuotes); expected one of \(Self.formatNames)")
    }
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under \(failUnder) is no percentage; expected 0 to 100")
    }
  }

  func run() throws {
    let paths = try self.paths + (list.map(RepositoryList.paths) ?? [])
    let isAlone = self.paths.count < 2 && list == nil
    let request = AuditRequest(
      branch: branch, since: since.map(HistoryPoint.init), until: until.map(HistoryPoint.init),
      isAlone: isAlone)
    let config = options.config
    let context = AuditContext(
      isAlone: isAlone, isColored: output == nil && OutputReader.current.isColored)
    let writer = (AuditFormat.named(format) ?? .text).makeWriter(context)
    func beginReport() throws -> AuditReport {
      try AuditReport(writer, to: OutputTarget(output), failUnder: failUnder)
    }
    guard !isAlone else {
      let repository = AuditedRepository(path: paths.first ?? options.repository, config: config)
      // Read before anything is written, for who is alone and can't be read has no report.
      let audit = try repository.audit(request, as: repository.folderName)
      var report = try beginReport()
      try report.append(.success(audit), of: repository.folderName)
      return try report.finish()
    }
    var report = try beginReport()
    // A few at a time, for all landings of a repository wait in memory until they are written.
    for start in stride(from: 0, to: paths.count, by: Self.mostAtOnce) {
      let names = Array(paths[start..<min(paths.count, start + Self.mostAtOnce)])
      let results = Threads.map(names.count, inPartsOf: 1) { number in
        Result {
          try AuditedRepository(path: names[number], config: config).audit(request, as: names[number])
        }
      }
      for (name, result) in zip(names, results) { try report.append(result, of: name) }
    }
    try report.finish()
  }

  private static let mostAtOnce = 16
}
