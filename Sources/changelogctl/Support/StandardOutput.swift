#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes results to standard output in large pieces.
struct StandardOutput {
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private let attempt: String

  /// Starts to write to standard output, or to something else that errors call by what is attempted.
  init(descriptor: Int32 = STDOUT_FILENO, attempt: String = "cannot write the output") {
    self.descriptor = descriptor
    self.attempt = attempt
  }

  /// Writes a whole text and is done.
  static func print(_ text: String) throws {
    var output = StandardOutput()
    try output.append(text)
    try output.flush()
  }

  /// Takes a text; it may stay in memory until ``flush()``.
  mutating func append(_ text: String) throws { try append(bytes: text.utf8) }

  /// Takes bytes; they may stay in memory until ``flush()``.
  mutating func append(bytes: some Sequence<UInt8>) throws {
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Hands everything to the system.
  ///
  /// - Throws: ``BrokenPipe`` when nobody reads any more, else ``SystemError``.
  mutating func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        // The other end made the pipe non-blocking: wait until there is room.
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      } else if errno == EPIPE {
        throw BrokenPipe()
      } else if errno != EINTR {
        throw SystemError(attempt)
      }
    }
  }
}

/// Writes complaints to standard error.
enum StandardError {
  /// Writes a text; when that fails there is nobody left to tell.
  static func print(_ text: String) {
    var output = StandardOutput(descriptor: STDERR_FILENO)
    try? output.append(text)
    try? output.flush()
  }
}

/// Nobody reads the output any more, which is no reason to complain.
struct BrokenPipe: Error {}
