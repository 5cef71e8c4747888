/// A part of the repository that is released by itself.
public struct ComponentPolicy: Sendable, Equatable {
  /// The name by which it is asked for.
  public let name: String
  /// The files that belong to it.
  public let paths: PathPatterns
  /// The patterns of its release tags, the first one naming new tags; nil for those of the whole project.
  public let tags: [TagPattern]?
  /// The file of its changelog, from the top of the repository; nil when it has none.
  public let file: String?

  /// Makes a component of its parts.
  public init(name: String, paths: PathPatterns, tags: [TagPattern]? = nil, file: String? = nil) {
    self.name = name
    self.paths = paths
    self.tags = tags
    self.file = file
  }
}

extension [ComponentPolicy] {
  /// Reads `components` of the policy; laid over inherited ones, new ones come last.
  init(reading reader: inout PolicyReader, over inherited: [ComponentPolicy]) {
    self = inherited
    for pair in reader.pairs("components") ?? [] {
      guard ComponentPolicy.canName(pair.key) else {
        let sentence =
          "\(pair.key.inQuotes) cannot be a component; expected letters, digits, '-', '_', '.' and '/'"
        reader.refuse("components", sentence, at: pair.keyPosition)
        continue
      }
      let place = firstIndex { $0.name == pair.key }
      let component = ComponentPolicy(reading: &reader, pair, over: place.map { self[$0] })
      if let place { self[place] = component } else { append(component) }
    }
  }
}

extension ComponentPolicy {
  fileprivate init(reading reader: inout PolicyReader, _ pair: PolicyNode.Pair, over base: ComponentPolicy?) {
    let hasPaths =
      if case .mapping(let pairs) = pair.value.content { pairs.contains { $0.key == "paths" } } else { true }
    if !hasPaths, base == nil {
      let sentence = "expected 'paths', the files that belong to it, such as [src/**]"
      reader.refuse("components.\(pair.key)", sentence, at: pair.keyPosition)
    }
    self = reader.section(of: pair, in: "components") { reader in
      let paths = reader.list("paths", default: base?.paths.patterns ?? []) { node throws(PolicyError) in
        try node.pathPattern()
      }
      let tags = reader.list("tags", default: base?.tags ?? []) { node throws(PolicyError) in
        try node.tagPattern()
      }
      let file = reader.value("file", default: base?.file) { node throws(PolicyError) -> String? in
        try node.relativePath()
      }
      return ComponentPolicy(
        name: pair.key, paths: PathPatterns(paths), tags: tags.isEmpty ? nil : tags, file: file)
    }
  }

  fileprivate static func canName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
