internal import ChangelogCore
internal import Clibgit2

extension Repository {
  /// Makes libgit2 go by our reading of git's settings from now on.
  ///
  /// It knows but the repository's own file: those of system and user, and the environment, are read by our code. Only
  /// the section `core` matters to what we ask of it, so nothing secret is in the file that it takes them from.
  func adoptSettings() throws(GitError) {
    var handle: OpaquePointer?
    guard git_config_new(&handle) == 0, let handle else { throw .last("cannot read the configuration") }
    defer { git_config_free(handle) }
    let code = FileSystem.withTemporaryFile(coreSettings) { path in
      git_config_add_file_ondisk(handle, path, GIT_CONFIG_LEVEL_LOCAL, nil, 0)
    }
    guard let code else {
      throw GitError(
        .other,
        "cannot write into \(FileSystem.temporaryFolder.inQuotes(upTo: .max)), the folder for temporary files",
        hint: "set TMPDIR to one that takes files")
    }
    guard code == 0, git_repository_set_config(self.handle, handle) == 0 else {
      throw .last("cannot hand the configuration on")
    }
  }

  /// The section `core` as a file of configuration.
  var coreSettings: String {
    var text = "[core]\n"
    // libgit2 looks for it at a place of its own.
    if let folder = configuration.userFolder { text += Self.line("attributesfile", folder + "/attributes") }
    // A guard of 'git add' alone, which would refuse what is in the commit already.
    for (variable, value) in configuration.section("core") where variable != "safecrlf" {
      guard variable == "attributesfile" || variable == "excludesfile" else {
        text += Self.line(variable, value)
        continue
      }
      // It knows no home folder either.
      if let path = FileSystem.expandingHome(in: value ?? "", home: home) {
        text += Self.line(variable, path)
      }
    }
    return text
  }

  /// - Source: git-config(1), "Syntax".
  private static func line(_ variable: String, _ value: String?) -> String {
    guard let value else { return "\(variable)\n" }
    let escapes: [Character: String] = ["\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\t": "\\t"]
    return "\(variable) = \"" + value.map { escapes[$0] ?? String($0) }.joined() + "\"\n"
  }
}
