#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The variables that this process was started with.
enum ProcessEnvironment {
  /// The variables that git goes by in every repository, by name.
  static var all: [String: String] {
    let names = [
      "HOME", "XDG_CONFIG_HOME", "SUDO_UID", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
      "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_NO_REPLACE_OBJECTS",
    ]
    var variables = values(of: names)
    // As git does: at most 1,024 pairs, so that a wrong count can't keep us busy.
    let count = min(variables["GIT_CONFIG_COUNT"].flatMap { Int($0) } ?? 0, 1_024)
    for index in 0..<max(0, count) {
      variables.merge(values(of: ["GIT_CONFIG_KEY_\(index)", "GIT_CONFIG_VALUE_\(index)"])) { $1 }
    }
    return variables
  }

  /// The variables that say which repository is meant and where its parts lie, by name; an empty one says nothing.
  static var ofRepository: [String: String] {
    values(of: [
      "GIT_DIR", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_CEILING_DIRECTORIES",
    ]).filter { !$0.value.isEmpty }
  }

  /// The variables that say who makes a commit and when, by name.
  static var ofPeople: [String: String] {
    values(
      of: ["AUTHOR", "COMMITTER"].flatMap { role in
        ["NAME", "EMAIL", "DATE"].map { "GIT_\(role)_\($0)" }
      } + ["EMAIL"])
  }

  private static func values(of names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names { values[name] = getenv(name).map { String(cString: $0) } }
    return values
  }

  static func remove(_ name: String) { unsetenv(name) }
}
