/// Who does something in git's eyes, and when: the author or committer of a commit, the tagger of a tag.
public struct Identity: Sendable, Equatable {
  /// The name as git writes it; never empty.
  public let name: String
  /// The address as git writes it, without angle brackets.
  public let email: String
  /// When it is done.
  public let date: GitDate

  /// Cleans name and address as git does: nothing in them can end a line or pass for an address.
  ///
  /// Nil where nothing of the name is left.
  public init?(name: String, email: String, date: GitDate) {
    let name = Self.withoutCrud(name)
    guard !name.isEmpty else { return nil }
    self.name = name
    self.email = Self.withoutCrud(email)
    self.date = date
  }

  /// The name with the address: `A U Thor <author@example.org>`.
  public var nameWithAddress: String { "\(name) <\(email)>" }

  /// The value of a line such as `author` in a commit.
  var line: String { "\(nameWithAddress) \(date.text)" }

  /// - Source: `strbuf_addstr_without_crud` in `ident.c` of git; a zero byte would end the text there.
  private static func withoutCrud(_ text: String) -> String {
    let bytes = Array(text.utf8.prefix { $0 != 0 })
    let start = bytes.firstIndex { !isCrud($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isCrud($0) }.map { $0 + 1 } ?? start
    let inner = bytes[start..<end].filter { $0 != 0x0A && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    return String(decoding: inner, as: UTF8.self)
  }

  /// Whether a byte is dropped at both ends.
  private static func isCrud(_ byte: UInt8) -> Bool { byte <= 0x20 || #".,:;<>"\'"#.utf8.contains(byte) }
}
