import Foundation
import TestSupport

extension HostileRepository {
  /// Clones that lack a part, or borrow it from others.
  static let clones: [HostileRepository] = [
    HostileRepository("a shallow clone of one commit") { scene in
      try scene.clone(["--depth", "1"])
    },
    HostileRepository("a shallow clone down to the last release") { scene in
      try scene.clone(["--depth", "2"])
    },
    HostileRepository("a file 'shallow' of garbage", unlikeGit: "git reads nothing at all then") { scene in
      try scene.writeGitFile("garbage\n\n" + String(repeating: "f", count: 40) + "\n", to: "shallow")
    },
    HostileRepository("a clone without blobs") { scene in
      try scene.clone(["--filter=blob:none"])
    },
    HostileRepository("a clone without trees") { scene in
      try scene.clone(["--filter=tree:0", "--no-checkout"])
      try scene.checkOutByHand()
    },
    HostileRepository("a clone of one branch without tags") { scene in
      try scene.clone(["--no-tags", "--single-branch"])
    },
    HostileRepository("a mirror") { scene in
      try scene.clone(["--mirror"])
    },
    HostileRepository("a clone that borrows its objects") { scene in
      try scene.clone(["--shared"])
    },
    HostileRepository("a clone whose lender is gone") { scene in
      try scene.clone(["--shared"])
      try scene.remove("\(scene.repository.path)/.git/objects")
    },
    HostileRepository("two clones that borrow from each other") { scene in
      let own = scene.repository.path + "/.git/objects"
      try scene.clone(["--shared"])
      try (scene.folder + "/.git/objects\n").write(
        toFile: own + "/info/alternates", atomically: true, encoding: .utf8)
    },
    HostileRepository("a lender whose path is in quotes", unlikeGit: "only git reads such paths") { scene in
      let own = scene.repository.path + "/.git/objects"
      try scene.clone(["--shared"])
      try "\"\(own.replacingOccurrences(of: "/tmp", with: "\\057tmp"))\"\n".write(
        toFile: scene.folder + "/.git/objects/info/alternates", atomically: true, encoding: .utf8)
    },
    HostileRepository("a commit that is replaced by another one") { scene in
      let other = try scene.repository.git(
        ["commit-tree", "HEAD^{tree}", "-p", "HEAD~1"], input: Data("fix: instead\n".utf8))
      try scene.repository.git(["replace", "HEAD", other])
    },
    HostileRepository(
      "two commits that replace each other", unlikeGit: "git gives up, we take the first one after five steps"
    ) { scene in
      let (two, three) = (try scene.id("two"), try scene.id("three"))
      try scene.writeGitFile(three + "\n", to: "refs/replace/\(two)")
      try scene.writeGitFile(two + "\n", to: "refs/replace/\(three)")
    },
    HostileRepository(
      "a commit that is replaced by its own child", unlikeGit: "git does not look for circles"
    ) { scene in
      try scene.writeGitFile(try scene.id("three") + "\n", to: "refs/replace/\(try scene.id("one"))")
    },
    HostileRepository("a commit that is replaced by nothing") { scene in
      try scene.writeGitFile(
        String(repeating: "1", count: 40) + "\n", to: "refs/replace/\(try scene.id("three"))")
    },
    HostileRepository("a commit that is replaced by a tree", unlikeGit: "git lists nothing") { scene in
      let tree = try scene.repository.git("rev-parse HEAD^{tree}")
      try scene.writeGitFile(tree + "\n", to: "refs/replace/\(try scene.id("three"))")
    },
    HostileRepository("grafts, which git gave up", unlikeGit: "git still reads them, with a warning") {
      scene in
      try scene.writeGitFile("\(try scene.id("three"))\n", to: "info/grafts")
    },
  ]
}
