import ArgumentParser
import CommitParser
import Foundation
import TestSupport
import Testing

@testable import ChangelogCore
@testable import changelogctl

/// What semantic-release published for carnet-de-bord, out of its history alone.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct AngularCorpusTests {
  struct Published: Decodable {
    let tag: String
    let section: String
  }

  private let clone: TemporaryRepository
  private let published: [Published]

  init() throws {
    let folder = "\(Corpus.folder ?? "")/carnet-de-bord"
    clone = try TemporaryRepository(cloning: "\(folder)/history.bundle", ["--no-checkout"])
    published = try String(contentsOfFile: "\(folder)/sections.jsonl", encoding: .utf8).split(separator: "\n")
      .map {
        try JSONDecoder().decode(Published.self, from: Data($0.utf8))
      }
    try Data(
      """
      extends: angular
      project: { url: https://github.com/SocialGouv/carnet-de-bord }
      """.utf8
    ).write(to: URL(filePath: "\(clone.path)/.changelog.yml"))
    // The corpus has new ids for all commits, but two messages name the old one of what they take back.
    try replace(
      "b7566c1348122b875a43f73e6c71632a1832da04", with: "81e3a5b6a0b8f72954c4be1353c97b902518316e",
      in: "0cf57f2")
    try replace(
      "fbf69055a6d647f79b087371c3e93cc142050b01", with: "b958a3568db4cc67c65f9f8390f3d275205eecd4",
      in: "f2ba9e2")
  }

  /// Has git read another text in a commit, whose id stays.
  private func replace(_ old: String, with new: String, in commit: String) throws {
    let text = try clone.git("cat-file commit \(commit)").replacing(old, with: new)
    let written = try Command(
      "git", ["hash-object", "-t", "commit", "-w", "--stdin"], in: clone.path, input: Data((text + "\n").utf8)
    )
    try clone.git("replace \(commit) \(written.output.trimmingCharacters(in: .newlines))")
  }

  @Test func `every section is as published, byte for byte`() throws {
    let misses = try published.filter { release in
      try Command(Program.path, ["changelog", "--at", release.tag], in: clone.path).output != release.section
        + "\n"
    }
    print("carnet-de-bord: \(published.count - misses.count) of \(published.count) sections as published")
    #expect(published.count == 343)
    #expect(misses.map(\.tag) == [])
  }

  @Test func `every next version is the one that was released`() throws {
    let workspace = try Workspace(PolicyOptions.parse(["--repository", clone.path]))
    let style = ChangelogStyle.angular
    let policy = workspace.policy.styled(style)
    var misses: [String] = []
    for release in published {
      let (timeline, view) = try workspace.timeline(of: .release(release.tag), under: policy)
      let model = AngularTimeline(
        timeline, under: policy, as: .angular, links: nil, collation: RootCollation.compare)
      let slice = try #require(try model.slices(of: view).first)
      let bump = model.release(slice).bump
      if model.version(of: slice, moved: bump) != slice.release?.tag.version { misses.append(release.tag) }
    }
    print("carnet-de-bord: \(published.count - misses.count) of \(published.count) next versions as released")
    #expect(misses == [])
  }

  @Test func `an update of the published file changes nothing`() throws {
    let file = published.reversed().map(\.section).joined(separator: "\n\n") + "\n"
    try Data(file.utf8).write(to: URL(filePath: "\(clone.path)/CHANGELOG.md"))
    let run = try Command(Program.path, ["changelog", "--write"], in: clone.path)
    #expect(
      run == Command(output: "", complaint: "changelogctl: CHANGELOG.md is up to date\n", exitCode: 0))
  }

  @Test func `the whole file is made of the sections`() throws {
    let whole = try Command(Program.path, ["changelog", "v1.0.0..v1.2.0"], in: clone.path).output
    let sections = ["v1.2.0", "v1.1.3", "v1.1.2", "v1.1.1", "v1.1.0"].compactMap { tag in
      published.first { $0.tag == tag }?.section
    }
    #expect(sections.count == 5)
    #expect(whole == sections.joined(separator: "\n\n") + "\n")
  }
}

/// ICU's order, which semantic-release's runtime has.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct CollationTests {
  struct Order: Decodable {
    let classes: [String]
    let ign: [String]
  }

  @Test func `characters stand in the order of the root collation`() throws {
    let file = URL(filePath: "\(Corpus.folder ?? "")/collation.json")
    let order = try JSONDecoder().decode(Order.self, from: Data(contentsOf: file))
    let characters = order.classes.enumerated().flatMap { (place, text) in
      text.unicodeScalars.map { (place, String($0)) }
    }
    #expect(characters.count == 376)
    for (place, one) in characters {
      for (other, two) in characters where place < other {
        if RootCollation.compare(one, two) >= 0 || RootCollation.compare(two, one) <= 0 {
          Issue.record("\(one) \(two)")
        }
      }
    }
    for code in order.ign {
      let scalar = try #require(UInt32(code, radix: 16).flatMap(Unicode.Scalar.init))
      #expect(RootCollation.compare("a\(scalar)b", "ab") == 0)
    }
  }

  @Test func `accents count after letters, and case last`() {
    #expect(
      ["b", "A", "é", "a", "e", "É", "ea"].sorted { RootCollation.compare($0, $1) < 0 } == [
        "a", "A", "b", "e", "é", "É", "ea",
      ])
  }
}
