extension AzureDevOps {
  /// - Source: What Azure DevOps wrote for some hundred pull requests of public repositories.
  static func prediction(for request: PullRequest, under settings: SquashSettings) -> Prediction {
    var message = LandedMessage()
    if let number = request.number { message.append("Merged PR \(number): ") }
    message.append(request.title, from: .title)
    message.append(paragraph: LandedMessage(description: request.description))
    let doubts = [
      request.number == nil
        ? "'Merged PR N: ' will stand before the title; the number is not known yet" : nil,
      request.description == nil ? "the description is not known; it comes below the title" : nil,
      "work items that are linked come last, as 'Related work items: #1, #2'",
      "a merge through the API without a message reads 'Merge pull request N from … into …'",
    ]
    return Prediction(
      Prediction.Outcome(message, .probable), doubts: [Prediction.editable] + doubts.compactMap(\.self))
  }
}
