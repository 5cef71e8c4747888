#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something that the operating system did not let us do.
struct SystemError: Error, Equatable, CustomStringConvertible {
  /// What failed and why, in one sentence.
  let description: String

  /// States what failed for the reason that `errno` tells.
  init(_ attempt: String) {
    let reason = String(cString: strerror(errno))
    self.init(attempt, because: reason.prefix(1).lowercased() + reason.dropFirst())
  }

  /// States what failed and why.
  init(_ attempt: String, because reason: String) {
    description = "\(attempt): \(reason)"
  }
}
