import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts a whole file in the place of what has its name, so that nobody ever sees a part of it.
enum FileReplacement {
  /// Writes a file beside the place and renames it; a symbolic link there is replaced, not followed.
  ///
  /// - Parameter mode: The permissions, whatever the mask of the process is.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws {
    let attempt = "cannot write \(path.inQuotes(upTo: .max))"
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemError(attempt) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      defer { close(descriptor) }
      var output = StandardOutput(descriptor: descriptor)
      try output.append(bytes: bytes)
      try output.flush()
      guard fchmod(descriptor, mode & 0o7777) == 0, fsync(descriptor) == 0,
        rename(temporary, path) == 0
      else { throw SystemError(attempt) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// The permissions of the file that a path leads to; nil when there is none.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}
