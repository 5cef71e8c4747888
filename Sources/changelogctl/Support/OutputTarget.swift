#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where results go: standard output, or a file that is replaced as a whole when everything is written.
struct OutputTarget {
  private var output: StandardOutput
  private let replacement: Replacement?

  /// A file being written beside the one that it will replace.
  private struct Replacement {
    let temporary: String
    let path: String
    let descriptor: Int32
  }

  /// - Parameter path: The file; nil for standard output. What is no regular file, such as a pipe, is written directly.
  init(_ path: String?) throws(SystemError) {
    guard let path else {
      output = StandardOutput()
      replacement = nil
      return
    }
    // Through a symbolic link to the file behind it; a new file has no such path yet.
    let target = try FileReader.resolved(path) ?? path
    let mode = Self.mode(of: target)
    guard mode.map({ $0 & S_IFMT == S_IFREG }) ?? true else {
      let descriptor = open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw SystemError("cannot write '\(path)'") }
      output = StandardOutput(descriptor: descriptor)
      replacement = nil
      return
    }
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemError("cannot write '\(path)'") }
    fchmod(descriptor, mode.map { $0 & 0o7777 } ?? 0o666 & ~Self.mask)
    output = StandardOutput(descriptor: descriptor)
    let temporary = template.withUnsafeBufferPointer {
      String(decoding: UnsafeRawBufferPointer($0).dropLast(), as: UTF8.self)
    }
    replacement = Replacement(temporary: temporary, path: target, descriptor: descriptor)
  }

  /// Takes a piece of text.
  mutating func append(_ text: String) throws {
    try undoing { try $0.output.append(text) }
  }

  /// Takes bytes.
  mutating func append(bytes: [UInt8]) throws {
    try undoing { try $0.output.append(bytes: bytes) }
  }

  /// Makes everything last: flushes, and puts a file in its place.
  mutating func finish() throws {
    try undoing {
      try $0.output.flush()
      guard let replacement = $0.replacement else { return }
      guard fsync(replacement.descriptor) == 0, close(replacement.descriptor) == 0,
        rename(replacement.temporary, replacement.path) == 0
      else { throw SystemError("cannot write '\(replacement.path)'") }
    }
  }

  /// Leaves a file as it was.
  func discard() {
    guard let replacement else { return }
    close(replacement.descriptor)
    unlink(replacement.temporary)
  }

  private mutating func undoing(_ body: (inout Self) throws -> Void) throws {
    do { try body(&self) } catch {
      if let replacement { unlink(replacement.temporary) }
      throw error
    }
  }

  /// The type and permissions of a file; nil when there is none.
  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }

  /// The permissions that a new file does not get.
  static var mask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }
}
