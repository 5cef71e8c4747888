import Foundation
import TestSupport

extension HostileRepository {
  /// Configurations of git's and policies of ours that cannot be read.
  static let configurations: [HostileRepository] = [
    HostileRepository("a configuration with a slip") { scene in
      try scene.extend("[core\n\tx = y\n")
    },
    HostileRepository("a configuration of zero bytes", unlikeGit: "libgit2 takes it for empty") { scene in
      try scene.rewrite("\(scene.repository.path)/.git/config") { _ in Data(count: 100) }
    },
    HostileRepository("an empty configuration") { scene in
      try scene.rewrite("\(scene.repository.path)/.git/config") { _ in Data() }
    },
    HostileRepository("no configuration") { scene in
      try scene.remove("\(scene.repository.path)/.git/config")
    },
    HostileRepository("a configuration that is a folder") { scene in
      try scene.remove("\(scene.repository.path)/.git/config")
      try FileManager.default.createDirectory(
        atPath: "\(scene.repository.path)/.git/config", withIntermediateDirectories: false)
    },
    HostileRepository("a configuration that includes nothing") { scene in
      try scene.extend("[include]\n\tpath = nowhere\n")
    },
    HostileRepository("a configuration that includes itself") { scene in
      try scene.extend("[include]\n\tpath = config\n")
    },
    HostileRepository("a configuration that includes a device without end", unlikeGit: "git reads on") {
      scene in
      try scene.extend("[include]\n\tpath = /dev/zero\n")
    },
    HostileRepository("a configuration of 200,000 settings") { scene in
      try scene.extend((0..<200_000).map { "[a \"\($0)\"]\n\tb = c\n" }.joined())
    },
    HostileRepository("a policy with a slip", unlikeGit: "git knows no policy") { scene in
      try scene.repository.write("changelog: [\n", to: ".changelog.yml")
    },
    HostileRepository("a policy that is a device without end", unlikeGit: "git knows no policy") { scene in
      try scene.remove("\(scene.repository.path)/.changelog.yml")
      try FileManager.default.createSymbolicLink(
        atPath: "\(scene.repository.path)/.changelog.yml", withDestinationPath: "/dev/zero")
    },
    HostileRepository("a policy that is a pipe", unlikeGit: "git knows no policy") { scene in
      try scene.remove("\(scene.repository.path)/.changelog.yml")
      _ = try Command("mkfifo", ["\(scene.repository.path)/.changelog.yml"], in: "/")
    },
  ]
}
