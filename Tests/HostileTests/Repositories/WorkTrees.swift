import Foundation
import TestSupport

extension HostileRepository {
  /// Files beside the history that somebody made odd.
  static let workTrees: [HostileRepository] = [
    HostileRepository("an index of garbage") { scene in
      try scene.writeGitFile("garbage", to: "index")
    },
    HostileRepository("an index that is cut off") { scene in
      try scene.truncate("\(scene.repository.path)/.git/index", to: 50)
    },
    HostileRepository("an index that another program has locked") {
      scene in
      try scene.writeGitFile("", to: "index.lock")
    },
    HostileRepository("a changelog that is a pipe") { scene in
      try scene.remove("\(scene.repository.path)/CHANGELOG.md")
      _ = try Command("mkfifo", ["\(scene.repository.path)/CHANGELOG.md"], in: "/")
    },
    HostileRepository("a changelog that is a folder") { scene in
      try scene.remove("\(scene.repository.path)/CHANGELOG.md")
      try scene.repository.write("", to: "CHANGELOG.md/x")
    },
    HostileRepository("a changelog that leads out of the repository") { scene in
      try scene.remove("\(scene.repository.path)/CHANGELOG.md")
      try FileManager.default.createSymbolicLink(
        atPath: "\(scene.repository.path)/CHANGELOG.md", withDestinationPath: "/etc/hostname")
    },
    HostileRepository("a .mailmap that is a pipe") { scene in
      _ = try Command("mkfifo", ["\(scene.repository.path)/.mailmap"], in: "/")
    },
    HostileRepository("a .mailmap that leads to a device without end") { scene in
      try FileManager.default.createSymbolicLink(
        atPath: "\(scene.repository.path)/.mailmap", withDestinationPath: "/dev/zero")
    },
    HostileRepository("notes whose tree is missing") { scene in
      try scene.repository.git("notes --ref=changelog add -m x HEAD")
      let tree = try scene.repository.git("rev-parse refs/notes/changelog^{tree}")
      try scene.remove(scene.looseFile(tree))
    },
    HostileRepository("notes that are no commit") { scene in
      try scene.writeGitFile(
        try scene.repository.git("rev-parse HEAD:CHANGELOG.md") + "\n", to: "refs/notes/changelog")
    },
    HostileRepository("overrides that are a pipe") { scene in
      try scene.repository.write("", to: ".changelog/x")
      _ = try Command("mkfifo", ["\(scene.repository.path)/.changelog/overrides.yml"], in: "/")
    },
  ]
}
