import Foundation
import TestSupport
import Testing

/// Every hostile text in every place that strangers fill, by every output.
struct InjectionTests {
  private static let outputs: [(line: String, output: InjectionOutput)] = [
    ("changelog", .markdown), ("changelog --format json", .json), ("changelog --format text", .text),
    ("changelog --format html", .html), ("changelog --style keepachangelog", .markdown),
    ("explain HEAD~2", .text), ("explain HEAD~2 --format json", .json),
    ("next-version --why", .text), ("next-version --format json", .json),
    ("doctor --event \(InjectedRepository.eventPath)", .text),
    ("doctor --event \(InjectedRepository.eventPath) --format json", .json),
    ("release --dry-run", .text), ("release --dry-run --format json", .json),
    ("audit", .text), ("audit --format markdown", .markdown), ("audit --format html", .html),
    ("audit --format json", .json), ("audit --format ndjson", .jsonLines), ("audit --format csv", .csv),
  ]
  private static let reports: [(format: String, output: InjectionOutput)] = [
    ("text", .text), ("json", .json), ("github", .workflow), ("gitlab", .json), ("sarif", .json),
    ("junit", .xml), ("markdown", .markdown),
  ]

  @Test(arguments: InjectionText.all)
  func `a stranger's text stays text in every output`(_ hostile: InjectionText) throws {
    let scene = try InjectedRepository.make(hostile)
    let before = try FolderListing(scene.repository.path)
    let reports = Self.reports.flatMap { report in
      [
        ("lint HEAD~5..HEAD --format \(report.format)", report.output),
        ("pr --event \(InjectedRepository.eventPath) --format \(report.format)", report.output),
      ]
    }
    for (line, output) in Self.outputs + reports {
      let run = try scene.run(line.split(separator: " ").map(String.init))
      #expect([0, 1].contains(run.exitCode), "\(line): \(run.complaint)")
      #expect(!run.output.isEmpty, "\(line)")
      #expect(output.flaw(of: run.output) == nil, "\(line): \(run.output)")
      #expect(InjectionOutput.text.flaw(of: run.complaint) == nil, "\(line): \(run.complaint)")
    }
    #expect(try FolderListing(scene.repository.path) == before)
  }

  @Test(arguments: InjectionText.all)
  func `a release of it writes no more than its own files`(_ hostile: InjectionText) throws {
    let scene = try InjectedRepository.make(hostile)
    let files = try Self.files(of: scene)
    let run = try scene.run(["release"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    #expect(InjectionOutput.text.flaw(of: run.output) == nil, "\(run.output)")
    #expect(try Self.files(of: scene) == files)
    let changelog = try String(contentsOfFile: "\(scene.folder)/CHANGELOG.md", encoding: .utf8)
    #expect(changelog.contains("2.0.0"))
    #expect(InjectionOutput.markdown.flaw(of: changelog) == nil, "\(changelog)")
    let tag = "t\(hostile.tagName)-2.0.0"
    for message in [["log", "-1", "--format=%B"], ["tag", "-l", "--format=%(contents)", tag]] {
      let text = try scene.repository.git(message)
      #expect(InjectionOutput.text.flaw(of: text) == nil, "\(text)")
      // A trailer that a stranger wrote is none of the release's.
      #expect(try scene.repository.git(["interpret-trailers", "--parse"], input: Data(text.utf8)) == "")
    }
    #expect(try scene.repository.git(["log", "-1", "--format=%s"]).contains("2.0.0"))
  }

  @Test(arguments: InjectionText.all)
  func `the message that is composed of it is one that git keeps as it is`(_ hostile: InjectionText) throws {
    let scene = try InjectedRepository.make(hostile)
    let run = try scene.run(["pr", "--event", InjectedRepository.eventPath, "--compose"])
    #expect([0, 1].contains(run.exitCode), "\(run.complaint)")
    let kept = try scene.repository.git(["stripspace"], input: Data(run.output.utf8))
    #expect(kept + "\n" == run.output)
    #expect(run.output.split(separator: "\n").first?.hasPrefix("feat: ") == true)
  }

  /// What stands in the work tree.
  private static func files(of scene: Scene) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: scene.folder).filter { !$0.hasPrefix(".git/") }
      .sorted()
  }
}
