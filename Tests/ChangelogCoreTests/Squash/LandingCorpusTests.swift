import TestSupport
import Testing

@testable import ChangelogCore

@Suite(.enabled(if: Corpus.isPresent, "\(Corpus.absence)")) struct LandingCorpusTests {
  private static let settings: [SquashSettings] = [
    .usual, SquashSettings(title: .pullRequest, body: .commits), .titleOnly,
  ]

  @Test func `carnet-de-bord's messages landed as predicted`() throws {
    let requests = try LandedPullRequest.all(of: "carnet-de-bord")
    #expect(requests.count == 298)
    let misses = requests.filter {
      !$0.landedButForPeople(as: GitHub.prediction(for: $0.request, under: .usual).likeliest.message)
    }
    print("carnet-de-bord: \(requests.count - misses.count) of \(requests.count) landed as predicted")
    #expect(misses.map(\.number) == Self.carnetMisses.map(\.number))
  }

  @Test func `git-cliff's messages landed by some setting`() throws {
    let requests = try LandedPullRequest.all(of: "git-cliff")
    #expect(requests.count == 682)
    var counts: [Int?: Int] = [:]
    var misses: [Int] = []
    for request in requests {
      let place = Self.settings.firstIndex {
        request.landedButForPeople(as: GitHub.prediction(for: request.request, under: $0).likeliest.message)
      }
      counts[place, default: 0] += 1
      if place == nil { misses.append(request.number) }
    }
    print(
      "git-cliff: \(counts[0, default: 0]) usual, \(counts[1, default: 0]) title and commits, "
        + "\(counts[2, default: 0]) title alone, \(counts[nil, default: 0]) none")
    #expect(counts == [0: 569, 1: 79, 2: 19, nil: 15])
    #expect(misses == Self.cliffMisses.map(\.number))
  }

  @Test func `what landed in today's form is predicted to the byte`() throws {
    let requests = try LandedPullRequest.all(of: "git-cliff").filter(\.isRecent)
    var exact = 0
    var named = 0
    var others: [Int] = []
    for request in requests {
      let messages = Self.settings.map {
        GitHub.prediction(for: request.request, under: $0).likeliest.message
      }
      let landed = messages.filter { request.landedButForPeople(as: $0) && request.names(as: $0) }
      guard !landed.isEmpty else { continue }
      named += 1
      if landed.contains(where: request.landed) { exact += 1 } else { others.append(request.number) }
    }
    print(
      "git-cliff since 2023-01-30: \(exact) to the byte, of \(named) with the same people, of \(requests.count)"
    )
    #expect(others == [])
    #expect((exact, named, requests.count) == (624, 624, 653))
  }

  /// Why a message did not land as predicted, by the pull request's number.
  private static let carnetMisses: [(number: Int, reason: String)] = [
    (918, "another header was typed"), (818, "a reference was typed below the last bullet"),
    (777, "another header was typed and the body deleted"), (708, "another header was typed"),
    (691, "another header was typed"), (375, "another header and a body were typed"),
    (368, "another type was typed"), (317, "another type was typed"), (301, "another type was typed"),
    (296, "the body was deleted; the second commit is a release robot's"),
    (253, "another header was typed and the body deleted"),
  ]

  private static let cliffMisses: [(number: Int, reason: String)] = [
    (1485, "a text was typed above the bullets"), (1483, "the first bullet was made a text"),
    (1448, "another body was typed"), (1341, "the body was edited"), (1184, "another body was typed"),
    (1051, "a side branch was merged in: its commits stand in the order of their times"),
    (975, "a body was typed"), (363, "another body was typed"),
    (393, "a commit of its own that reverts and names the number"),
    (394, "a commit of its own that reverts and names the number"), (372, "another body was typed"),
    (318, "the body was edited"), (285, "a commit of its own that reverts and names the number"),
    (155, "a text was typed above the bullets"), (151, "another type and a body were typed"),
  ]
}
