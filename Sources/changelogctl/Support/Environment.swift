#if canImport(Glibc)
  // The list of all variables is a variable itself, which nobody changes while we run.
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// The variables that the program was started with.
enum Environment {
  /// The value of a variable; nil when it is not set.
  static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// All variables by name; bytes that are not UTF-8 become U+FFFD.
  static var all: [String: String] {
    var variables: [String: String] = [:]
    #if canImport(Glibc)
      var place = environ
    #else
      var place = _NSGetEnviron().pointee
    #endif
    while let text = place.pointee.map({ String(cString: $0) }) {
      if let sign = text.firstIndex(of: "="), variables[String(text[..<sign])] == nil {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      place += 1
    }
    return variables
  }
}
