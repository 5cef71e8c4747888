#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The variables that the program was started with.
enum Environment {
  /// The value of a variable; nil when it is not set.
  static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
