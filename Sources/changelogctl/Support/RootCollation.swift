import Foundation

/// Texts in the order of the Unicode Collation Algorithm's root, as JavaScript's `localeCompare` has it.
enum RootCollation {
  /// Compares with ICU; punctuation counts, and case and accents where nothing else differs.
  @Sendable static func compare(_ one: String, _ other: String) -> Int {
    one.compare(other, options: [], range: nil, locale: root).rawValue
  }

  private static let root = Locale(identifier: "root")
}
