internal import ChangelogCore

/// Makes commits of raw ones: decodes texts, and keeps one copy of every author.
struct CommitDecoder {
  /// The ids of commits whose text had to be repaired, with the name of an encoding that we can't read.
  private(set) var repaired: [RepairedCommit] = []
  private var people = PersonTable()

  mutating func commit(_ id: CommitID, _ raw: RawCommit) -> Commit {
    // Git's answer to a message with a zero byte: it ends there.
    let message = raw.message.part(0..<raw.message.firstIndex(of: 0, from: 0))
    guard !raw.encoding.isEmpty else {
      if let text = String(validating: message, as: UTF8.self) {
        return Commit(id: id, time: raw.time, author: knownPerson(raw.authorLine), message: text)
      }
      repaired.append(RepairedCommit(id: id, encoding: nil))
      let text = String(decoding: message, as: UTF8.self)
      return Commit(id: id, time: raw.time, author: Self.person(raw.authorLine, .utf8), message: text)
    }
    let name = String(decoding: raw.encoding, as: UTF8.self)
    let encoding = TextEncoding(named: name)
    // UTF-16 has zero bytes of its own.
    let bytes = if case .utf16 = encoding { raw.message } else { message }
    let (text, isExact) = (encoding ?? .utf8).decode(bytes)
    if !isExact || encoding == nil {
      repaired.append(RepairedCommit(id: id, encoding: encoding == nil ? name : nil))
    }
    return Commit(
      id: id, time: raw.time, author: Self.person(raw.authorLine, encoding ?? .utf8), message: text)
  }

  /// Who committed a commit.
  mutating func committer(of raw: RawCommit) -> Person {
    guard !raw.encoding.isEmpty else { return knownPerson(raw.committerLine) }
    let encoding = TextEncoding(named: String(decoding: raw.encoding, as: UTF8.self))
    return Self.person(raw.committerLine, encoding ?? .utf8)
  }

  private mutating func knownPerson(_ line: UnsafeRawBufferPointer) -> Person {
    people.person(for: line) { Self.person(line, .utf8) }
  }

  private static func person(_ line: UnsafeRawBufferPointer, _ encoding: TextEncoding) -> Person {
    let (name, email) = RawCommit.person(in: line)
    // The lines above the message can't be UTF-16: they end in a newline of one byte.
    let encoding: TextEncoding = if case .utf16 = encoding { .utf8 } else { encoding }
    return Person(name: encoding.decode(name).text, email: encoding.decode(email).text)
  }
}
