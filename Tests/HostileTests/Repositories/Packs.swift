import Foundation
import TestSupport

extension HostileRepository {
  /// Packs and what lies beside them.
  static let packs: [HostileRepository] = [
    HostileRepository("the pack is overwritten in its middle") { scene in
      try scene.rewrite(scene.pack() + ".pack") { bytes in
        bytes.prefix(20) + Data(repeating: 0xAA, count: bytes.count - 40) + bytes.suffix(20)
      }
    },
    HostileRepository("the pack is cut off") { scene in
      let pack = try scene.pack() + ".pack"
      try scene.truncate(pack, to: 200)
    },
    HostileRepository("the pack is empty") { scene in
      try scene.truncate(scene.pack() + ".pack", to: 0)
    },
    HostileRepository("the pack is missing") { scene in
      try scene.remove(scene.pack() + ".pack")
    },
    HostileRepository("the pack's index is missing") { scene in
      try scene.remove(scene.pack() + ".idx")
    },
    HostileRepository("the pack's index is cut off") { scene in
      try scene.truncate(scene.pack() + ".idx", to: 1100)
    },
    HostileRepository("the pack's index is garbage") { scene in
      try scene.rewrite(scene.pack() + ".idx") { Data(repeating: 0xFF, count: $0.count) }
    },
    HostileRepository("the pack's index leads beyond the pack") { scene in
      try scene.rewrite(scene.pack() + ".idx") { bytes in
        // The offsets stand before the two checksums at the end.
        let objects = (bytes.count - 8 - 256 * 4 - 40) / 28
        let start = bytes.count - 40 - objects * 4
        return bytes.prefix(start) + Data(repeating: 0x7F, count: objects * 4) + bytes.suffix(40)
      }
    },
    HostileRepository("the pack's index is of version 1") { scene in
      let pack = try scene.pack()
      try scene.repository.git(["index-pack", "--index-version=1", "-o", pack + ".new", pack + ".pack"])
      try scene.remove(pack + ".idx")
      try FileManager.default.moveItem(atPath: pack + ".new", toPath: pack + ".idx")
    },
    HostileRepository("there is an index of all packs") { scene in
      try scene.pack()
      try scene.repository.git("multi-pack-index write")
    },
    HostileRepository("the index of all packs is garbage") { scene in
      try scene.pack()
      try scene.writeGitFile("garbage", to: "objects/pack/multi-pack-index")
    },
    HostileRepository("there is a commit graph of today's form") { scene in
      try scene.repository.git("commit-graph write --reachable")
    },
    HostileRepository("the commit graph is garbage") { scene in
      try scene.writeGitFile("garbage", to: "objects/info/commit-graph")
    },
    HostileRepository("a loose object is cut off that a pack has, too") { scene in
      let bytes = try Data(contentsOf: URL(filePath: scene.looseFile("three")))
      try scene.pack()
      let file = scene.looseFile("three")
      try scene.repository.write("", to: String(file.dropFirst(scene.repository.path.count + 1)))
      try bytes.prefix(40).write(to: URL(filePath: file))
    },
  ]
}
