import Foundation
import TestSupport

extension HostileRepository {
  /// Formats of repositories that we read, and those that nobody can with libgit2.
  static let extensions: [HostileRepository] =
    [
      "noop-v1 = true", "preciousObjects = true", "partialClone = origin", "worktreeConfig = true",
      "relativeWorktrees = true",
    ].map { line in
      HostileRepository("the extension \(line)", unlikeGit: "git 2.39 does not know all") { scene in
        try scene.extend("[core]\n\trepositoryformatversion = 1\n[extensions]\n\t\(line)\n")
      }
    } + [
      refused("the extension of SHA-256", "[extensions]\n\tobjectFormat = sha256\n"),
      refused("the extension of reftables", "[extensions]\n\trefStorage = reftable\n"),
      refused("the extension of two hashes", "[extensions]\n\tcompatObjectFormat = sha256\n"),
      refused("an extension that nobody knows", "[extensions]\n\tunheardOf = true\n"),
      refused("a format of the future", "[core]\n\trepositoryformatversion = 2\n"),
      HostileRepository("a real SHA-256 repository", unlikeGit: "libgit2 cannot read it") { scene in
        try scene.remove("\(scene.repository.path)/.git")
        try scene.repository.git("init -q -b main --object-format=sha256")
        try scene.repository.commit("feat: one")
        try scene.repository.git("tag v1.0.0")
      },
    ]

  private static func refused(_ name: String, _ lines: String) -> HostileRepository {
    HostileRepository(name, unlikeGit: "git 2.39 does not know all") { scene in
      try scene.extend("[core]\n\trepositoryformatversion = 1\n\(lines)")
    }
  }
}
