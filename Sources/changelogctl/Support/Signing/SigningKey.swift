import GitHistory

/// The key that signs.
enum SigningKey: Equatable {
  /// What GnuPG finds a key by, or the path of one for SSH.
  case named(String)
  /// An SSH public key itself, whose other half an agent has.
  case literal(String)

  /// The key that git's settings name, else that of the committer.
  /// - Source: `get_signing_key` in `gpg-interface.c` of git.
  init(_ format: SigningFormat, of committer: Identity, in repository: borrowing Repository) throws {
    let named = repository.setting("user.signingKey").flatMap { $0.isEmpty ? nil : $0 }
    guard format == .ssh else {
      self = .named(named ?? committer.nameWithAddress)
      return
    }
    if let key = named.flatMap(Self.literal) {
      self = .literal(key)
    } else if named != nil, let path = repository.path(of: ["user.signingKey"]) {
      self = .named(path)
    } else if let command = repository.setting("gpg.ssh.defaultKeyCommand"), !command.isEmpty {
      self = .literal(try Self.usual(by: command))
    } else {
      throw SigningError.noKey
    }
  }

  /// The public key in a setting; nil for a path.
  private static func literal(_ text: String) -> String? {
    if text.hasPrefix("key::") { return String(text.dropFirst("key::".count)) }
    return text.hasPrefix("ssh-") ? text : nil
  }

  /// The key in the first line that a command prints: `ssh-add -L` for one.
  private static func usual(by command: String) throws -> String {
    let run: Subprocess
    do {
      run = try Subprocess(
        "sh", ["-c", command], input: nil, variables: Environment.all, limit: 1 << 20, seconds: nil)
    } catch {
      throw SigningError(error, of: command, .ssh)
    }
    let line = String(decoding: run.output.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    guard run.exitCode == 0, let key = literal(line) else {
      throw SigningError.failed(run, of: command, wanted: "public key", setting: "gpg.ssh.defaultKeyCommand")
    }
    return key
  }
}
