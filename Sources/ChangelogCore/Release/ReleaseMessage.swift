/// A line with a version in it, such as `chore(release): {version}`.
public struct ReleaseMessage: Sendable, Equatable {
  private static let placeholder = "{version}"

  private let before: String
  private let after: String

  /// `chore(release): {version}`.
  public static let commit = ReleaseMessage(before: "chore(release): ", after: "")
  /// `release/{version}`.
  public static let branch = ReleaseMessage(before: "release/", after: "")

  private init(before: String, after: String) {
    self.before = before
    self.after = after
  }

  /// Reads a line; nil unless `{version}` stands in it once.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: Self.placeholder.utf8, omittingEmptySubsequences: false)
    guard parts.count == 2, !text.utf8.contains(0x0A) else { return nil }
    before = String(Substring(parts[0]))
    after = String(Substring(parts[1]))
  }

  /// The line with what is released in the place of the version, such as `1.2.0` or `front 1.2.0`.
  public func text(for released: String) -> String { before + released + after }

  /// Whether a text may begin with such a line, by its first words.
  func mayBegin(_ text: String) -> Bool { !before.isEmpty && text.utf8.starts(with: before.utf8) }

  /// What is released by a line; nil for a line that is made in another way.
  public func released(in line: some StringProtocol) -> Substring? {
    let bytes = Substring(line).utf8
    guard bytes.count > before.utf8.count + after.utf8.count, bytes.starts(with: before.utf8),
      bytes.suffix(after.utf8.count).elementsEqual(after.utf8)
    else { return nil }
    return Substring(bytes.dropFirst(before.utf8.count).dropLast(after.utf8.count))
  }
}

extension ReleaseMessage: CustomStringConvertible {
  /// The line as it is written in the policy.
  public var description: String { text(for: Self.placeholder) }
}
