import Foundation
import TestSupport
import Testing

/// Disks that are full or may not be written: files are whole, the old ones or the new ones.
@Suite(.enabled(if: MountedFolder.isPossible, "only root can mount file systems for a process of its own"))
struct DiskFaultTests {
  /// A repository whose changelog is out of date.
  private static func scene() throws -> Scene {
    let scene = try Scene()
    try scene.repository.commit(
      "fix: four", files: [".changelog.yml": SoundRepository.policy + "# changed\n"])
    return scene
  }

  @Test(arguments: [["changelog", "--write"], ["release"], ["changelog", "-o", "CHANGELOG.md"]])
  func `a read-only file system is told, and nothing changes`(_ arguments: [String]) throws {
    var scene = try Self.scene()
    scene.wrapper = MountedFolder.readOnly(scene.repository.path)
    let before = try FolderListing(scene.repository.path)
    let run = try scene.run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("changelogctl: "))
    #expect(run.complaint.contains("read-only file system"))
    #expect(try FolderListing(scene.repository.path) == before)
  }

  /// Free blocks of 4 KiB are eaten one by one, so that the disk is full at another step each time.
  @Test(arguments: [["changelog", "--write"], ["release"], ["changelog", "-o", "CHANGELOG.md"]])
  func `a disk that is full at any step is told, and what is there is whole`(_ arguments: [String]) throws {
    var scene = try Self.scene()
    let report = try TemporaryFolder()
    for blocks in [0, 1, 2, 3, 5, 8, 13, 21, 34] {
      // The copy, not the repository: it goes with the process.
      scene.wrapper = MountedFolder.full(scene.repository.path, freeBlocks: blocks, reportingTo: report.path)
      let run = try scene.run(arguments)
      #expect([0, 2].contains(run.exitCode), "\(blocks) free: \(run)")
      let state = try String(contentsOfFile: "\(report.path)/state", encoding: .utf8)
      #expect(state.hasPrefix("fsck ok\n"), "\(blocks) free: \(state)")
      let old = try String(contentsOfFile: "\(scene.repository.path)/CHANGELOG.md", encoding: .utf8)
      if run.exitCode == 2 {
        #expect(run.output == "", "\(blocks) free")
        #expect(
          run.complaint.lowercased().contains("no space left on device"), "\(blocks) free: \(run.complaint)")
        #expect(state == "fsck ok\nclean\n" + old, "\(blocks) free: \(run.complaint)")
      }
    }
  }
}
