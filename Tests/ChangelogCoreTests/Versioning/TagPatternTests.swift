import ChangelogCore
import Testing

struct TagPatternTests {
  @Test(arguments: [
    ("v{version}", "v1.2.3"), ("{version}", "1.2.3"), ("front-v{version}", "front-v1.2.3"),
    ("release/{version}-final", "release/1.2.3-final"), ("é{version}", "é1.2.3"),
  ])
  func `a pattern names and recognises tags`(text: String, tag: String) throws {
    let pattern = try TagPattern(text)
    #expect(pattern.tag(for: SemanticVersion(1, 2, 3)) == tag)
    #expect(pattern.version(in: tag) == SemanticVersion(1, 2, 3))
    #expect(pattern.description == text)
  }

  @Test(arguments: [
    "", "v", "1.2.3", "v1.2", "vv1.2.3", "V1.2.3", "v1.2.3-", "xv1.2.3", "v 1.2.3", "v01.2.3",
    "v\u{301}1.2.3",
  ])
  func `other tags are not recognised`(tag: String) throws {
    #expect(try TagPattern("v{version}").version(in: tag) == nil)
  }

  @Test func `prefix and suffix may not overlap`() throws {
    #expect(try TagPattern("a{version}a").version(in: "a") == nil)
  }

  @Test func `prereleases and build metadata belong to the version`() throws {
    #expect(try TagPattern("v{version}").version(in: "v1.0.0-rc.1+5") == SemanticVersion("1.0.0-rc.1+5"))
  }

  @Test(arguments: [
    ("", "'' has no '{version}'; expected a pattern such as 'v{version}'"),
    ("v1", "'v1' has no '{version}'; expected a pattern such as 'v{version}'"),
    ("v{Version}", "'v{Version}' has no '{version}'; expected a pattern such as 'v{version}'"),
    ("{version}{version}", "'{version}{version}' has more than one '{version}'; expected exactly one"),
  ])
  func `the placeholder stands once`(text: String, sentence: String) {
    let error = #expect(throws: TagPatternError.self) { try TagPattern(text) }
    #expect(error?.description == sentence)
  }

  @Test(arguments: [
    "v {version}", "-{version}", "{version}.", "a..{version}", "/{version}", "a//{version}", "{version}/",
    "a~{version}",
    "{version}^", "a:{version}", "a?{version}", "a*{version}", "a[{version}", "a\\{version}",
    "{name}-{version}",
    ".a/{version}", "{version}.lock", "a\u{7}{version}", "a\u{7F}{version}", "@{{version}",
  ])
  func `git must take the tags`(text: String) {
    #expect(throws: TagPatternError.noTagName(text)) { try TagPattern(text) }
  }

  @Test func `v before the version is the default`() throws {
    #expect(try TagPattern.default == TagPattern("v{version}"))
  }
}
