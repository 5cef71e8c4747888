import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that ran, and what it wrote.
///
/// Foundation has the like, at the price of a slower start of every command.
struct Subprocess {
  let output: [UInt8]
  let complaint: [UInt8]
  /// The exit code, or 128 and the number of the signal that ended it.
  let exitCode: Int32

  /// What stopped a program before its end.
  enum Stop: Error, Equatable {
    case isMissing
    case ranTooLong
    case wroteTooMuch
    case system(SystemError)
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - input: What it reads; it must fit into a pipe, since nobody would take the rest.
  ///   - variables: Its whole environment.
  ///   - limit: How many bytes it may write to each of its streams.
  ///   - seconds: How long it may run.
  init(
    _ program: String, _ arguments: [String], input: [UInt8], variables: [String: String], limit: Int,
    seconds: Double
  ) throws(Stop) {
    precondition(input.count <= Self.inputLimit, "the input fits into a pipe")
    let attempt = "cannot run \(program.inQuotes)"
    let stdin = try Pipe(attempt)
    let stdout = try Pipe(attempt)
    let stderr = try Pipe(attempt)
    // Written before anybody reads: when the program ends early, there is no broken pipe.
    let written = input.withUnsafeBytes { write(stdin.writing.descriptor, $0.baseAddress, $0.count) }
    guard written == input.count else { throw .system(SystemError(attempt)) }
    stdin.writing.close()
    let process = try Self.spawn(
      [program] + arguments, variables: variables,
      streams: [stdin.reading, stdout.writing, stderr.writing].map(\.descriptor), attempt)
    stdin.reading.close()
    stdout.writing.close()
    stderr.writing.close()
    let end = ContinuousClock.now + .seconds(seconds)
    do {
      output = try Self.bytes(from: stdout.reading, limit: limit, until: end, attempt)
      complaint = try Self.bytes(from: stderr.reading, limit: limit, until: end, attempt)
    } catch {
      kill(process, SIGKILL)
      _ = Self.wait(for: process)
      throw error
    }
    exitCode = Self.wait(for: process)
  }

  /// How much every system's pipe holds.
  static let inputLimit = 16_384

  private static func spawn(
    _ words: [String], variables: [String: String], streams: [Int32], _ attempt: String
  ) throws(Stop) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, nil, arguments, environment)
    switch code {
    case 0: return process
    case ENOENT: throw .isMissing
    default:
      errno = code
      throw .system(SystemError(attempt))
    }
  }

  private static func bytes(
    from stream: Descriptor, limit: Int, until end: ContinuousClock.Instant, _ attempt: String
  ) throws(Stop) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let rest = (end - .now).components
      let milliseconds = rest.seconds * 1_000 + rest.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { throw .ranTooLong }
      var wait = pollfd(fd: stream.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, Int32(clamping: milliseconds)) > 0 else { continue }
      let count = chunk.withUnsafeMutableBytes { read(stream.descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw .system(SystemError(attempt)) }
      bytes += chunk.prefix(max(0, count))
      guard bytes.count <= limit else { throw .wroteTooMuch }
    }
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// The two ends of a pipe, neither of which a program inherits.
private struct Pipe {
  let reading: Descriptor
  let writing: Descriptor

  init(_ attempt: String) throws(Subprocess.Stop) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(SystemError(attempt)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(ends[0])
    writing = Descriptor(ends[1])
  }
}

/// An open file, closed when nobody holds it any more.
private final class Descriptor {
  private(set) var descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close() }

  func close() {
    guard descriptor >= 0 else { return }
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
    descriptor = -1
  }
}
