import Testing

@testable import ChangelogCore

struct BitbucketPredictionTests {
  private func prediction(_ request: PullRequest) -> Prediction {
    Bitbucket.prediction(for: request, under: SquashSettings())
  }

  @Test func `the title stands below the branch, and then the commits`() {
    let commits = [BranchCommit("feat: list pages\n\n* ten a page\n"), BranchCommit("fix: count\n")]
    let prediction = prediction(.paging(commits))
    #expect(
      prediction.texts == [
        """
        Merged in paging (pull request #12)

        feat: add paging

        * feat: list pages

        * ten a page

        * fix: count
        """
      ])
    #expect(prediction.likeliest.certainty == .probable)
    #expect(prediction.likeliest.condition == nil)
  }

  @Test func `a single commit that repeats the title may be listed or not`() {
    let prediction = prediction(.paging([BranchCommit("feat: add paging\n")]))
    let head = "Merged in paging (pull request #12)\n\nfeat: add paging"
    #expect(prediction.texts == [head, head + "\n\n* feat: add paging"])
    #expect(prediction.outcomes.map(\.certainty) == [.probable, .possible])
    #expect(
      prediction.outcomes.map(\.condition) == [
        "Bitbucket does not repeat the title",
        "Bitbucket lists the only commit although it repeats the title",
      ])
  }

  @Test func `merges of the target branch may be listed or not`() {
    let prediction = prediction(.paging([BranchCommit("feat: a"), .merge("Merged main into paging")]))
    let head = "Merged in paging (pull request #12)\n\nfeat: add paging\n\n* feat: a"
    #expect(prediction.texts == [head + "\n\n* Merged main into paging", head])
    #expect(
      prediction.outcomes.map(\.condition) == [
        "Bitbucket lists merges of the target branch", "Bitbucket leaves merges of the target branch out",
      ])
  }

  @Test func `every line knows where it comes from`() {
    #expect(
      prediction(.paging([BranchCommit("a\nb"), BranchCommit("c")])).likeliest.message.sources == [
        .forge, .forge, .title, .forge, .commit(0, line: 1), .commit(0, line: 2), .forge, .commit(1, line: 1),
      ])
  }

  @Test func `what is not known is a doubt`() {
    let prediction = prediction(PullRequest(title: "feat: a"))
    #expect(prediction.texts == ["Merged in (pull request #)\n\nfeat: a"])
    #expect(
      prediction.doubts == [
        "who merges can edit the message", "the number is not known yet; the first line has it",
        "the name of the branch is not known; the first line has it",
        "the commits are not known; they are listed below the title",
        "who approves is named in lines 'Approved-by:' at the end", "long lists of commits can be cut",
      ])
  }
}
