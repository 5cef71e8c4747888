import Foundation
import TestSupport

extension HostileRepository {
  /// Tags that lead to no commit, or in odd ways.
  static let tags: [HostileRepository] = [
    HostileRepository("a tag of a tag of a tag") { scene in
      try scene.repository.git("tag -f -a -m again v1.1.0 v1.1.0")
      try scene.repository.git("tag -f -a -m again v1.1.0 v1.1.0")
    },
    HostileRepository("a hundred tags of tags") { scene in
      var id = try scene.id("tag")
      for number in 0..<100 {
        id = try scene.repository.object(
          "tag", Data("object \(id)\ntype tag\ntag t\(number)\ntagger A <a> 0 +0000\n\nx\n".utf8))
      }
      try scene.writeGitFile(id + "\n", to: "refs/tags/v1.1.5")
    },
    HostileRepository("annotated and other tags of trees and blobs") { scene in
      try scene.repository.git(["tag", "v2.0.0", "HEAD^{tree}"])
      try scene.repository.git(["tag", "v2.1.0", "HEAD:CHANGELOG.md"])
      try scene.repository.git(["tag", "-a", "-m", "x", "v2.2.0", "HEAD^{tree}"])
      try scene.repository.git(["tag", "-a", "-m", "x", "v2.3.0", "HEAD:CHANGELOG.md"])
    },
    HostileRepository("a tag of a missing object") { scene in
      try scene.writeGitFile(String(repeating: "1", count: 40) + "\n", to: "refs/tags/v2.0.0")
    },
    HostileRepository("a missing object under a name that is no release") { scene in
      try scene.writeGitFile(String(repeating: "1", count: 40) + "\n", to: "refs/tags/nightly")
    },
    HostileRepository("a symbolic tag that leads nowhere") { scene in
      try scene.writeGitFile("ref: refs/heads/nowhere\n", to: "refs/tags/v2.0.0")
    },
    HostileRepository("a symbolic tag that leads to itself") { scene in
      try scene.writeGitFile("ref: refs/tags/v2.0.0\n", to: "refs/tags/v2.0.0")
    },
    HostileRepository("tags of garbage and of nothing") { scene in
      try scene.writeGitFile("garbage\n", to: "refs/tags/v2.0.0")
      try scene.writeGitFile("", to: "refs/tags/v2.1.0")
      try scene.writeGitFile("", to: "refs/tags/v2.2.0.lock")
      try scene.writeGitFile("\(try scene.id("one"))\n", to: "refs/tags/v2..3.0")
    },
    HostileRepository("a tag object that names no object") { scene in
      let id = try scene.repository.object("tag", Data("type commit\ntag v2.0.0\n".utf8))
      try scene.writeGitFile(id + "\n", to: "refs/tags/v2.0.0")
    },
    HostileRepository("an empty tag object") { scene in
      let id = try scene.repository.object("tag", Data())
      try scene.writeGitFile(id + "\n", to: "refs/tags/v2.0.0")
    },
    HostileRepository("a tag whose message holds 50 MB") { scene in
      let text = "object \(try scene.id("two"))\ntype commit\ntag v1.1.0\ntagger A <a> 0 +0000\n\n"
      let id = try scene.repository.object("tag", Data(text.utf8) + Data(repeating: 0x61, count: 50_000_000))
      try scene.writeGitFile(id + "\n", to: "refs/tags/v1.1.0")
    },
    HostileRepository("tags of numbers without end") { scene in
      for name in ["v99999999999999999999.0.0", "v1.2.3.4.5.6.7.8.9", "v1.2", "v-1.0.0", "v1.0.0+\u{202E}"] {
        try scene.writeGitFile("\(try scene.id("one"))\n", to: "refs/tags/\(name)")
      }
    },
  ]
}
