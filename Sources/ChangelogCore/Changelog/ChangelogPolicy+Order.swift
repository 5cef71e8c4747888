extension ChangelogPolicy.Order {
  /// The entries in this order; they come as they landed.
  func sorted(_ entries: [Entry]) -> [Entry] {
    switch self {
    case .oldest: return entries
    case .newest: return entries.reversed()
    case .subject:
      let keys = entries.map { (($0.scope ?? "") + "\0" + $0.subject).lowercased() }
      return entries.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { entries[$0] }
    }
  }
}
