/// Which landings a figure is made of; the page's script shows them in the table when somebody clicks it.
struct LandingFilter {
  /// What can be asked for, as the script knows it.
  enum Key: String {
    /// `2026-01`.
    case month
    /// A ``LandingKind``.
    case kind
    /// A type, empty for what has none.
    case type
    /// A scope, empty for what has none.
    case scope
    /// A component, empty for what touches none.
    case component
    /// The id of a rule that found something.
    case rule
    /// `passed`, `failed` or `skipped`.
    case policy
    /// `line`, `nothing` or `lost`.
    case yield
    /// A ``LandingLoss``.
    case loss
    /// A tag.
    case release
  }

  /// The attributes of the element that asks for them.
  let attributes: String

  /// All landings that have all of these values.
  init(_ values: KeyValuePairs<Key, String>) {
    attributes = values.map { " data-\($0.rawValue)=\"\(XMLText.escaped($1))\"" }.joined()
  }

  /// A link to the table, round HTML.
  func link(_ html: String) -> String { "<a href=\"#landings\"\(attributes)>\(html)</a>" }
}

extension AuditedLanding {
  /// What came of it for the changelog, each landing in one group; nil for what changes nothing.
  enum Yield: String, CaseIterable {
    /// It made a line, and said everything.
    case line
    /// It made none, as it should.
    case nothing
    /// Readers don't get all of it.
    case lost

    /// What a legend says.
    var phrase: String {
      switch self {
      case .line: "made a line"
      case .nothing: "made none"
      case .lost: "lost something"
      }
    }
  }

  /// What came of it for the changelog; nil for what changes nothing.
  var yield: Yield? {
    guard losses.isEmpty else { return .lost }
    return landed.kind.isNoChange ? nil : lineCount > 0 ? .line : .nothing
  }
}
