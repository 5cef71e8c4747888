/// Somebody who took part in a change.
public struct Contributor: Sendable, Equatable {
  /// The proper name and address.
  public let person: Person
  /// The account on the forge, of letters, digits, `-`, `_` and `.`; nil where nobody knows it.
  public internal(set) var login: String?

  /// Names somebody; a login that can't be one is left out.
  public init(person: Person, login: String? = nil) {
    self.person = person
    self.login = login.flatMap { Self.isLogin($0) ? $0 : nil }
  }

  /// What people are shown: the name, or the account of somebody without one; empty where neither is known.
  public var name: String { person.name.isEmpty ? login ?? "" : person.name }

  /// Whether a text can be the name of an account, which then means nothing else in HTML and a shell.
  public static func isLogin(_ text: some StringProtocol) -> Bool {
    (1...255).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-_.".utf8.contains(byte)
      }
  }
}

extension Person {
  /// The account on GitHub whose address without a mailbox this is; nil for every other address.
  ///
  /// - Source: GitHub Docs, "Email addresses reference": `ID+USERNAME@` and, before 2017, `USERNAME@`.
  var login: String? {
    let host = "@users.noreply.github.com"
    guard email.lowercased().hasSuffix(host) else { return nil }
    let user = email.dropLast(host.count)
    let id = user.prefix { $0.isASCII && $0.isNumber }
    let login = !id.isEmpty && user[id.endIndex...].first == "+" ? user[id.endIndex...].dropFirst() : user
    return Contributor.isLogin(login) ? String(login) : nil
  }
}
