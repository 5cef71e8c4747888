import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for files that another program reads, which nobody else may look into; gone when nobody holds it any more.
struct PrivateFolder: ~Copyable {
  /// Without a slash at its end.
  let path: String

  /// Where temporary files belong.
  static var parent: String { Environment.value(of: "TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp" }

  /// Makes an empty folder.
  init() throws(SystemError) {
    var template = Array("\(Self.parent)/changelogctl-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw SystemError("cannot make a folder in \(Self.parent.inQuotes(upTo: .max))")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        // The two that stand for folders stay, for they are none of our files.
        _ = unlinkat(dirfd(stream), UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self), 0)
      }
    }
    closedir(stream)
    rmdir(path)
  }

  /// Writes a file that is for us alone, and returns its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let attempt = "cannot write a temporary file"
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(attempt) }
    defer { close(descriptor) }
    var output = StandardOutput(descriptor: descriptor, attempt: attempt)
    try output.append(bytes: bytes)
    try output.flush()
    return file
  }
}
