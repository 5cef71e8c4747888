/// What moves the versions of a project or a component, and the files that hold them.
public struct VersionsPolicy: Sendable, Equatable {
  /// How they are written, and what moves them.
  public internal(set) var rules: VersionRules
  /// The files that hold the version, in the order of the policy.
  public let files: [VersionFilePolicy]

  /// Makes it of its parts.
  public init(rules: VersionRules = VersionRules(), files: [VersionFilePolicy] = []) {
    self.rules = rules
    self.files = files
  }

  init(reading reader: inout PolicyReader, over base: VersionsPolicy) {
    var rules = base.rules
    rules.scheme = reader.value("scheme", default: rules.scheme) { node throws(PolicyError) in
      try node.versionScheme()
    }
    rules.zero = reader.value("zero", default: rules.zero) { node throws(PolicyError) in try node.choice() }
    let scheme = rules.scheme
    rules.initial = reader.value("initial", default: rules.initial) { node throws(PolicyError) in
      let text = try node.text()
      guard let version = scheme.version(text) else {
        throw node.expected("a version such as \(scheme.example.inQuotes)")
      }
      return version
    }
    self.rules = rules
    files = VersionFilePolicy.files(reading: &reader, over: base.files)
  }
}

extension PolicyNode {
  /// How versions are written: a word, or a format such as `YYYY.MM.MICRO`.
  fileprivate func versionScheme() throws(PolicyError) -> VersionScheme {
    switch try text() {
    case "semver": return .semver
    case "pep440": return .pep440
    case let text:
      guard let format = CalendarFormat(text) else {
        throw expected("semver, pep440, or a format of the calendar such as 'YYYY.MM.MICRO'")
      }
      return .calendar(format)
    }
  }
}
