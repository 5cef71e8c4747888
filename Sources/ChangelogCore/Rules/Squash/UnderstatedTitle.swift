import CommitParser

/// The header of a landed message says as much as what it lands.
struct UnderstatedTitle: Rule {
  static let id = "understated-title"
  static let page = RulePage(
    "no change inside a landed message weighs more than its header",
    reason: """
      A release tool reads the header alone. Where a bullet of the body, or a commit that lands without being listed, \
      says `feat!:` and the header does not, users meet a breaking change in a minor version: that is an error. A `feat` \
      below a `fix` is a warning at most, whatever the severity is, for commits of a branch often name what later \
      commits change again. `least` says from which bump on a change is reported; with `patch` a `fix` below a `chore` \
      is, too. The bumps are those of the policy's `types`; words that are no types of it, such as `fixup!:`, don't \
      count. A bullet with the header's own subject is left alone unless it is breaking, for then somebody thought the \
      type over; so are what another commit reverts, reverts, releases, and footers: those are `breaking-lost`'s.
      """,
    passing: [
      "feat: add paging (#12)\n\n* feat: add paging\n\n* fix: count from one",
      "feat!: drop v1 (#12)\n\n* feat!: drop v1", "chore: tidy up (#12)\n\n* fix: close the file",
    ],
    failing: [
      "feat: add v2 (#12)\n\n* feat: add v2\n\n* feat!: drop v1",
      "chore: tidy up (#12)\n\n* feat: add paging\n\n* chore: format",
    ])

  // Who mends that puts the `!` in.
  static let yieldsTo = [BreakingLost.id]

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let types: CommitTypes
  private let least: Bump
  private let readsMark: Bool

  init(options: inout RuleOptions) {
    types = options.policy.types
    readsMark = options.policy.readsMark
    least = options.choice("least", default: .minor, "The smallest bump of a change that is reported")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard candidate.isLanded, !message.isBreaking, let header = try? message.landedHeader.get(),
      let type = types[header.type], type.name != "revert", !header.isRelease
    else { return [] }
    // Most bodies say no more than their header, which a look at their types tells.
    let heavier = candidate.landedChanges { types[$0] != nil && ($1 || type.bump < types[$0]?.bump ?? .none) }
    guard !heavier.isEmpty else { return [] }
    let subject = header.subject.bare
    let changes = heavier.filter { $0.isBreaking || $0.subject.bare != subject }
      .map { (change: $0, bump: bump(of: $0)) }
    guard let bump = changes.map(\.bump).max(), bump > type.bump, bump >= least,
      let change = changes.first(where: { $0.bump == bump })?.change
    else { return [] }
    let columns = message.headerType?.columns
    let said = "\(change.header.inQuotes) \(change.whereabouts)"
    guard change.isBreaking else {
      let sentence =
        "\(said) makes a \(bump) release, the header \(header.type.inQuotes) \(type.bump.words); "
        + "expected a type of the same weight"
      return [Finding(columns: columns, sentence, atMost: .warning)]
    }
    return [
      Finding(
        columns: columns,
        "\(said) is breaking, and the header is not; "
          + "expected \(readsMark ? "'!' before the colon" : "a footer 'BREAKING CHANGE: …'")",
        correction: readsMark
          ? message.headerMarkedBreaking.map { Correction(line: 1, with: $0, isSafe: false) } : nil)
    ]
  }

  private func bump(of change: LandedChange) -> Bump {
    change.isBreaking ? .major : types[change.type]?.bump ?? .none
  }
}

extension Bump {
  /// What a change of this weight makes, after its name.
  fileprivate var words: String { self == .none ? "makes none" : "a \(rawValue) one" }
}

extension Header {
  /// Whether it announces a version, whose changes the body lists: `chore(main): release 1.2.0`.
  var isRelease: Bool {
    let words = subject.lowercased()
    return type == "release" || scope == "release" || words.hasPrefix("release ") || words == "release"
  }
}

extension String {
  /// The letters and digits in small letters: two subjects with the same ones say the same.
  fileprivate var bare: String { String(lowercased().filter { $0.isLetter || $0.isNumber }) }
}
