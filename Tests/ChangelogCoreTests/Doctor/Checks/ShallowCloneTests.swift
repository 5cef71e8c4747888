import Testing

@testable import ChangelogCore

struct ShallowCloneTests {
  @Test func `a shallow clone is deepened, in a job by its setting`() {
    var facts = HealthFacts.sample()
    #expect(ShallowClone.said(of: facts) == [])
    facts.isShallow = true
    let mending = #"["git", "fetch", "--unshallow", "--tags"]"#
    let sentence = "the clone is shallow, and lacks commits and tags by which releases are told"
    #expect(ShallowClone.said(of: facts) == ["\(sentence) -> \(mending)"])
    facts.isInJob = true
    #expect(ShallowClone.said(of: facts) == ["\(sentence) (in CI: fetch-depth: 0) -> \(mending)"])
  }
}
