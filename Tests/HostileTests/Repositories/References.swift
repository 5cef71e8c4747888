import Foundation
import TestSupport

extension HostileRepository {
  /// HEAD and the references that it may lead to.
  static let references: [HostileRepository] = [
    HostileRepository("no commit yet", unlikeGit: "we have a sentence of our own") { scene in
      try scene.writeGitFile("ref: refs/heads/new\n", to: "HEAD")
      try scene.repository.git("update-ref -d refs/heads/main")
      try scene.repository.git("tag -d v1.0.0 v1.1.0")
    },
    HostileRepository("a branch without a commit") { scene in
      try scene.writeGitFile("ref: refs/heads/new\n", to: "HEAD")
    },
    HostileRepository("a detached HEAD") { scene in
      try scene.repository.git("checkout -q --detach")
    },
    HostileRepository("HEAD is a missing object") { scene in
      try scene.writeGitFile(String(repeating: "1", count: 40) + "\n", to: "HEAD")
    },
    HostileRepository("HEAD's branch is a missing object") { scene in
      try scene.writeGitFile(String(repeating: "1", count: 40) + "\n", to: "refs/heads/main")
    },
    HostileRepository("HEAD's branch is a tree", unlikeGit: "git lists nothing") { scene in
      try scene.writeGitFile(try scene.repository.git("rev-parse HEAD^{tree}") + "\n", to: "refs/heads/main")
    },
    HostileRepository("HEAD's branch is a tag", unlikeGit: "git follows the tag") { scene in
      try scene.writeGitFile(try scene.id("tag") + "\n", to: "refs/heads/main")
    },
    HostileRepository("HEAD is garbage") { scene in
      try scene.writeGitFile("garbage\n", to: "HEAD")
    },
    HostileRepository("HEAD is empty") { scene in
      try scene.writeGitFile("", to: "HEAD")
    },
    HostileRepository("HEAD is gone") { scene in
      try scene.remove("\(scene.repository.path)/.git/HEAD")
    },
    HostileRepository("HEAD has a name that git does not take") { scene in
      try scene.writeGitFile("ref: refs/heads/a..b\n", to: "HEAD")
    },
    HostileRepository("HEAD leads to itself") { scene in
      try scene.writeGitFile("ref: refs/heads/main\n", to: "refs/heads/main")
    },
    HostileRepository("HEAD's branch is garbage") { scene in
      try scene.writeGitFile("garbage\n", to: "refs/heads/main")
    },
    HostileRepository("HEAD's branch is empty") { scene in
      try scene.writeGitFile("", to: "refs/heads/main")
    },
    HostileRepository("packed references of garbage") { scene in
      try scene.writeGitFile("garbage\n", to: "packed-refs")
    },
    HostileRepository("packed references that are cut off") { scene in
      try scene.repository.git("pack-refs --all")
      try scene.truncate("\(scene.repository.path)/.git/packed-refs", to: 100)
    },
    HostileRepository("twenty thousand branches") { scene in
      let lines = (0..<20_000).map { "\(scene.ids["one"] ?? "") refs/heads/b/\(10_000 + $0)\n" }.joined()
      try scene.repository.git("pack-refs --all")
      try scene.rewrite("\(scene.repository.path)/.git/packed-refs") {
        let text = String(decoding: $0, as: UTF8.self)
        let (first, rest) = (text.prefix { $0 != "\n" }, text.drop { $0 != "\n" })
        return Data((first + "\n" + lines + rest.dropFirst()).utf8)
      }
    },
  ]
}
