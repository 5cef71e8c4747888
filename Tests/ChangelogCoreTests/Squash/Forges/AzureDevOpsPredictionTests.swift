import Testing

@testable import ChangelogCore

struct AzureDevOpsPredictionTests {
  @Test(
    arguments: [
      (12, nil, "Merged PR 12: feat: add paging"), (12, "", "Merged PR 12: feat: add paging"),
      (nil, "Why.", "feat: add paging\n\nWhy."),
      (12, "\r\nWhy.\r\n\r\n- a\r\n", "Merged PR 12: feat: add paging\n\nWhy.\n\n- a"),
    ] as [(Int?, String?, String)])
  func `the title with its number, and the description`(number: Int?, description: String?, expected: String)
  {
    let prediction = AzureDevOps.prediction(
      for: .paging(description: description, number: number), under: SquashSettings())
    #expect(prediction.texts == [expected])
    #expect(prediction.likeliest.certainty == .probable)
  }

  @Test func `every line knows where it comes from`() {
    let message = AzureDevOps.prediction(for: .paging(description: "\na\nb"), under: SquashSettings())
      .likeliest.message
    #expect(message.sources == [.title, .forge, .description(line: 2), .description(line: 3)])
  }

  @Test func `what is not known is a doubt`() {
    #expect(
      AzureDevOps.prediction(for: PullRequest(title: "feat: a"), under: SquashSettings()).doubts == [
        "who merges can edit the message",
        "'Merged PR N: ' will stand before the title; the number is not known yet",
        "the description is not known; it comes below the title",
        "work items that are linked come last, as 'Related work items: #1, #2'",
        "a merge through the API without a message reads 'Merge pull request N from … into …'",
      ])
  }
}
