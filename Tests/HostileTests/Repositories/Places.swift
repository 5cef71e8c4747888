import Foundation
import TestSupport

extension HostileRepository {
  /// Folders from which the repository is found, or not.
  static let places: [HostileRepository] = [
    HostileRepository("a linked work tree") { scene in
      let folder = "\(scene.repository.path)/linked"
      try scene.repository.git(["worktree", "add", "-q", "--detach", folder])
      scene.folder = folder
    },
    HostileRepository("a linked work tree whose repository is gone") { scene in
      let folder = "\(scene.repository.path)/linked"
      try scene.repository.git(["worktree", "add", "-q", "--detach", folder])
      try scene.remove("\(scene.repository.path)/.git")
      scene.folder = folder
    },
    HostileRepository("a file '.git' of garbage") { scene in
      try scene.repository.write("garbage\n", to: "inner/.git")
      scene.folder = "\(scene.repository.path)/inner"
    },
    HostileRepository("a file '.git' that leads to itself") { scene in
      try scene.repository.write("gitdir: .git\n", to: "inner/.git")
      scene.folder = "\(scene.repository.path)/inner"
    },
    HostileRepository("a submodule") { scene in
      let top = try TemporaryRepository()
      try top.git([
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", scene.repository.path, "sub",
      ])
      scene.others.append(top)
      scene.folder = "\(top.path)/sub"
    },
    HostileRepository("a submodule that was not checked out") { scene in
      try FileManager.default.createDirectory(
        atPath: "\(scene.repository.path)/sub", withIntermediateDirectories: false)
      try scene.writeGitFile("[core]\n", to: "modules/sub/config")
      scene.folder = "\(scene.repository.path)/sub"
    },
    HostileRepository("the folder .git itself") { scene in
      scene.folder = "\(scene.repository.path)/.git"
    },
    HostileRepository("no repository") { scene in
      try scene.remove("\(scene.repository.path)/.git")
    },
    HostileRepository("a folder that is gone") { scene in
      scene.wrapper = ["sh", "-c", "d=$(mktemp -d); cd \"$d\"; rmdir \"$d\"; exec \"$@\"", "sh"]
    },
    HostileRepository("GIT_DIR that leads nowhere") { scene in
      scene.environment["GIT_DIR"] = "/nowhere"
    },
    HostileRepository("GIT_DIR and GIT_WORK_TREE from elsewhere") { scene in
      scene.environment["GIT_DIR"] = "\(scene.repository.path)/.git"
      scene.environment["GIT_WORK_TREE"] = scene.repository.path
      scene.folder = "/"
    },
    HostileRepository("a namespace", unlikeGit: "git takes it for what servers show") { scene in
      scene.environment["GIT_NAMESPACE"] = "other"
    },
  ]

  /// Repositories that belong to somebody else.
  static let owners: [HostileRepository] = [
    HostileRepository("another owner") {
      scene in
      try scene.giveAway()
    },
    HostileRepository("another owner who is trusted") { scene in
      try scene.giveAway()
      scene.trust(scene.folder)
    },
    HostileRepository("another owner where all are trusted") { scene in
      try scene.giveAway()
      scene.trust("*")
    },
    HostileRepository("another owner where only others are trusted") { scene in
      try scene.giveAway()
      scene.trust("/nowhere")
    },
    HostileRepository("a home that we may not read") { scene in
      try scene.giveAway()
      scene.wrapper = ["setpriv", "--reuid=1234", "--regid=1234", "--clear-groups"]
      scene.environment["HOME"] = "/root"
      scene.environment["XDG_CONFIG_HOME"] = "/root/.config"
    },
  ]
}
