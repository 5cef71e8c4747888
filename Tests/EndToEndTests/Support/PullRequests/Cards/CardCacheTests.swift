import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct CardCacheTests {
  private let folder: TemporaryFolder
  private let merged = PullRequestCard(login: "ada", labels: ["bug", "<b>"], isMerged: true)
  private let open = PullRequestCard(login: nil, labels: [], isMerged: false)

  init() throws { folder = try TemporaryFolder() }

  private func cache(_ source: String = "https://x o/n") -> CardCache {
    CardCache(in: folder.path + "/", source: source)
  }

  @Test func `what is written reads back`() throws {
    var cache = cache()
    cache.set(merged, of: 1, now: 1_000)
    cache.set(open, of: 2, now: 1_000)
    try cache.write()
    #expect(self.cache().card(of: 1, now: 1_000) == merged)
    #expect(self.cache().card(of: 2, now: 1_000) == open)
    #expect(self.cache().card(of: 3, now: 1_000) == nil)
  }

  @Test func `what has not landed is asked for again after a day`() {
    var cache = cache()
    cache.set(merged, of: 1, now: 1_000)
    cache.set(open, of: 2, now: 1_000)
    #expect(cache.card(of: 1, now: 100_000_000) == merged)
    #expect(cache.card(of: 2, now: 1_000 + 86_399) == open)
    #expect(cache.card(of: 2, now: 1_000 + 86_400) == nil)
    #expect(cache.card(of: 2, now: 999) == nil)
  }

  @Test func `the cards of another project are none of ours`() throws {
    var cache = cache()
    cache.set(merged, of: 1, now: 1_000)
    try cache.write()
    #expect(self.cache("https://x o/other").card(of: 1, now: 1_000) == nil)
  }

  @Test(arguments: [
    "", "{", "[]", "{\"version\":2,\"source\":\"https://x o/n\",\"cards\":{}}",
    "{\"version\":1,\"source\":\"https://x o/n\",\"cards\":{\"1\":{\"card\":{},\"time\":1}}}",
    "{\"version\":1,\"source\":\"https://x o/n\",\"cards\":{\"x\":{\"card\":{\"labels\":[],\"isMerged\":true},\"time\":1}}}",
    String(repeating: "[", count: 100_000), String(repeating: " ", count: CardCache.limit + 1),
  ])
  func `a damaged file is as good as none, and is written anew`(text: String) throws {
    try folder.write(text, to: "changelogctl/pull-requests.json")
    var cache = cache()
    #expect(cache.card(of: 1, now: 1_000) == nil)
    cache.set(merged, of: 1, now: 1_000)
    try cache.write()
    #expect(self.cache().card(of: 1, now: 1_000) == merged)
  }

  @Test(arguments: [Int.min, .max])
  func `an impossible time makes a card old`(time: Int) throws {
    try folder.write(
      "{\"version\":1,\"source\":\"https://x o/n\",\"cards\":{\"1\":{\"card\":{\"labels\":[],\"isMerged\":false},\"time\":\(time)}}}",
      to: "changelogctl/pull-requests.json")
    #expect(cache().card(of: 1, now: 1_000) == nil)
  }

  @Test func `the newest ones are kept`() throws {
    var cache = cache()
    for number in 1...CardCache.countLimit + 1 { cache.set(merged, of: number, now: 1_000) }
    try cache.write()
    #expect(self.cache().card(of: 1, now: 1_000) == nil)
    #expect(self.cache().card(of: 2, now: 1_000) == merged)
  }

  @Test func `a file that would be too large loses its older half`() throws {
    let labels = (0..<100).map { "\($0)" + String(repeating: "x", count: 250) }
    var cache = cache()
    for number in 1...200 {
      cache.set(PullRequestCard(login: nil, labels: labels, isMerged: true), of: number, now: 1_000)
    }
    try cache.write()
    #expect(self.cache().card(of: 100, now: 1_000) == nil)
    #expect(self.cache().card(of: 101, now: 1_000)?.labels == labels)
  }
}
