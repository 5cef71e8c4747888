/// The folders that hold a repository's objects: its own and those that it borrows from.
enum ObjectFolders {
  /// Each folder once, without symbolic links, its own one first.
  ///
  /// - Parameter environment: Git's variables; empty for a repository that was not opened by them.
  /// - Source: gitrepository-layout(5), `objects/info/alternates`; git(1), `GIT_OBJECT_DIRECTORY`.
  static func all(_ folders: Folders, _ environment: [String: String]) -> [String] {
    var paths = [environment["GIT_OBJECT_DIRECTORY"] ?? folders.common + "objects"]
    paths += (environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(separator: ":").map(String.init)
    var all: [String] = []
    var known: Set<String> = []
    var next = 0
    while next < paths.count {
      // Folders that name each other by relative paths would else go on for ever.
      let folder = FileSystem.realPath(paths[next])
      next += 1
      guard let folder, known.insert(folder).inserted else { continue }
      all.append(folder)
      for line in FileSystem.lines(of: folder + "/info/alternates") ?? [] where !line.hasPrefix("#") {
        paths.append(line.hasPrefix("/") ? line : folder + "/" + line)
      }
    }
    return all
  }
}
