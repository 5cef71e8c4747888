extension GiteaSquash {
  /// The header, and what stands at the end of the message.
  var filledTemplate: (LandedMessage, LandedMessage) {
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
