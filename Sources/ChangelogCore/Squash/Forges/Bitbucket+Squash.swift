extension Bitbucket {
  /// - Source: Atlassian's page about default titles and messages of pull requests, and what Bitbucket wrote.
  static func prediction(for request: PullRequest, under settings: SquashSettings) -> Prediction {
    let squash = SquashedCommits(of: request)
    var outcomes = [Prediction.Outcome(message(of: request, with: squash.all), .probable)]
    func add(_ commits: [SquashedCommits.Commit], if condition: String) {
      outcomes.append(Prediction.Outcome(message(of: request, with: commits), .possible, if: condition))
    }
    if squash.all.count == 1, squash.all[0].message == request.title[...].withoutSpaceAtEnd {
      outcomes = [
        Prediction.Outcome(
          message(of: request, with: []), .probable, if: "Bitbucket does not repeat the title")
      ]
      add(squash.all, if: "Bitbucket lists the only commit although it repeats the title")
    } else if squash.own.count != squash.all.count {
      outcomes = [
        Prediction.Outcome(
          outcomes[0].message, .probable, if: "Bitbucket lists merges of the target branch")
      ]
      add(squash.own, if: "Bitbucket leaves merges of the target branch out")
    }
    let doubts = [
      request.number == nil ? "the number is not known yet; the first line has it" : nil,
      request.headBranch == nil ? "the name of the branch is not known; the first line has it" : nil,
      request.commits == nil ? "the commits are not known; they are listed below the title" : nil,
      "who approves is named in lines 'Approved-by:' at the end", "long lists of commits can be cut",
    ]
    return Prediction(
      outcomes[0], others: Array(outcomes.dropFirst()),
      doubts: [Prediction.editable] + doubts.compactMap(\.self))
  }

  private static func message(of request: PullRequest, with commits: [SquashedCommits.Commit])
    -> LandedMessage
  {
    var message = LandedMessage(
      "Merged in " + (request.headBranch.map { "\($0) " } ?? "")
        + "(pull request #\(request.number.map(String.init) ?? ""))")
    message.append(paragraph: LandedMessage(request.title, from: .title))
    message.append(paragraph: LandedMessage(bulletsOf: commits))
    return message
  }
}
