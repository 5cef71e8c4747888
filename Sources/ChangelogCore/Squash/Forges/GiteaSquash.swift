/// The message that one kind of Gitea writes.
struct GiteaSquash {
  let request: PullRequest
  let squash: SquashedCommits
  let template: String?
  private let body: SquashSettings.Body
  let server: Gitea.Server

  init(_ request: PullRequest, _ settings: SquashSettings, body: SquashSettings.Body, server: Gitea.Server) {
    self.request = request
    squash = SquashedCommits(of: request)
    template = settings.template?.withLineFeeds
    self.body = body
    self.server = server
  }

  /// What lands: the header, and below it what the server makes of the pull request and of the template.
  var message: LandedMessage {
    let (header, ending) = filledTemplate
    var below = body == .commits ? commits : description
    let coAuthors = coAuthors
    if !coAuthors.isEmpty {
      if server == .gitea126, !below.text.isEmpty { below.append("---------\n\n") }
      below.append(coAuthors.map { "\($0)\n" }.joined())
    }
    below.append(ending)
    var message = header
    message.append(paragraph: below)
    return message.cleanedUp
  }

  /// What may come out differently.
  static func doubts(about request: PullRequest, _ settings: SquashSettings) -> [String] {
    let names = MessageTemplate(shell: settings.template ?? "").names
    let doubts = [
      request.number == nil
        ? "' (#N)' will stand at the end of the header; the number is not known yet" : nil,
      request.description == nil ? "the description is not known; it comes below the header" : nil,
      request.url == nil
        ? "the line 'Reviewed-on:' names the page of the pull request, which is not known" : nil,
      "who approves is named in lines 'Reviewed-by:'",
      "with an issue tracker elsewhere the number stands as '!N'",
      "people are accounts: a co-author who is the author by another address is not named",
      names.contains("ClosingIssues") ? "the server decides which issues '${ClosingIssues}' names" : nil,
    ]
    return doubts.compactMap(\.self)
  }

  /// The description, with an end to which co-authors can be added.
  private var description: LandedMessage {
    var message = LandedMessage(description: request.description)
    if !message.text.isEmpty { message.append(message.text[...].endsInTrailers ? "\n" : "\n\n") }
    return message
  }

  private var commits: LandedMessage {
    let recent = squash.all.suffix(Self.mostCommits)
    var list = LandedMessage()
    for commit in recent where !commit.message.isEmpty {
      if server == .gitea126 { list.append("* ") }
      let isTitleRepeated = server != .gitea126 && commit.index == recent.first?.index
      let start = isTitleRepeated && commit.message.hasPrefix(request.title) ? request.title.count : 0
      list.append(commit.message.dropFirst(start)) { commit.source(ofLine: $0) }
      list.append("\n\n")
    }
    return list.cut(at: Self.largestList)
  }

  /// Those who wrote commits, but for the author, by name and address.
  private var coAuthors: [String] {
    let recent = squash.authors.suffix(Self.mostCommits)
    var seen: Set<String> = []
    return (server == .gitea126 ? recent.reversed() : Array(recent))
      .filter { $0.email.lowercased() != squash.author?.email.lowercased() }
      .map { "Co-authored-by: \($0.name) <\($0.email)>" }.filter { seen.insert($0).inserted }
  }

  /// How many commits a server looks at unless it is set otherwise.
  private static let mostCommits = 50
  /// How long a list of commits may get unless the server is set otherwise, in bytes.
  private static let largestList = 5120
}

extension Substring {
  /// Whether the last paragraph is trailers as Gitea tells them.
  fileprivate var endsInTrailers: Bool {
    let lines = lastParagraph
    return lines.first?.isTrailer == true
      && lines.allSatisfy { $0.isTrailer || $0.first == " " || $0.first == "\t" }
  }

  private var isTrailer: Bool {
    let token = prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    let rest = self[token.endIndex...].drop { $0 == " " || $0 == "\t" }
    return !token.isEmpty && rest.first == ":" && rest.count > 1
  }
}
