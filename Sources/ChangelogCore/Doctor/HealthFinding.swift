/// Something that makes releases go wrong.
public struct HealthFinding: Sendable, Equatable {
  /// How it is mended.
  public enum Remedy: Sendable, Equatable {
    /// By commands, one after the other, each as its words: one for each argument.
    case commands([[String]])
    /// By something else than a command, as a sentence without a full stop.
    case words(String)

    /// By one command.
    public static func command(_ words: [String]) -> Remedy { .commands([words]) }
  }

  /// What is wrong, as a sentence without a full stop.
  public let sentence: String
  /// How it is mended.
  public let remedy: Remedy

  /// Says what is wrong and how it is mended.
  public init(_ sentence: String, remedy: Remedy) {
    self.sentence = sentence
    self.remedy = remedy
  }

  /// Names in quotes, the first five of many.
  static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).map(\.inQuotes)
    guard names.count > 5 else { return shown.joinedAsList }
    return shown.joined(separator: ", ") + " and \(names.count - 5) more"
  }
}

extension [String] {
  /// The texts as a sentence lists them: `a, b and c`.
  fileprivate var joinedAsList: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
