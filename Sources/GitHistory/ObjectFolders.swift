/// The folders that hold a repository's objects: its own and those that it borrows from.
enum ObjectFolders {
  /// - Source: gitrepository-layout(5), `objects/info/alternates`; git(1), `GIT_OBJECT_DIRECTORY`.
  static func all(_ folders: Folders, _ environment: [String: String]) -> [String] {
    var pending = [environment["GIT_OBJECT_DIRECTORY"] ?? folders.common + "objects"]
    pending += (environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(separator: ":").map(String.init)
    var all: [String] = []
    while let folder = pending.popLast() {
      guard !all.contains(folder) else { continue }
      all.append(folder)
      for line in FileSystem.lines(of: folder + "/info/alternates") ?? [] where !line.hasPrefix("#") {
        pending.append(line.hasPrefix("/") ? line : folder + "/" + line)
      }
    }
    return all
  }
}
