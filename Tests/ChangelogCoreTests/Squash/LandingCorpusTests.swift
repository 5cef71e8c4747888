import TestSupport
import Testing

@testable import ChangelogCore

@Suite(.enabled(if: Corpus.isPresent, "\(Corpus.absence)")) struct LandingCorpusTests {
  private static let settings: [SquashSettings] = [
    .usual, SquashSettings(title: .pullRequest, body: .commits), .titleOnly,
  ]

  /// Why a message did not land as predicted, by the pull request's number.
  private static let misses = [918, 818, 777, 708, 691, 375, 368, 317, 301, 296, 253]

  @Test func `carnet-de-bord's messages landed as predicted`() throws {
    let requests = try LandedPullRequest.all(of: "carnet-de-bord")
    #expect(requests.count == 298)
    let misses = requests.filter {
      !$0.landedButForPeople(as: GitHub.prediction(for: $0.request, under: .usual).likeliest.message)
    }
    print("carnet-de-bord: \(requests.count - misses.count) of \(requests.count) landed as predicted")
    #expect(misses.map(\.number) == Self.misses)
  }

  @Test func `git-cliff's messages landed by some setting`() throws {
    let requests = try LandedPullRequest.all(of: "git-cliff")
    #expect(requests.count == 682)
    var counts: [Int?: Int] = [:]
    for request in requests {
      let place = Self.settings.firstIndex {
        request.landedButForPeople(as: GitHub.prediction(for: request.request, under: $0).likeliest.message)
      }
      counts[place, default: 0] += 1
    }
    print(
      "git-cliff: \(counts[0, default: 0]) usual, \(counts[1, default: 0]) title and commits, \(counts[2, default: 0]) title alone, \(counts[nil, default: 0]) none"
    )
    #expect(counts == [0: 569, 1: 79, 2: 19, nil: 15])
  }
}
