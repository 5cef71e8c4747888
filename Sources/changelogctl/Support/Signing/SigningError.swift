import ChangelogCore

/// Why something was not signed.
enum SigningError: Error, Equatable, CustomStringConvertible {
  /// `gpg.format` has a value that git does not know.
  case unknownFormat(String)
  /// Nothing has the name of the program, which this setting can change.
  case noProgram(String, setting: String)
  /// Nothing says which SSH key to use.
  case noKey
  /// What became of a program that did not do what it was asked for, and the setting to look at.
  case failed(program: String, end: String, setting: String)

  /// What is there, and how to mend it.
  var description: String {
    switch self {
    case .unknownFormat(let text):
      "cannot sign: gpg.format is \(text.inQuotes); expected one of "
        + SigningFormat.allCases.map(\.rawValue).joined(separator: ", ")
    case .noProgram(let program, let setting):
      "cannot sign: there is no program \(program.inQuotes(upTo: .max)); install it, name another one with "
        + "'git config \(setting) PATH', or set 'release.sign: never'"
    case .noKey:
      "cannot sign: git does not know which SSH key to use; name one with "
        + "'git config user.signingKey ~/.ssh/id_ed25519.pub', or set 'release.sign: never'"
    case .failed(let program, let end, let setting):
      "cannot sign: \(program.inQuotes(upTo: .max)) \(end); set the right value with 'git config \(setting)', or set "
        + "'release.sign: never'"
    }
  }
}

extension SigningError {
  /// Why a program could not start, or was stopped.
  init(_ stop: Subprocess.Stop, of program: String, _ format: SigningFormat) {
    let setting = format.settings.last ?? ""
    self =
      switch stop {
      case .isMissing: .noProgram(program, setting: setting)
      case .ranTooLong: .failed(program: program, end: "took too long", setting: setting)
      case .wroteTooMuch: .failed(program: program, end: "wrote too much", setting: setting)
      case .system(let error): .failed(program: program, end: "does not start: \(error)", setting: setting)
      }
  }

  /// What a program says that ended badly, or well but without what it was to make.
  static func failed(
    _ run: Subprocess, of program: String, wanted: String, setting: String = "user.signingKey"
  ) -> SigningError {
    let end = run.exitCode == 0 ? "made no \(wanted)" : "ended with code \(run.exitCode)"
    let text = String(decoding: run.complaint, as: UTF8.self)
    // Those lines are for programs, not for people.
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("[GNUPG:]") }
    let words = lines.prefix(3).map { VisibleText.showing($0.prefix(200)) }.joined(separator: "; ")
    return .failed(
      program: program, end: words.isEmpty ? end : "\(end) and says \"\(words)\"", setting: setting)
  }
}
