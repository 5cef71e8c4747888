import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct CardLookupTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lookup(_ server: LoopbackServer, _ forge: ForgeName = .github) throws -> CardLookup {
    var transport = Transport()
    transport.timeout = 1
    transport.attempts = 1
    transport.now = { 1_000 }
    return CardLookup(
      api: try ForgeAPI(
        forge: forge, apiURL: server.url, token: "s3cret", tokenName: "GITHUB_TOKEN", transport: transport),
      project: "acme/app",
      cache: CardCache(in: folder.path + "/", source: "test"), now: { 1_000 })
  }

  private static let card = #"{"merged": true, "user": {"login": "ada"}, "labels": [{"name": "bug"}]}"#

  @Test(arguments: [
    (ForgeName.github, "/repos/acme/app/pulls/12", card), (.gitea, "/repos/acme/app/pulls/12", card),
    (
      .gitlab, "/projects/acme%2Fapp/merge_requests/12",
      #"{"state": "merged", "author": {"username": "ada", "name": "x"}, "labels": ["bug"]}"#
    ),
  ])
  func `a forge tells accounts and labels`(forge: ForgeName, path: String, body: String) throws {
    let server = try LoopbackServer { _, _ in .json(body) }
    var lookup = try lookup(server, forge)
    let (cards, remark) = lookup.cards(of: [12])
    #expect(cards == [12: PullRequestCard(login: "ada", labels: ["bug"], isMerged: true)])
    #expect(remark == nil)
    #expect(server.paths == [path])
  }

  @Test(
    arguments: [
      (#"{"user": null, "labels": null}"#, nil, []),
      (#"{"user": {"login": "@all <b>"}, "labels": [{"name": null}, {"name": "<b>"}]}"#, nil, ["<b>"]),
      (
        #"{"user": {"login": "ghost"}, "labels": [{"name": "\#(String(repeating: "x", count: 256))"}]}"#,
        "ghost", []
      ),
    ] as [(String, String?, [String])])
  func `an odd answer is taken as far as it goes`(body: String, login: String?, labels: [String]) throws {
    let server = try LoopbackServer { _, _ in .json(body) }
    var lookup = try lookup(server)
    #expect(
      lookup.cards(of: [12]).cards == [12: PullRequestCard(login: login, labels: labels, isMerged: false)])
  }

  @Test func `what is known is not asked for again, not even what is not there`() throws {
    let server = try LoopbackServer { path, _ in path.hasSuffix("/1") ? .status(404) : .json(Self.card) }
    var first = try lookup(server)
    let (cards, remark) = first.cards(of: [1, 2])
    #expect(cards.keys.sorted() == [2])
    #expect(remark == nil)
    var second = try lookup(server)
    let again = second.cards(of: [1, 2])
    #expect(again.cards == [1: .none, 2: PullRequestCard(login: "ada", labels: ["bug"], isMerged: true)])
    #expect(again.remark == nil)
    #expect(server.paths.count == 2)
  }

  @Test(
    arguments: [
      (LoopbackServer.Answer.status(500), "the server answers with status 500"),
      (
        .status(429, fields: "Retry-After: 3600"), "the rate limit is used up for another 3600 seconds"
      ),
      (
        .status(403, fields: "X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 1600"),
        "the rate limit is used up for another 600 seconds"
      ),
      (.status(401), "the server refuses the token of GITHUB_TOKEN"),
      (.status(302), "the server sends us elsewhere, and redirects are not followed"),
      (.bytes(Array("garbage".utf8)), nil), (.silence, nil),
    ] as [(LoopbackServer.Answer, String?)])
  func `the first question without an answer is the last one`(
    answer: LoopbackServer.Answer, reason: String?
  ) throws {
    let server = try LoopbackServer { path, _ in path.hasSuffix("/1") ? .json(Self.card) : answer }
    var lookup = try lookup(server)
    let start = ContinuousClock.now
    let (cards, remark) = lookup.cards(of: [1, 2, 3])
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(cards.keys.sorted() == [1])
    #expect(server.paths.count == 2)
    if let reason {
      #expect(remark == "cannot fetch '\(server.url)/repos/acme/app/pulls/2': \(reason)")
    } else {
      #expect(remark?.hasPrefix("cannot fetch '\(server.url)/repos/acme/app/pulls/2': ") == true)
    }
    // What came before is kept.
    var second = try self.lookup(server)
    #expect(second.cards(of: [1]).remark == nil)
    #expect(server.paths.count == 2)
  }

  @Test func `an answer that is not JSON is told`() throws {
    let server = try LoopbackServer { _, _ in .json("<html>") }
    var lookup = try lookup(server)
    #expect(
      lookup.cards(of: [1]).remark
        == "cannot read the answer of '\(server.url)/repos/acme/app/pulls/1': it is not JSON that can be read"
    )
  }

  @Test func `where nothing is found, that is told after a few questions, and not remembered`() throws {
    let server = try LoopbackServer { _, _ in .status(404) }
    for run in 1...2 {
      var lookup = try lookup(server)
      let (cards, remark) = lookup.cards(of: Array(1...20))
      #expect(cards == [:])
      #expect(
        remark
          == "cannot fetch '\(server.url)/repos/acme/app/pulls/10': there is nothing, or the token of GITHUB_TOKEN may not read it"
      )
      #expect(server.paths.count == 10 * run)
    }
  }

  @Test func `there are limits, and the rest comes with the next run`() throws {
    let server = try LoopbackServer { _, _ in .json(Self.card) }
    var first = try lookup(server)
    first.requestLimit = 2
    let (cards, remark) = first.cards(of: [1, 2, 3, 4, 5])
    #expect(cards.keys.sorted() == [1, 2])
    #expect(remark == "3 of 5 pull requests are left for the next run")
    var second = try lookup(server)
    second.requestLimit = 3
    #expect(second.cards(of: [1, 2, 3, 4, 5]).remark == nil)
    var late = try lookup(server)
    late.timeLimit = 0
    #expect(late.cards(of: [6]).remark == "1 of 1 pull requests are left for the next run")
    #expect(server.paths.count == 5)
  }

  @Test func `a cache that cannot be written is told, and the answers count`() throws {
    try folder.write("", to: "changelogctl")
    let server = try LoopbackServer { _, _ in .json(Self.card) }
    var lookup = try lookup(server)
    let (cards, remark) = lookup.cards(of: [1])
    #expect(cards.count == 1)
    #expect(remark == "cannot write '\(folder.path)/changelogctl/pull-requests.json': not a directory")
  }
}
