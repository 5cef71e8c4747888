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
  /// When this ends at any moment, the old or the new file has the name, and at most a file beside it is left.
  /// - Parameters:
  ///   - mode: The permissions, whatever the mask of the process is.
  ///   - owner: Who is to own it, where the system permits that.
  ///   - check: Called at the last moment; what it throws leaves the old file.
  static func write(
    _ bytes: [UInt8], to path: String, shownAs shownPath: String? = nil, mode: mode_t,
    owner: (user: uid_t, group: gid_t)? = nil,
    check: () throws -> Void = {}
  ) throws {
    let attempt = "cannot write \((shownPath ?? path).inQuotes(upTo: .max))"
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemError(attempt) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      defer { close(descriptor) }
      var output = StandardOutput(descriptor: descriptor, attempt: attempt)
      try output.append(bytes: bytes)
      try output.flush()
      // Before the permissions, of which a new owner may cost some.
      if let owner { _ = fchown(descriptor, owner.user, owner.group) }
      guard fchmod(descriptor, mode & 0o7777) == 0, fsync(descriptor) == 0 else { throw SystemError(attempt) }
      try check()
      guard rename(temporary, path) == 0 else { throw SystemError(attempt) }
    } catch {
      unlink(temporary)
      throw error
    }
    flush(folderOf: path)
  }

  /// Makes a new name last; where a folder cannot be flushed, that is the system's own care.
  private static func flush(folderOf path: String) {
    let folder = open(PolicyFile.parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// The permissions of the file that a path leads to; nil when there is none.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}
