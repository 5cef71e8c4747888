import CommitParser

extension Overrides {
  /// Reads the overrides of a file: a mapping from commits and pull requests to what is said of them.
  ///
  /// - Parameters:
  ///   - node: The tree of the file.
  ///   - types: The types that a message may have.
  /// - Throws: ``PolicyErrors`` with everything that is wrong with it.
  public init(_ node: PolicyNode, types: CommitTypes) throws(PolicyErrors) {
    self.init()
    var errors: [PolicyError] = []
    if case .mapping(let pairs) = node.content {
      for pair in pairs {
        do throws(PolicyError) {
          let subject = try OverrideSubject(pair)
          var reader = PolicyReader(pair.value, path: pair.key)
          let override = Override(reading: &reader, of: pair, from: .file, types)
          errors += reader.finish()
          switch subject {
          case .commit(let digits): set(override, ofCommit: digits)
          case .pullRequest(let number): set(override, ofPullRequest: number)
          }
        } catch {
          errors.append(error)
        }
      }
    } else if !node.isNothing {
      errors.append(node.expected("a mapping from commits and pull requests"))
    }
    guard errors.isEmpty else { throw PolicyErrors(errors) }
  }
}

extension Override {
  /// The names of its parts, as files and notes have them.
  public static let parts = ["replace", "add", "hide", "note", "breaking"]

  /// Reads a note that holds parts in YAML.
  ///
  /// - Throws: ``PolicyErrors`` with everything that is wrong with it.
  public init(noteTree node: PolicyNode, types: CommitTypes) throws(PolicyErrors) {
    var reader = PolicyReader(node)
    let pair = PolicyNode.Pair(key: "", keyPosition: node.position, value: node)
    let override = Override(reading: &reader, of: pair, from: .note, types)
    let errors = reader.finish()
    guard errors.isEmpty else { throw PolicyErrors(errors) }
    self = override
  }

  /// Reads a note that holds nothing but messages, which stand in place of the commit's own.
  ///
  /// - Throws: ``PolicyErrors`` for one that is not conventional.
  public init(noteText text: String, at position: PolicyPosition, types: CommitTypes) throws(PolicyErrors) {
    self.init()
    do throws(PolicyError) {
      let node = PolicyNode(.scalar(text, isQuoted: true), at: position)
      replace = Part(
        try CommitMessage.messages(in: text).map { message throws(PolicyError) in
          try node.conventional(message, types)
        }, from: .note)
    } catch {
      throw PolicyErrors([error])
    }
  }

  init(
    reading reader: inout PolicyReader, of pair: PolicyNode.Pair, from source: Source, _ types: CommitTypes
  ) {
    self.init()
    let message = { (node: PolicyNode) throws(PolicyError) in try node.conventional(node.paragraphs(), types)
    }
    let replaced = reader.list("replace", default: [], message)
    let added = reader.list("add", default: [], message)
    let text = { (node: PolicyNode) throws(PolicyError) -> String? in try node.paragraphs() }
    replace = replaced.isEmpty ? nil : Part(replaced, from: source)
    add = added.isEmpty ? nil : Part(added, from: source)
    hide = reader.value("hide", default: nil) { node throws(PolicyError) -> String? in
      if case .scalar("true", isQuoted: false) = node.content { throw node.expected("the reason as a text") }
      return try node.paragraphs()
    }.map { Part($0, from: source) }
    note = reader.value("note", default: nil, text).map { Part($0, from: source) }
    breaking = reader.value("breaking", default: nil, text).map { Part($0, from: source) }
    if replace != nil, hide != nil {
      reader.refuse(
        "hide", "what is replaced cannot be hidden; expected one of the two", at: pair.keyPosition)
    }
    guard case .mapping(let pairs) = pair.value.content, pairs.isEmpty else { return }
    reader.refuse("", "expected one of \(Self.parts.joined(separator: ", "))", at: pair.keyPosition)
  }
}

/// What an override of a file is about.
public enum OverrideSubject: Sendable, Equatable {
  /// The commit whose id begins with these 7 to 40 digits, in lower case.
  case commit(String)
  /// Every commit of the pull request with this number.
  case pullRequest(Int)

  /// Reads `#12`, `!12` or 7 to 40 hexadecimal digits; nil for anything else.
  public init?(_ text: String) {
    if text.hasPrefix("#") || text.hasPrefix("!") {
      guard let number = Int(text.dropFirst()), number > 0, text.dropFirst().utf8.allSatisfy(\.isDigit) else {
        return nil
      }
      self = .pullRequest(number)
    } else {
      guard (7...40).contains(text.utf8.count), text.utf8.allSatisfy(\.isHexadecimalDigit) else { return nil }
      self = .commit(text.lowercased())
    }
  }

  /// Reads the key of a file, in which other readers of YAML must not see a number.
  init(_ pair: PolicyNode.Pair) throws(PolicyError) {
    let key = pair.key
    guard let subject = Self(key) else {
      throw PolicyError(Self.complaint(about: key), at: pair.keyPosition)
    }
    let digits = key.utf8.filter { !$0.isDigit }
    let readsAsNumber = digits.isEmpty || digits.count == 1 && digits[0] | 0x20 == UInt8(ascii: "e")
    guard pair.isKeyQuoted || !readsAsNumber || key.hasPrefix("#") || key.hasPrefix("!") else {
      throw PolicyError(
        "\(key.inQuotes) reads as a number; expected '\(key)' in quotes for the id of a commit, "
          + "or '#\(key)' in quotes for a pull request", at: pair.keyPosition)
    }
    self = subject
  }

  private static func complaint(about key: String) -> String {
    if Override.parts.contains(key) {
      return "\(key.inQuotes) says nothing without a commit or a pull request; expected one above it, "
        + "and a number such as '#12' in quotes, for '#' begins a comment"
    }
    if !key.isEmpty, key.utf8.allSatisfy(\.isDigit) {
      return "\(key.inQuotes) is no commit; expected '#\(key)' in quotes for a pull request, "
        + "or 7 to 40 digits of a commit's id"
    }
    return "\(key.inQuotes) is no commit; expected 7 to 40 hexadecimal digits of its id, "
      + "or a pull request in quotes, such as '#12'"
  }
}

extension PolicyNode {
  /// A message with a conventional header of a known type.
  fileprivate func conventional(_ message: String, _ types: CommitTypes) throws(PolicyError) -> String {
    let parsed = CommitMessage(message)
    switch parsed.landedHeader {
    case .success(let header):
      guard types[header.type] != nil || parsed.isBreaking else {
        throw PolicyError(
          "type \(header.type.inQuotes) is not in the policy; \(types.map(\.name).hint(for: header.type))",
          at: position)
      }
      return message
    case .failure:
      throw PolicyError(
        "\(parsed.headerLine.inQuotes) is no conventional message; expected such as 'fix(api): close the file'",
        at: position)
    }
  }
}
