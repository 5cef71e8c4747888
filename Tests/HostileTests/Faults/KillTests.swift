import Foundation
import TestSupport
import Testing

/// The program is killed at any moment: files are whole, and the next run goes on from there.
struct KillTests {
  /// A repository whose changelog is out of date.
  private static func scene() throws -> Scene {
    let scene = try Scene()
    try scene.repository.commit("fix: four")
    return scene
  }

  /// Moments up to the end of a run, in seconds: closest where it writes, which is in its second half.
  private static let moments = (4...60).map { Double($0) * 0.002 } + [0.15, 0.2, 0.3, 0.6]

  /// Runs a command until a moment; true when it came to its end before.
  private static func run(_ arguments: [String], until moment: Double, in scene: inout Scene) throws -> Bool {
    scene.wrapper = ["timeout", "-s", "KILL", String(moment * Double(Sanitizer.patience))]
    defer { scene.wrapper = [] }
    return try scene.run(arguments).exitCode == 0
  }

  private static func changelog(of scene: Scene) throws -> String {
    try String(contentsOfFile: "\(scene.folder)/CHANGELOG.md", encoding: .utf8)
  }

  @Test func `a release is made by the next run`() throws {
    let whole = try Self.scene()
    #expect(try whole.run(["release"]).exitCode == 0)
    let end = try Self.state(of: whole)
    var ends = Set<Bool>()
    for moment in Self.moments {
      var scene = try Self.scene()
      ends.insert(try Self.run(["release"], until: moment, in: &scene))
      #expect(try scene.git("fsck", "--strict", "--no-dangling").exitCode == 0, "after \(moment) s")
      // What git and we lock files by stays behind a killed process; the complaint says what to do.
      let next = try scene.run(["release"])
      if next.exitCode == 2, next.complaint.contains(".lock") {
        for lock in try Self.locks(in: scene) { try FileManager.default.removeItem(atPath: lock) }
        #expect(try scene.run(["release"]).exitCode == 0, "after \(moment) s: \(next.complaint)")
      } else {
        #expect(next.exitCode == 0, "after \(moment) s: \(next.complaint)")
      }
      #expect(try Self.state(of: scene) == end, "after \(moment) s")
    }
    #expect(ends == [true, false])
  }

  /// The commit, the tag and the changelog, ids apart: a later second makes another commit.
  private static func state(of scene: Scene) throws -> [String] {
    [
      try scene.repository.git(["log", "--format=%T %s"]),
      try scene.repository.git(["tag", "--points-at=HEAD"]),
      try changelog(of: scene), try scene.repository.git(["diff", "--stat", "HEAD"]),
    ]
  }

  private static func locks(in scene: Scene) throws -> [String] {
    let folder = "\(scene.folder)/.git"
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".lock") }.map {
      "\(folder)/\($0)"
    }
  }
}
