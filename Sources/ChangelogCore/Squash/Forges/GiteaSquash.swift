/// The message that one kind of Gitea writes.
struct GiteaSquash {
  private let request: PullRequest
  private let squash: SquashedCommits
  private let template: String?
  private let body: SquashSettings.Body
  private let server: Gitea.Server

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

extension GiteaSquash {
  /// The header, and what stands at the end of the message.
  private var filledTemplate: (LandedMessage, LandedMessage) {
    guard let template else { return (header, reviewedOn) }
    let text =
      server == .forgejo ? template : String(template.drop(while: \.isWhitespace)[...].withoutSpaceAtEnd)
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let first = MessageTemplate(shell: String(lines[0].drop(while: \.isWhitespace))).filled(value)
    let rest = lines.count > 1 ? MessageTemplate(shell: String(lines[1])).filled(value) : nil
    guard server == .forgejo else { return (first, rest ?? LandedMessage()) }
    return (
      lines[0].isEmpty ? header : first,
      lines.count > 1 && !lines[1].isEmpty ? rest ?? reviewedOn : reviewedOn
    )
  }

  private var header: LandedMessage {
    var header = LandedMessage(request.title, from: .title)
    if let number = request.number { header.append(" (#\(number))") }
    return header
  }

  private var reviewedOn: LandedMessage { LandedMessage(request.url.map { "Reviewed-on: \($0)\n" } ?? "") }

  /// What a variable of a template says; nothing for an unknown one.
  private func value(of name: String) -> LandedMessage {
    let base = request.project?.split(separator: "/", maxSplits: 1) ?? []
    let head = (request.headProject ?? request.project)?.split(separator: "/", maxSplits: 1) ?? []
    return switch name {
    case "BaseRepoOwnerName": LandedMessage(base.first ?? "")
    case "BaseRepoName": LandedMessage(base.dropFirst().first ?? "")
    case "BaseBranch": LandedMessage(request.baseBranch ?? "")
    case "HeadRepoOwnerName": LandedMessage(head.first ?? "")
    case "HeadRepoName": LandedMessage(head.dropFirst().first ?? "")
    case "HeadBranch": LandedMessage(request.headBranch ?? "")
    case "PullRequestTitle": LandedMessage(request.title, from: .title)
    case "PullRequestDescription": LandedMessage(wholeDescription: request.description)
    case "PullRequestPosterName": LandedMessage(squash.author?.name ?? "")
    case "PullRequestIndex": LandedMessage(request.number.map(String.init) ?? "")
    case "PullRequestReference": LandedMessage(request.number.map { "#\($0)" } ?? "")
    case "ClosingIssues": LandedMessage(request.closedIssues.map { "close \($0)" }.joined(separator: ", "))
    case "ReviewedOn": LandedMessage(request.url.map { "Reviewed-on: \($0)" } ?? "")
    default: LandedMessage()
    }
  }
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
