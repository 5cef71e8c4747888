import CommitParser

/// The lines by which a squash names everybody who took part.
extension SquashedCommits {
  /// The sign-offs in the last paragraphs of the messages, each once.
  var signOffs: [String] {
    var seen: Set<String> = []
    return own.flatMap { $0.message.lastParagraph.compactMap { $0.value(of: "signed-off-by") } }
      .map { "Signed-off-by: \($0)" }.filter { seen.insert($0).inserted }
  }

  /// The co-authors: those who wrote other commits and those whom messages name, each once, without the author.
  ///
  /// GitHub and Gitea mean accounts; who has the same name or the same address is taken for one. GitHub lists a bot even
  /// as the author.
  var coAuthors: [String] {
    var known: Set<String> = []
    func isNew(_ person: Person) -> Bool {
      let marks = [person.name, person.email].map { $0.lowercased() }.filter { !$0.isEmpty }
      defer { known.formUnion(marks) }
      return known.isDisjoint(with: marks)
    }
    if let author, !author.name.hasSuffix("[bot]") { _ = isNew(author) }
    let named = own.flatMap {
      $0.message.split(separator: "\n").compactMap { $0.value(of: "co-authored-by") }
    }
    return (authors + named.compactMap(Person.init(trailer:))).filter(isNew)
      .map { "Co-authored-by: \($0.name) <\($0.email)>" }
  }
}

extension Substring {
  /// The lines after the last blank one.
  var lastParagraph: [Substring] {
    split(separator: "\n", omittingEmptySubsequences: false).reversed()
      .prefix { !$0.isWhite }.reversed()
  }

  /// What a line says after a token in lower case and a colon; nil when it begins otherwise.
  func value(of token: String) -> Substring? {
    let start = prefix(token.count + 1)
    guard start.last == ":", start.dropLast().lowercased() == token else { return nil }
    let value = self[start.endIndex...].drop(while: \.isWhitespace).withoutSpaceAtEnd
    return value.isEmpty ? nil : value
  }
}

extension Person {
  /// Reads `Name <address>`; nil for anything else.
  public init?(trailer text: some StringProtocol) {
    let value = Substring(text)
    guard value.last == ">", let open = value.lastIndex(of: "<") else { return nil }
    self.init(
      name: String(value[..<open].withoutSpaceAtEnd),
      email: String(value[value.index(after: open)...].dropLast()))
  }
}

extension CommitMessage {
  /// The people whom the footers `Co-authored-by` name, in their order.
  var coAuthors: [Person] {
    footers.filter { $0.token.lowercased() == "co-authored-by" }.compactMap { Person(trailer: $0.value) }
  }
}
