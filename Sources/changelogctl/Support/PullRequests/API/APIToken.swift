import ChangelogCore

/// A secret that opens an API.
///
/// It has no description on purpose, so that no message can show it by accident.
struct APIToken {
  /// Where it comes from, for errors: `GITHUB_TOKEN`.
  let name: String
  /// Whether GitLab made it for one job.
  let isOfJob: Bool
  private let secret: String

  /// Takes a secret.
  ///
  /// - Throws: ``SystemError`` when it can't be one, such as a line with blanks.
  init(_ secret: String, from name: String, isOfJob: Bool = false) throws(SystemError) {
    guard !secret.isEmpty, secret.utf8.count <= 8_192, secret.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      throw SystemError(
        "cannot use \(name)", because: "expected a token of letters, digits and signs, without blanks")
    }
    self.secret = secret
    self.name = name
    self.isOfJob = isOfJob
  }

  /// The line that carries it, after what its forge writes before it.
  func header(_ start: String) -> String { start + secret }

  /// A text without the secret, whoever put it there.
  func removed(from text: String) -> String { text.replacing(secret, with: "***") }
}

extension APIToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { name }
  var debugDescription: String { name }
  var customMirror: Mirror { Mirror(self, children: []) }
}
