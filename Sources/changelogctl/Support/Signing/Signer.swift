import ChangelogCore
import GitHistory

/// Signs commits and tags as git would, by the program that git itself would run.
///
/// The configuration of a repository decides which program that is, exactly as it does for git: who commits in a
/// repository trusts its configuration.
struct Signer {
  let format: SigningFormat
  /// Looked for on the search path unless it is a path.
  let program: String
  let key: SigningKey
  /// The whole environment of the program.
  var variables = Signer.environment

  /// What is signed.
  enum Subject: String {
    case commit
    case tag
  }

  /// The signer of a subject; nil where that is not to be signed.
  static func wanted(
    _ choice: SigningChoice, for subject: Subject, by committer: Identity, in repository: borrowing Repository
  ) throws -> Signer? {
    let isUsual = repository.flag("\(subject.rawValue).gpgSign", default: false)
    return choice.signs(where: isUsual) ? try Signer(for: committer, in: repository) : nil
  }

  /// - Parameter committer: Whose key it is where no setting names one.
  /// - Throws: ``SigningError``.
  init(for committer: Identity, in repository: borrowing Repository) throws {
    let name = repository.setting("gpg.format") ?? SigningFormat.openpgp.rawValue
    guard let format = SigningFormat(rawValue: name) else { throw SigningError.unknownFormat(name) }
    self.format = format
    program = repository.path(of: format.settings) ?? format.program
    key = try SigningKey(format, of: committer, in: repository)
  }

  /// The signature of some bytes, as it belongs into a commit or behind a tag.
  ///
  /// The program may ask somebody for a passphrase, who has all the time for it.
  /// - Throws: ``SigningError``, or ``SystemError`` where a file for the program can't be written.
  func signature(of payload: [UInt8]) throws -> [UInt8] {
    let signature =
      switch key {
      case .named(let name) where format != .ssh: try signature(of: payload, byGnuPGWith: name)
      case .named(let path): try signature(of: payload, bySSHWith: path)
      case .literal(let text): try signature(of: payload, bySSHWithKey: text)
      }
    // Programs of Windows end lines otherwise.
    return signature.filter { $0 != UInt8(ascii: "\r") }
  }

  /// Runs the program, with our own standard input where it gets none.
  func run(_ arguments: [String], input: [UInt8]?) throws(SigningError) -> Subprocess {
    do {
      return try Subprocess(
        program, arguments, input: input, variables: variables, limit: 1 << 20, seconds: nil)
    } catch {
      throw SigningError(error, of: program, format)
    }
  }
}
