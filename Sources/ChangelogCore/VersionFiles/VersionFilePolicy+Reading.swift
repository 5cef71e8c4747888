extension VersionFilePolicy {
  /// The files in the list `files`: each a path, or a mapping that says how the version is found.
  static func files(
    reading reader: inout PolicyReader, over base: [VersionFilePolicy]
  ) -> [VersionFilePolicy] {
    reader.list("files", default: base, canBeEmpty: true) { node throws(PolicyError) in
      try VersionFilePolicy(node)
    }
  }

  private init(_ node: PolicyNode) throws(PolicyError) {
    guard case .mapping(let pairs) = node.content else {
      self.init(path: try node.relativePath())
      return
    }
    var reader = PolicyReader(node)
    let path = reader.value("path", default: nil) { node throws(PolicyError) -> String? in
      try node.relativePath()
    }
    let key = reader.value("key", default: nil) { node throws(PolicyError) -> Finder? in
      .key(try node.valuePath(ofFile: path))
    }
    let pattern = reader.value("pattern", default: nil) { node throws(PolicyError) -> Finder? in
      .pattern(try node.versionPattern())
    }
    let format = reader.value("format", default: nil) { node throws(PolicyError) -> Finder? in
      let name = try node.word(of: VersionFileFormat.all.map(\.name))
      return VersionFileFormat.all.first { $0.name == name }.map { .format($0) }
    }
    if let error = reader.finish().first { throw error }
    guard let path else {
      throw PolicyError("expected 'path', the path from the top of the repository", at: node.position)
    }
    let finders = pairs.filter { $0.key != "path" }
    if finders.count > 1 {
      let sentence = "expected only one of key, pattern, format beside 'path'"
      throw PolicyError(sentence, at: finders[1].keyPosition)
    }
    self.init(path: path, finder: key ?? pattern ?? format)
  }
}

extension PolicyNode {
  fileprivate func valuePath(ofFile file: String?) throws(PolicyError) -> ValuePath {
    let text = try text()
    guard let path = ValuePath(text) else {
      throw PolicyError(
        "\(text.inQuotes) is no path of keys; expected names joined by dots, such as tool.poetry.version or "
          + "packages[0].version, those with dots of their own in quotes", at: position)
    }
    if let file, ValueSyntax(ofFile: file) == nil {
      let endings = ValueSyntax.allCases.flatMap(\.endings).joined(separator: ", ")
      throw PolicyError(
        "\(file.inQuotes) cannot be searched for keys; expected a file that ends in one of \(endings), or 'pattern'",
        at: position)
    }
    return path
  }

  fileprivate func versionPattern() throws(PolicyError) -> VersionPattern {
    let text = try paragraphs()
    do throws(VersionPatternError) {
      return try VersionPattern(text)
    } catch {
      throw PolicyError(error.description, at: position)
    }
  }
}
