extension Double {
  /// A share of 100 for people, with one digit behind the point: `99.9 %`; never more than there is.
  public var asPercentage: String {
    let tenths = Int((self * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

extension Optional<Double> {
  /// A share of 100 for people, `–` where there is nothing to have a share of.
  var asPercentage: String { map(\.asPercentage) ?? "–" }
}

extension Int {
  /// The number with its noun: `1 merge`, `2 merges`.
  func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Int64 {
  /// Seconds for people: `40 min`, `3.5 h`, `12.0 days`.
  var asTime: String {
    func tenths(of unit: Int64) -> String { "\(self * 10 / unit / 10).\(self * 10 / unit % 10)" }
    switch self {
    case ..<3_600: return "\(self / 60) min"
    case ..<172_800: return tenths(of: 3_600) + " h"
    default: return tenths(of: 86_400) + " days"
    }
  }
}
