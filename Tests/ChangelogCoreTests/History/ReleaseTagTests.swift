import ChangelogCore
import Testing

struct ReleaseTagTests {
  @Test func `only tags of the policy's patterns are releases`() throws {
    let policy = HistoryPolicy(tags: [try TagPattern("v{version}"), try TagPattern("release-{version}")])
    #expect(policy.releaseVersion(of: "v1.2.3") == SemanticVersion(1, 2, 3))
    #expect(policy.releaseVersion(of: "release-1.2.3") == SemanticVersion(1, 2, 3))
    for tag in ["1.2.3", "v1.2", "plugin@1.2.3", "v1.2.3-", "xv1.2.3"] {
      #expect(policy.releaseVersion(of: tag) == nil, "\(tag)")
    }
  }

  @Test func `folded pre-releases are no releases, separate ones are`() {
    #expect(HistoryPolicy(prereleases: .fold).releaseVersion(of: "v1.0.0-rc.1") == nil)
    #expect(
      HistoryPolicy(prereleases: .separate).releaseVersion(of: "v1.0.0-rc.1")?.description == "1.0.0-rc.1")
  }

  @Test func `a release is meant by its tag or by its version`() {
    let id = CommitID(high: 0, middle: 0, low: 0)
    let tags = ["v1.0.0", "v1.1.0"].map { Tag(name: $0, commit: id) }
    #expect(HistoryPolicy().tag(meantBy: "1.1.0", among: tags) == "v1.1.0")
    #expect(HistoryPolicy().tag(meantBy: "v1.0.0", among: tags) == "v1.0.0")
    #expect(HistoryPolicy().tag(meantBy: "2.0.0", among: tags) == nil)
  }
}
