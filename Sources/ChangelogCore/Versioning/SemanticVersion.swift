/// A version as Semantic Versioning 2.0.0 defines it.
///
/// Two versions are equal when every part is, build metadata included; their order leaves build metadata
/// out. So of `1.0.0+a` and `1.0.0+b` neither precedes the other, and yet they differ: ask
/// ``hasSamePrecedence(as:)`` where that matters.
///
/// A ``VersionScheme`` may read other spellings into the same parts, such as `2026.01.0`.
public struct SemanticVersion: Sendable {
  /// The first number: moved by breaking changes.
  public let major: Int
  /// The second number: moved by features.
  public let minor: Int
  /// The third number: moved by corrections.
  public let patch: Int
  /// The identifiers after the hyphen, without their dots; empty for a normal version.
  public let prerelease: [String]
  /// The identifiers after the plus sign, without their dots; empty when there is none.
  public let build: [String]
  /// How another scheme writes it; nil where that is as Semantic Versioning does.
  private let spelling: String?

  /// Whether the version stands before the normal version of the same numbers.
  public var isPrerelease: Bool { !prerelease.isEmpty }

  /// The normal version of these numbers.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.init(major, minor, patch, prerelease: [], build: [])
  }

  /// A version of its parts, which must be as ``init(_:)`` would read them.
  init(
    _ major: Int, _ minor: Int, _ patch: Int, prerelease: [String], build: [String], spelling: String? = nil
  ) {
    precondition(major >= 0 && minor >= 0 && patch >= 0, "the numbers of a version are not negative")
    self.major = major
    self.minor = minor
    self.patch = patch
    self.prerelease = prerelease
    self.build = build
    self.spelling = spelling
  }

  /// The same version, written in another way.
  func spelled(_ spelling: String) -> SemanticVersion {
    SemanticVersion(
      major, minor, patch, prerelease: prerelease, build: build,
      spelling: spelling == canonical ? nil : spelling)
  }

  /// The same version with other identifiers behind its numbers.
  func with(prerelease: [String] = [], build: [String] = []) -> SemanticVersion {
    SemanticVersion(major, minor, patch, prerelease: prerelease, build: build)
  }

  /// Reads a version, or is nil for anything that is not one to the letter.
  ///
  /// There is no leading `v`, no blank and no missing part; a number that does not fit an `Int` is refused.
  public init?(_ text: some StringProtocol) {
    var cursor = text.utf8[...]
    guard let major = Self.number(&cursor), cursor.popFirst() == UInt8(ascii: "."),
      let minor = Self.number(&cursor), cursor.popFirst() == UInt8(ascii: "."),
      let patch = Self.number(&cursor)
    else { return nil }
    self.major = major
    self.minor = minor
    self.patch = patch

    var mark = cursor.popFirst()
    if mark == UInt8(ascii: "-") {
      guard let identifiers = Self.identifiers(&cursor, isPrerelease: true) else { return nil }
      prerelease = identifiers
      mark = cursor.popFirst()
    } else {
      prerelease = []
    }
    if mark == UInt8(ascii: "+") {
      guard let identifiers = Self.identifiers(&cursor, isPrerelease: false) else { return nil }
      build = identifiers
      mark = cursor.popFirst()
    } else {
      build = []
    }
    guard mark == nil else { return nil }
    spelling = nil
  }

  /// Takes a number without leading zeros off the front; nil when there is none or it is too large.
  static func number<Bytes: Collection<UInt8>>(_ cursor: inout Bytes) -> Int?
  where Bytes.SubSequence == Bytes {
    guard let first = cursor.popFirst(), first.isDigit else { return nil }
    var value = Int(first - UInt8(ascii: "0"))
    while let byte = cursor.first, byte.isDigit {
      cursor.removeFirst()
      let (tens, tensOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard value > 0, !tensOverflow, !sumOverflow else { return nil }
      value = sum
    }
    return value
  }

  /// Takes identifiers up to a plus sign or the end off the front; nil when one of them is malformed.
  private static func identifiers<Bytes: Collection<UInt8>>(
    _ cursor: inout Bytes, isPrerelease: Bool
  ) -> [String]? where Bytes.SubSequence == Bytes {
    var identifiers: [String] = []
    while true {
      let identifier = cursor.prefix { $0.isDigit || $0.isASCIILetter || $0 == UInt8(ascii: "-") }
      cursor.removeFirst(identifier.count)
      guard let first = identifier.first else { return nil }
      if isPrerelease, first == UInt8(ascii: "0"), identifier.count > 1, identifier.allSatisfy(\.isDigit) {
        return nil
      }
      identifiers.append(String(decoding: identifier, as: UTF8.self))
      guard cursor.first == UInt8(ascii: ".") else { return identifiers }
      cursor.removeFirst()
    }
  }
}

extension SemanticVersion: Hashable {
  /// Whether every part is the same, however they are written.
  public static func == (left: SemanticVersion, right: SemanticVersion) -> Bool {
    (left.major, left.minor, left.patch) == (right.major, right.minor, right.patch)
      && left.prerelease == right.prerelease && left.build == right.build
  }

  /// Hashes the parts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(major)
    hasher.combine(minor)
    hasher.combine(patch)
    hasher.combine(prerelease)
    hasher.combine(build)
  }
}

extension SemanticVersion: CustomStringConvertible {
  /// The version as it is written, which its scheme reads back as the same version.
  public var description: String { spelling ?? canonical }

  private var canonical: String {
    var text = "\(major).\(minor).\(patch)"
    if !prerelease.isEmpty { text += "-" + prerelease.joined(separator: ".") }
    if !build.isEmpty { text += "+" + build.joined(separator: ".") }
    return text
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }
}
