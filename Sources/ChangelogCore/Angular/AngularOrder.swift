import CommitParser

/// Compares two texts as people of any language read them; below zero means that the first one comes first.
public typealias Collation = @Sendable (String, String) -> Int

/// How semantic-release puts entries and sections in order.
///
/// - Source: compare-func 2, conventional-changelog-writer 4 (`legacy`) and 5 (`concat`).
struct AngularOrder {
  let layout: AngularLayout
  let collation: Collation

  /// The entries of a section in order.
  func sorted<Value>(_ entries: [(entry: AngularEntry, value: Value)]) -> [Value] {
    TimSort.sorted(entries) { compare($0.entry, $1.entry) }.map(\.value)
  }

  private func compare(_ one: AngularEntry, _ other: AngularEntry) -> Int {
    switch layout.sort {
    case .concat:
      return collation(
        (one.scope ?? "") + (one.subject ?? ""), (other.scope ?? "") + (other.subject ?? ""))
    case .legacy:
      let order = compare(one.scope, other.scope)
      return order == 0 ? compare(one.subject, other.subject) : order
    }
  }

  /// Texts by the collation; a missing one is compared as the number 0, and what is no number comes after everything.
  func compare(_ one: String?, _ other: String?) -> Int {
    guard one != other else { return 0 }
    if let one, let other { return collation(one, other) }
    if let other { return other.isPositiveNumber ? -1 : 1 }
    return one?.isNegativeNumber == true ? -1 : 1
  }

  /// The titles of sections in order; they come as they first appeared, an empty one standing for none.
  func sorted(_ titles: [String], _ types: CommitTypes) -> [String] {
    guard layout.dialect == .conventionalCommits else {
      return TimSort.sorted(titles) { compare($0.isEmpty ? nil : $0, $1.isEmpty ? nil : $1) }
    }
    if layout.edition == .nine {
      let order = layout.titles(types)
      return TimSort.sorted(titles) { (order.firstIndex(of: $0) ?? -1) - (order.firstIndex(of: $1) ?? -1) }
    }
    let order = ["Reverts", "Performance Improvements", "Bug Fixes", "Features"]
    return TimSort.sorted(titles) { one, other in
      (order.firstIndex(of: one) ?? -1) >= (order.firstIndex(of: other) ?? -1) ? -1 : 1
    }
  }
}

extension String {
  fileprivate var isPositiveNumber: Bool { sign == 1 }
  fileprivate var isNegativeNumber: Bool { sign == -1 }

  /// The sign of the number that JavaScript takes the text for; 0 for zero, and for what is no number.
  private var sign: Int {
    var digits = trimmedAsInScript[...]
    let isSigned = digits.first == "-" || digits.first == "+"
    let isNegative = digits.first == "-"
    if isSigned { digits = digits.dropFirst() }
    let isValue =
      digits == "Infinity" || !isSigned && digits.isRadixNumber || digits.isDecimalNumber
    guard isValue else { return 0 }
    return isNegative ? -1 : 1
  }
}

extension Substring {
  /// Is `0x1F`, `0o17` or `0b1`, and not zero.
  fileprivate var isRadixNumber: Bool {
    let radix = ["0x": 16, "0o": 8, "0b": 2][prefix(2).lowercased()]
    guard let radix, count > 2, first(where: { $0 == "+" || $0 == "-" }) == nil else { return false }
    return dropFirst(2).allSatisfy { $0.isASCII && $0.hexDigitValue.map { $0 < radix } ?? false }
      && dropFirst(2).contains { $0 != "0" }
  }

  /// Is a decimal number that is not zero.
  fileprivate var isDecimalNumber: Bool {
    guard allSatisfy({ $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) }) else { return false }
    let text = hasPrefix(".") ? "0" + self : hasSuffix(".") && count > 1 ? self + "0" : String(self)[...]
    return Double(text.replacing(".e", with: ".0e").replacing(".E", with: ".0E")).map { $0 != 0 } ?? false
  }
}
