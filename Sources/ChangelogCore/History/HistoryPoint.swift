/// A point in the history, as people name one: a day, or a commit.
public enum HistoryPoint: Sendable, Equatable {
  /// The day, in UTC.
  case day(CalendarDay)
  /// A tag, a branch, or what else git takes for a commit.
  case revision(String)

  /// Reads `2026-01-31` as a day, and everything else as a revision.
  public init(_ text: String) {
    self = CalendarDay(text).map(HistoryPoint.day) ?? .revision(text)
  }

  /// A point of one history, with what it takes to compare commits with it.
  public enum Resolved: Sendable, Equatable {
    /// The day.
    case day(CalendarDay)
    /// For each commit of the history, by its index, whether the revision reaches it or is it.
    case reached([Bool])
  }
}

extension HistoryPoint: CustomStringConvertible {
  /// As it is written in a policy.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .revision(let name): name
    }
  }
}
