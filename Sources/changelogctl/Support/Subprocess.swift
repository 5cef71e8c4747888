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
  ///   - input: What it reads; nil for our own standard input, at which somebody may sit.
  ///   - variables: Its whole environment.
  ///   - limit: How many bytes it may write to each of its streams.
  ///   - seconds: How long it may run; nil for as long as it takes somebody to answer it.
  init(
    _ program: String, _ arguments: [String], input: [UInt8]?, variables: [String: String], limit: Int,
    seconds: Double?
  ) throws(Stop) {
    let attempt = "cannot run \(program.inQuotes)"
    let stdin = try input.map { input throws(Stop) in try Self.stream(of: input, attempt) }
    let stdout = try Pipe(attempt)
    let stderr = try Pipe(attempt)
    let process = try Self.spawn(
      [program] + arguments, variables: variables,
      streams: [stdin?.descriptor ?? STDIN_FILENO, stdout.writing.descriptor, stderr.writing.descriptor],
      attempt)
    stdin?.close()
    stdout.writing.close()
    stderr.writing.close()
    let end = seconds.map { ContinuousClock.now + .seconds($0) }
    do {
      let texts = try Self.bytes(from: [stdout.reading, stderr.reading], limit: limit, until: end, attempt)
      (output, complaint) = (texts[0], texts[1])
    } catch {
      kill(process, SIGKILL)
      _ = Self.wait(for: process)
      throw error
    }
    exitCode = Self.wait(for: process)
  }

  /// How much every system's pipe holds.
  static let inputLimit = 16_384

  /// What the program reads from: written before anybody reads, so that no pipe breaks when the program ends early.
  ///
  /// What is larger than a pipe goes by a file, which has no name any more when the program starts.
  private static func stream(of input: [UInt8], _ attempt: String) throws(Stop) -> Descriptor {
    let reading: Descriptor
    let written: Int
    if input.count <= inputLimit {
      let pipe = try Pipe(attempt)
      written = write(pipe.writing.descriptor, input, input.count)
      reading = pipe.reading
    } else {
      var name = Array("\(PrivateFolder.parent)/changelogctl-XXXXXX".utf8CString)
      reading = Descriptor(mkstemp(&name))
      guard reading.descriptor >= 0 else { throw .system(SystemError(attempt)) }
      unlink(name)
      _ = fcntl(reading.descriptor, F_SETFD, FD_CLOEXEC)
      written = write(reading.descriptor, input, input.count)
      lseek(reading.descriptor, 0, SEEK_SET)
    }
    guard written == input.count else { throw .system(SystemError(attempt)) }
    return reading
  }

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
    for (number, descriptor) in streams.enumerated() where descriptor != number {
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

  /// Everything from several streams, in their order; read as it comes, for nobody can write into a full pipe.
  private static func bytes(
    from streams: [Descriptor], limit: Int, until end: ContinuousClock.Instant?, _ attempt: String
  ) throws(Stop) -> [[UInt8]] {
    var texts = streams.map { _ in [UInt8]() }
    var waits = streams.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    // A stream that has ended is passed over by its number below zero.
    while waits.contains(where: { $0.fd >= 0 }) {
      guard poll(&waits, nfds_t(waits.count), try patience(until: end)) > 0 else { continue }
      for place in waits.indices where waits[place].fd >= 0 && waits[place].revents != 0 {
        let count = read(waits[place].fd, &chunk, chunk.count)
        if count == 0 { waits[place].fd = -1 }
        if count < 0, errno != EINTR { throw .system(SystemError(attempt)) }
        texts[place] += chunk.prefix(max(0, count))
        guard texts[place].count <= limit else { throw .wroteTooMuch }
      }
    }
    return texts
  }

  /// How long to wait for more, in milliseconds; below zero for ever.
  private static func patience(until end: ContinuousClock.Instant?) throws(Stop) -> Int32 {
    guard let end else { return -1 }
    let rest = (end - .now).components
    let milliseconds = rest.seconds * 1_000 + rest.attoseconds / 1_000_000_000_000_000
    guard milliseconds > 0 else { throw .ranTooLong }
    return Int32(clamping: milliseconds)
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
