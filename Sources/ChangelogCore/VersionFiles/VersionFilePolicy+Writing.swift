extension [VersionFilePolicy] {
  /// The list as YAML in one line.
  var inYAML: String { "[\(map(\.inYAML).joined(separator: ", "))]" }
}

extension VersionFilePolicy {
  fileprivate var inYAML: String {
    let path = path.inYAML
    switch finder {
    case .format(let format): return "{ path: \(path), format: \(format.name) }"
    case .key(let key): return "{ path: \(path), key: \(key.description.inYAML) }"
    case .pattern(let pattern):
      // Single quotes hold no lines.
      let isLong = pattern.source.utf8.contains { $0 < 0x20 }
      let source = isLong ? JSONText.string(pattern.source) : pattern.source.inYAML
      return "{ path: \(path), pattern: \(source) }"
    case nil: return path
    }
  }

  /// What the list may hold, for editors.
  static var schema: SchemaValue {
    let text = SchemaValue.object([("type", .string("string")), ("minLength", .number(1))])
    let formats = SchemaValue.list(VersionFileFormat.all.map { .string($0.name) })
    let mapping = SchemaValue.object([
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("path", text), ("key", text),
          (
            "pattern",
            .object([("type", .string("string")), ("pattern", .string("\\{version\\}"))])
          ), ("format", .object([("enum", formats)])),
        ])
      ),
      ("required", .list([.string("path")])), ("maxProperties", .number(2)),
      ("additionalProperties", .truth(false)),
    ])
    let file = SchemaValue.object([("anyOf", .list([text, mapping]))])
    let list = SchemaValue.object([("type", .string("array")), ("items", file)])
    return .object([
      ("description", .string("The files that hold the version, and how it is found in them.")),
      ("anyOf", .list([file, list])),
    ])
  }
}
