/// Proper names and addresses for those that people once committed with.
///
/// Names and addresses are compared without regard to the case of ASCII letters.
/// - Source: gitmailmap(5); `mailmap.c` of git.
public struct Mailmap: Sendable {
  /// What to put in place of a name and an address; nil leaves it.
  private struct Change: Sendable {
    var name: Substring?
    var email: Substring?
  }

  /// The changes for one address: by name, and for every other name.
  private struct Entry: Sendable {
    var named: [[UInt8]: Change] = [:]
    var general = Change()
  }

  private var entries: [[UInt8]: Entry] = [:]

  /// A mailmap that changes nobody.
  public init() {}

  /// Adds the lines of a mailmap file; a later line wins.
  ///
  /// A line is `Proper Name <proper@address>`, in which both are optional, then optionally the name and the address in
  /// the commit. What follows, comment lines after `#`, and lines without an address change nothing.
  public mutating func add(_ text: String) {
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      var rest = Substring(line)
      if let proper = Self.takePerson(&rest), !proper.email.isEmpty {
        add(proper, replacing: Self.takePerson(&rest))
      }
    }
  }

  /// The person with the proper name and address.
  public func person(for person: Person) -> Person {
    guard let entry = entries[Self.key(person.email)] else { return person }
    let change = entry.named.isEmpty ? entry.general : entry.named[Self.key(person.name)] ?? entry.general
    return Person(
      name: change.name.map(String.init) ?? person.name, email: change.email.map(String.init) ?? person.email)
  }

  private mutating func add(
    _ proper: (name: Substring?, email: Substring), replacing commit: (name: Substring?, email: Substring)?
  ) {
    // With one address only that one is meant, and stays.
    let change = Change(name: proper.name, email: commit == nil ? nil : proper.email)
    let key = Self.key(commit?.email ?? proper.email)
    if let name = commit?.name {
      entries[key, default: Entry()].named[Self.key(name)] = change
      return
    }
    if let name = change.name { entries[key, default: Entry()].general.name = name }
    if let email = change.email { entries[key, default: Entry()].general.email = email }
  }

  /// Takes `Name <address>` from the beginning; nil when no address follows.
  private static func takePerson(_ rest: inout Substring) -> (name: Substring?, email: Substring)? {
    let text = rest.utf8
    guard let open = text.firstIndex(of: UInt8(ascii: "<")),
      let close = text[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = rest[..<open].trimmed
    let email = rest[text.index(after: open)..<close]
    rest = rest[text.index(after: close)...]
    return (name.isEmpty ? nil : name, email)
  }

  private static func key(_ text: some StringProtocol) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}

extension Substring {
  /// The text without the blanks that C calls space, at both ends.
  fileprivate var trimmed: Substring {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = utf8.drop(while: isBlank)
    guard let last = bytes.lastIndex(where: { !isBlank($0) }) else { return "" }
    return Substring(bytes[...last])
  }
}
