#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The few questions about files that git's own files need.
enum FileSystem {
  /// In bytes; git's own files are far smaller.
  private static let largest = 256 << 20

  /// The bytes of a regular file; nil when it is not there, is no regular file, can't be read, or is over the limit.
  static func contents(of path: String, limit: Int = .max, followingLinks: Bool = true) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit
    else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= largest else { return nil }
    }
  }

  /// The lines of a regular file, without line ends; nil as for ``contents(of:)``.
  static func lines(of path: String) -> [String]? {
    contents(of: path)?.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// Where files that nobody keeps are put.
  static var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// Hands the path of a file with a text to a closure; nobody else may read it, and it is gone afterwards.
  ///
  /// - Returns: Nil where it can't be written.
  static func withTemporaryFile<Value>(_ text: String, _ body: (String) -> Value) -> Value? {
    var template = Array("\(temporaryFolder)/changelogctl-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    defer { unlink(template) }
    let bytes = Array(text.utf8)
    let count = write(file, bytes, bytes.count)
    close(file)
    return count == bytes.count
      ? body(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)) : nil
  }

  /// The names in a folder, `.` and `..` among them; empty when it can't be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
        })
    }
    return names
  }

  /// Whether a file can be read by us.
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The path without symbolic links, `.` and `..`; nil when nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What a name stands for, links not followed.
  enum Kind { case file, folder, other }

  /// What stands at a path itself; nil when nothing does.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Whether a file has the size and the time of its last change that were noted down.
  static func isUntouched(_ path: String, since time: (seconds: Int, nanoseconds: Int), size: Int) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, Int(status.st_size) == size else { return false }
    #if canImport(Darwin)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    return changed.tv_sec == time.seconds && changed.tv_nsec == time.nanoseconds
  }

  /// The file system that holds a file; nil when nothing is there.
  static func device(of path: String) -> dev_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_dev : nil
  }

  /// The user who owns a file or a symbolic link itself; nil when nothing is there.
  static func owner(of path: String) -> UInt32? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_uid : nil
  }

  /// The user on whose behalf we run.
  static var user: UInt32 { geteuid() }

  /// The path with `~` or `~user` at its beginning made a folder; nil when that one is not known.
  static func expandingHome(in path: String, home: String?) -> String? {
    guard path.hasPrefix("~") else { return path }
    let user = path.dropFirst().prefix { $0 != "/" }
    let folder = user.isEmpty ? home : self.home(of: String(user))
    return folder.map { $0 + path.dropFirst(1 + user.count) }
  }

  /// The home folder of a named user; nil when there is none of that name.
  private static func home(of user: String) -> String? {
    guard let entry = getpwnam(user), let home = entry.pointee.pw_dir else { return nil }
    return String(cString: home)
  }
}
