import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file in a work tree that a policy names, as it was when it was read.
struct WorkTreeFile {
  /// None is larger than this, in bytes.
  static let limit = 1 << 30

  /// Its path by the policy.
  let path: String
  /// What is in it; empty where there is none.
  let bytes: [UInt8]
  /// The path without symbolic links.
  private let target: String
  /// The same from the top of the work tree, as git knows it.
  let trackedPath: String
  private let stamp: FileStamp?

  /// Reads the file of a policy, which must not lead out of the work tree or into the git directory.
  ///
  /// - Parameter workFolder: The top of the work tree; nil for a bare repository.
  init(_ path: String, in workFolder: String?) throws {
    self.path = path
    guard let workFolder, let root = try FileReader.resolved(workFolder) else {
      throw WorkTreeFileError.bare(path)
    }
    let attempt = "cannot write \(path.inQuotes(upTo: .max))"
    let place = root + "/" + path
    if let resolved = try FileReader.resolved(place) {
      target = resolved
    } else if FileReader.isLink(place) {
      throw SystemError(attempt, because: "it is a symbolic link that leads nowhere")
    } else if let folder = try FileReader.resolved(PolicyFile.parent(of: place)) {
      target = folder + "/" + (path.split(separator: "/").last ?? "")
    } else {
      throw SystemError(attempt, because: "there is no such folder")
    }
    try RepositoryFile.check(target, within: root, attempt)
    trackedPath = String(target.dropFirst(root == "/" ? 1 : root.count + 1))
    stamp = FileStamp(of: target)
    bytes = try FileReader.bytes(of: target, shownAs: path, limit: Self.limit) ?? []
  }

  /// Puts back what was in it before ``replace(by:)``, unless somebody changed it since.
  func restore(over bytes: [UInt8]) throws {
    let attempt = "cannot put \(path.inQuotes(upTo: .max)) back"
    guard try FileReader.bytes(of: target, shownAs: path, limit: Self.limit) == bytes else {
      throw SystemError(attempt, because: "somebody changed it meanwhile")
    }
    guard let stamp else {
      guard unlink(target) == 0 else { throw SystemError(attempt) }
      return
    }
    try FileReplacement.write(
      self.bytes, to: target, shownAs: path, mode: stamp.mode, owner: (user: stamp.user, group: stamp.group))
  }

  /// Puts another text in its place, at once and with its permissions.
  ///
  /// - Throws: ``WorkTreeFileError`` when somebody changed the file since it was read.
  func replace(by bytes: [UInt8]) throws {
    let mode = stamp?.mode ?? 0o666 & ~OutputTarget.mask
    let owner = stamp.map { (user: $0.user, group: $0.group) }
    try FileReplacement.write(bytes, to: target, shownAs: path, mode: mode, owner: owner) {
      guard FileStamp(of: target) == stamp else { throw WorkTreeFileError.changed(path) }
    }
  }
}

/// What tells one state of a file from another.
private struct FileStamp: Equatable {
  let device: dev_t
  let inode: ino_t
  let size: off_t
  let seconds: Int
  let nanoseconds: Int
  let mode: mode_t
  let user: uid_t
  let group: gid_t

  /// Nil where there is no file.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    device = status.st_dev
    inode = status.st_ino
    size = status.st_size
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
    mode = status.st_mode & 0o7777
    user = status.st_uid
    group = status.st_gid
  }
}

/// Why a file of the work tree was not written.
enum WorkTreeFileError: Error, Equatable, CustomStringConvertible {
  /// There is no work tree.
  case bare(String)
  /// Somebody else wrote it meanwhile.
  case changed(String)
  /// A template knows no sections to exchange.
  case template

  /// What is there and what would do, in one sentence.
  var description: String {
    switch self {
    case .bare(let path):
      "cannot write \(path.inQuotes(upTo: .max)): the repository is bare and has no work tree"
    case .changed(let path):
      "cannot write \(path.inQuotes(upTo: .max)): somebody changed it meanwhile; run the command again"
    case .template:
      "a template's changelog cannot be merged into a file; replace the whole file with --output"
    }
  }
}
