/// The heading of a release in a changelog file, whichever tool or person wrote it.
struct ReleaseHeading: Equatable {
  /// What a section is about.
  enum Name: Hashable {
    case unreleased
    case version(SemanticVersion)
  }

  /// The release.
  let name: Name
  /// Whether nothing but the name, in the way that our styles write it, and a link is in the heading.
  let isPlain: Bool

  /// Reads the text of a heading.
  ///
  /// The name comes first: `1.2.0`, `v1.2.0`, `[1.2.0](…) (date)`, `Version 1.2.0`, `Unreleased`, or a tag.
  /// - Parameters:
  ///   - text: The text without its marks.
  ///   - level: How many marks it has; deep headings that go on in words are no releases.
  init?(_ text: ArraySlice<UInt8>, level: Int, tags: [TagPattern]) {
    var rest = Self.undecorated(text)
    var word = Self.word(&rest)
    if ["version", "release"].contains(word.lowercased()) {
      rest = Self.undecorated(rest)
      word = Self.word(&rest)
    }
    guard let name = Self.name(word, tags) else { return nil }
    let after = Self.undecorated(rest)
    // `### 1.0.0 of the protocol` is no release, `## 1.0.0 Codename` is one.
    guard level < 3 || !(after.first?.isLetter ?? false) else { return nil }
    self.name = name
    let written = String(decoding: text, as: UTF8.self)
    isPlain =
      written == "Unreleased" || written == "[Unreleased]"
      || written.hasPrefix("[Unreleased](") && written.hasSuffix(")") && !written.contains(" ")
  }

  private static func name(_ word: String, _ tags: [TagPattern]) -> Name? {
    if word.lowercased() == "unreleased" { return .unreleased }
    let bare = word.first == "v" || word.first == "V" ? word.dropFirst() : word[...]
    if let version = (tags.first?.scheme ?? .semver).version(bare) { return .version(version) }
    for tag in tags {
      if let version = tag.version(in: word) { return .version(version) }
    }
    return nil
  }

  /// The bytes without brackets, emphasis, HTML tags and blanks at the front.
  private static func undecorated(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first {
      switch first {
      case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), 0x20, 0x09:
        rest = rest.dropFirst()
      case UInt8(ascii: "<"):
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return rest }
        rest = rest[(end + 1)...]
      default: return rest
      }
    }
    return rest
  }

  /// Takes the first word off the front.
  private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
    let ends = Array(" \t](),:;*`<".utf8)
    let word = rest.prefix { !ends.contains($0) }
    rest = rest[word.endIndex...]
    return String(decoding: word, as: UTF8.self)
  }
}

extension UInt8 {
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
