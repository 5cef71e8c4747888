import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that one process holds at a time; the system lets go of it when that one ends, however it does.
struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Somebody else holds the file.
  struct Held: Error, Equatable, CustomStringConvertible {
    let path: String
    /// The number of the process that wrote it down; nil in the moment before it does.
    let process: Int?

    var description: String {
      let holder = process.map { "process \($0)" } ?? "another process"
      return "\(holder) is at work here and holds \(path.inQuotes(upTo: .max)); wait until it is done"
    }
  }

  /// Takes the file, without waiting; it is made where it is missing, and stays.
  ///
  /// - Throws: ``Held`` when another process has it, ``SystemError`` when it can't be opened.
  init(_ path: String) throws {
    let attempt = "cannot lock \(path.inQuotes(upTo: .max))"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
    guard descriptor >= 0 else { throw SystemError(attempt) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let error = SystemError(attempt)
      let process = Self.process(in: descriptor)
      close(descriptor)
      throw isHeld ? Held(path: path, process: process) : error
    }
    let text = Array("\(getpid())\n".utf8)
    // Only for the complaint of others: the lock holds without it.
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
    self.descriptor = descriptor
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func process(in descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = max(0, pread(descriptor, &bytes, bytes.count, 0))
    return Int(String(decoding: bytes.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
