import Foundation
import TestSupport

extension HostileRepository {
  /// Objects in files of their own, damaged as crashes and full disks do it.
  static let looseObjects: [HostileRepository] =
    [0, 5, 40, 60, 100].map { length in
      HostileRepository("HEAD's commit is cut off after \(length) bytes") { scene in
        try scene.truncate(scene.looseFile("three"), to: length)
      }
    } + [
      HostileRepository("the first commit is cut off") { scene in
        try scene.truncate(scene.looseFile("one"), to: 60)
      },
      HostileRepository("HEAD's commit is garbage") { scene in
        try scene.rewrite(scene.looseFile("three")) { _ in Data(repeating: 0x55, count: 200) }
      },
      HostileRepository("a bit of HEAD's commit is another one") { scene in
        try scene.rewrite(scene.looseFile("three")) { bytes in
          var bytes = bytes
          bytes[bytes.count - 20] ^= 1
          return bytes
        }
      },
      HostileRepository("HEAD's commit says that it is 4 GiB") { scene in
        // Stored, not packed: the header is what a reader believes.
        try scene.rewrite(scene.looseFile("three")) { _ in
          let text = Data("commit 4294967296\0tree".utf8)
          return Data([0x78, 0x01, 0x01, UInt8(text.count), 0, ~UInt8(text.count), 0xFF]) + text
        }
      },
      HostileRepository(
        "another commit's bytes have the name of HEAD's",
        unlikeGit: "newer git looks at the hash, which we, for speed, do not"
      ) { scene in
        let other = try scene.repository.git(
          ["commit-tree", "HEAD^{tree}", "-p", "HEAD~1"], input: Data("feat: three\n".utf8))
        let bytes = try Data(contentsOf: URL(filePath: scene.looseFile(other)))
        try scene.rewrite(scene.looseFile("three")) { _ in bytes }
      },
      HostileRepository("HEAD's commit is missing") { scene in
        try scene.remove(scene.looseFile("three"))
      },
      HostileRepository("the first commit is missing") { scene in
        try scene.remove(scene.looseFile("one"))
      },
      HostileRepository("HEAD's tree is missing") { scene in
        try scene.remove(scene.looseFile(scene.repository.git("rev-parse HEAD^{tree}")))
      },
      HostileRepository("the policy's blob is missing") { scene in
        try scene.remove(scene.looseFile(scene.repository.git("rev-parse HEAD:.changelog.yml")))
      },
      HostileRepository("the tag object is cut off") { scene in
        try scene.truncate(scene.looseFile("tag"), to: 40)
      },
      HostileRepository("the tag object is missing") { scene in
        try scene.remove(scene.looseFile("tag"))
      },
      HostileRepository("HEAD's commit is a folder") { scene in
        try scene.remove(scene.looseFile("three"))
        try FileManager.default.createDirectory(
          atPath: scene.looseFile("three"), withIntermediateDirectories: false)
      },
    ]
}
