import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads small files with the calls of the operating system: Foundation would cost each start a millisecond.
enum FileReader {
  /// The bytes of a regular file, or nil when there is none.
  ///
  /// Never waits: a pipe or device is refused unread, as is a file of more bytes than the limit.
  /// - Parameter shownPath: The path as the user knows it, for errors.
  static func bytes(of path: String, shownAs shownPath: String, limit: Int) throws(SystemError) -> [UInt8]? {
    let attempt = "cannot read \(shownPath.inQuotes(upTo: .max))"
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemError(attempt)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(attempt) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError(
        attempt, because: status.isFolder ? "it is a folder, not a file" : "it is not a regular file")
    }
    return try bytes(from: descriptor, limit: limit, attempt)
  }

  /// Everything that is piped in.
  static func standardInput(limit: Int) throws(SystemError) -> [UInt8] {
    try bytes(from: STDIN_FILENO, limit: limit, "cannot read the standard input")
  }

  /// The path without symbolic links, or nil when there is nothing at its end.
  static func resolved(_ path: String) throws(SystemError) -> String? {
    let attempt = "cannot read \(path.inQuotes(upTo: .max))"
    guard let resolved = realpath(path, nil) else {
      if errno == ENOENT { return nil }
      throw SystemError(attempt)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether something has the name, a symbolic link to nothing included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether the name itself is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether the path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.isFolder
  }

  /// Whether the path leads to a regular file.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func bytes(from descriptor: Int32, limit: Int, _ attempt: String) throws(SystemError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes += chunk.prefix(count) }
      guard bytes.count <= limit else {
        throw SystemError(attempt, because: "it is larger than \(limit / 1024) KiB")
      }
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw SystemError(attempt) }
    }
  }
}

extension stat {
  fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}
