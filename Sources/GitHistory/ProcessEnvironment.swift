#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The variables that this process was started with.
enum ProcessEnvironment {
  /// All variables that git's own behaviour depends on here, by name.
  static var all: [String: String] {
    let names = [
      "HOME", "XDG_CONFIG_HOME", "SUDO_UID", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
      "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_NO_REPLACE_OBJECTS",
    ]
    var variables: [String: String] = [:]
    for name in names { variables[name] = value(of: name) }
    // As git does: at most 1,024 pairs, so that a wrong count can't keep us busy.
    let count = min(variables["GIT_CONFIG_COUNT"].flatMap { Int($0) } ?? 0, 1_024)
    for index in 0..<max(0, count) {
      for name in ["GIT_CONFIG_KEY_\(index)", "GIT_CONFIG_VALUE_\(index)"] {
        variables[name] = value(of: name)
      }
    }
    return variables
  }

  static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func remove(_ name: String) { unsetenv(name) }
}
