/// How a commit was read, what release has it, and why it is listed or not.
public struct Explanation: Sendable {
  /// A line of the changelog and the title above it; nil for one among what breaks alone.
  public struct Listing: Sendable {
    /// The title of the section; nil where it stands among what breaks alone.
    public let section: String?
    /// The line.
    public let entry: Entry
  }

  /// The commit.
  public let commit: Commit
  /// The number of its pull request; nil when its message names none.
  public let pullRequest: Int?
  /// How the message was parsed, or why it can't be, as a sentence.
  public let parsed: String
  /// What is said in place of the message or beside it: the part, where that stands, and what it says.
  public let overrides: [(part: String, source: Override.Source, text: String)]
  /// The release that owns it; nil while there is none.
  public let release: ReleaseTag?
  /// Why that release owns it, as a sentence.
  public let ownership: String
  /// Where it is listed; empty when it isn't.
  public let listings: [Listing]
  /// How far it moves the version.
  public let bump: Bump
  /// Why it is listed so, or not at all, as sentences.
  public let reasons: [String]
}

extension Explanation {
  /// What there is to say, as pairs of a word and a text for people.
  public var lines: [(word: String, text: String)] {
    var lines = [
      ("commit", "\(commit.id) \(commit.message.prefix { !$0.isNewline })"),
      ("author", "\(commit.author.name), \(CalendarDay(secondsSince1970: commit.time))"),
    ]
    if let pullRequest { lines.append(("request", "#\(pullRequest)")) }
    lines.append(("parsed", parsed))
    lines += overrides.map { ("override", "\($0.part), by the \($0.source.phrase): \($0.text)") }
    lines.append(("release", release.map { "\($0.version) (\(ownership))" } ?? ownership))
    lines += listings.map { listing in
      let place = listing.section.map { $0.inQuotes } ?? "what breaks"
      return ("listed", "under \(place): \(listing.entry.subject)")
    }
    if listings.isEmpty { lines.append(("listed", "nowhere")) }
    lines += reasons.map { ("because", $0) }
    lines.append(("bump", bump.rawValue))
    return lines
  }

  /// The explanation as a JSON object.
  public var json: String {
    JSONText.object([
      ("commit", JSONText.string(commit.id.description)),
      ("header", JSONText.string(String(commit.message.prefix { !$0.isNewline }))),
      ("pullRequest", pullRequest.map { String($0) } ?? "null"), ("parsed", JSONText.string(parsed)),
      (
        "overrides",
        JSONText.list(
          overrides.map {
            JSONText.object([
              ("part", JSONText.string($0.part)), ("source", JSONText.string($0.source.rawValue)),
              ("text", JSONText.string($0.text)),
            ])
          })
      ),
      ("tag", JSONText.string(release?.name)), ("version", JSONText.string(release?.version.description)),
      ("ownership", JSONText.string(ownership)),
      (
        "listings",
        JSONText.list(
          listings.map {
            JSONText.object([
              ("section", JSONText.string($0.section)), ("subject", JSONText.string($0.entry.subject)),
            ])
          })
      ),
      ("reasons", JSONText.list(reasons.map { JSONText.string($0) })),
      ("bump", JSONText.string(bump.rawValue)),
    ])
  }
}

extension Override.Source {
  /// What people call it.
  var phrase: String {
    switch self {
    case .file: "file of overrides"
    case .note: "note of git"
    case .block: "block in its body"
    }
  }
}
