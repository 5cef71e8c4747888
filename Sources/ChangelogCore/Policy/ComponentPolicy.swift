/// A part of the repository that is released by itself.
public struct ComponentPolicy: Sendable, Equatable {
  /// The name by which it is asked for.
  public let name: String
  /// The files that belong to it.
  public let paths: PathPatterns
  /// The patterns of its release tags, the first one naming new tags; nil for those of the whole project.
  public internal(set) var tags: [TagPattern]?
  /// The file of its changelog, from the top of the repository; nil when it has none.
  public let file: String?
  /// The names of the components that it is built of: a release of one of them is a reason to release it, too.
  public let dependencies: [String]
  /// What moves its versions, and the files that hold them.
  public let versions: VersionsPolicy

  /// Makes a component of its parts.
  public init(
    name: String, paths: PathPatterns, tags: [TagPattern]? = nil, file: String? = nil,
    dependencies: [String] = [], versions: VersionsPolicy = VersionsPolicy()
  ) {
    self.name = name
    self.paths = paths
    self.tags = tags
    self.file = file
    self.dependencies = dependencies
    self.versions = versions
  }
}

extension [ComponentPolicy] {
  /// Reads `components` of the policy; laid over inherited ones, new ones come last.
  ///
  /// - Parameter versions: What holds for the versions of a component that says nothing else.
  init(reading reader: inout PolicyReader, over inherited: [ComponentPolicy], versions: VersionsPolicy) {
    self = inherited
    let pairs = reader.pairs("components") ?? []
    var places = Dictionary(zip(map(\.name), indices)) { first, _ in first }
    for pair in pairs {
      guard ComponentPolicy.canName(pair.key) else {
        let sentence =
          "\(pair.key.inQuotes) cannot be a component; expected letters, digits, '-', '_', '.' and '/'"
        reader.refuse("components", sentence, at: pair.keyPosition)
        continue
      }
      let place = places[pair.key]
      let component = ComponentPolicy(
        reading: &reader, pair, over: place.map { self[$0] }, versions: versions)
      if let place { self[place] = component } else { append(component) }
      places[pair.key] = place ?? count - 1
    }
    let files = indices.compactMap { place in self[place].file.map { ($0, place) } }
    let keepers = Dictionary(files) { first, _ in
      first
    }
    for pair in pairs {
      guard let place = places[pair.key] else { continue }
      refuseDependencies(of: self[place], pair, &reader)
      guard let file = self[place].file, let keeper = keepers[file], keeper != place else { continue }
      refuse(file, keptBy: self[keeper], pair, &reader)
    }
  }

  /// Complains about dependencies that are not there, or that lead back.
  private func refuseDependencies(
    of component: ComponentPolicy, _ pair: PolicyNode.Pair, _ reader: inout PolicyReader
  ) {
    guard !component.dependencies.isEmpty else { return }
    let names = map(\.name)
    let key = "components.\(pair.key).depends"
    for name in component.dependencies where !names.contains(name) {
      reader.refuse(
        key, "there is no component \(name.inQuotes); \(names.hint(for: name))", at: pair.value.position)
    }
    if dependencies(of: component).contains(pair.key) {
      reader.refuse(key, "\(pair.key.inQuotes) depends on itself", at: pair.value.position)
    }
  }

  /// Complains about a changelog that another component keeps already.
  private func refuse(
    _ file: String, keptBy other: ComponentPolicy, _ pair: PolicyNode.Pair, _ reader: inout PolicyReader
  ) {
    reader.refuse(
      "components.\(pair.key).file", "component \(other.name.inQuotes) keeps \(file.inQuotes) already",
      at: pair.value.position)
  }

  /// The names of all components that one is built of, itself only where it depends on itself.
  public func dependencies(of component: ComponentPolicy) -> Set<String> {
    var seen: Set<String> = []
    var open = component.dependencies
    while let name = open.popLast() {
      guard seen.insert(name).inserted else { continue }
      open += first { $0.name == name }?.dependencies ?? []
    }
    return seen
  }
}

extension ComponentPolicy {
  fileprivate init(
    reading reader: inout PolicyReader, _ pair: PolicyNode.Pair, over base: ComponentPolicy?,
    versions: VersionsPolicy
  ) {
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
      let dependencies = reader.list("depends", default: base?.dependencies ?? [], canBeEmpty: true) {
        node throws(PolicyError) in try node.text()
      }
      let versions = reader.section("versions") {
        VersionsPolicy(reading: &$0, over: base?.versions ?? VersionsPolicy(rules: versions.rules))
      }
      return ComponentPolicy(
        name: pair.key, paths: PathPatterns(paths),
        tags: tags.isEmpty ? nil : tags.map { $0.writing(versions.rules.scheme) }, file: file,
        dependencies: dependencies, versions: versions)
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
