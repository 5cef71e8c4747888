import ChangelogCore
import Testing

struct KeepAChangelogStyleTests {
  private func body(
    _ messages: [String], tags: [(name: String, commit: Int)] = [], links: ProjectLinks? = nil,
    isWhole: Bool = true
  ) throws -> String {
    let text = try SampleHistory.changelog(
      messages, tags: tags, style: .keepAChangelog, links: links, show: .init(commit: false), isWhole: isWhole
    ).text
    return text.replacing(Self.title, with: "")
  }

  private static let title = """
    # Changelog

    All notable changes to this project will be documented in this file.

    The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/),
    and this project adheres to [Semantic Versioning](https://semver.org/spec/v2.0.0.html).

    """

  @Test func `an empty changelog is its title, and a part of one is nothing`() throws {
    #expect(try SampleHistory.changelog([], style: .keepAChangelog).text == Self.title)
    #expect(try body([], isWhole: false) == "")
  }

  @Test func `the addresses of headings stand at the end`() throws {
    let links = ProjectLinks(remote: "https://github.com/o/n", forge: nil)
    #expect(
      try body(["feat: a", "fix: b", "perf: c"], tags: [("v1.0.0", 0), ("v1.0.1", 1)], links: links) == """

        ## [Unreleased]

        ### Changed

        - c

        ## [1.0.1] - 1970-01-02

        ### Fixed

        - b

        ## 1.0.0 - 1970-01-01

        ### Added

        - a

        [Unreleased]: https://github.com/o/n/compare/v1.0.1...HEAD
        [1.0.1]: https://github.com/o/n/compare/v1.0.0...v1.0.1

        """)
  }

  @Test(
    arguments: [
      (["chore!: a"], "### Changed\n\n- **Breaking:** a\n"),
      (
        ["feat: b", "chore!: a", "fix: c"],
        "### Added\n\n- b\n\n### Changed\n\n- **Breaking:** a\n\n### Fixed\n\n- c\n"
      ),
      (["perf: b", "chore!: a"], "### Changed\n\n- b\n- **Breaking:** a\n"),
      (
        ["fix(x)!: a\n\nBREAKING CHANGE: - one\n  two"],
        "### Fixed\n\n- **Breaking:** **x:** a\n  - \\- one two\n"
      ),
      (["fix!: a\n\nBREAKING CHANGE: a"], "### Fixed\n\n- **Breaking:** a\n"),
    ] as [([String], String)])
  func `breaking changes are marked and have a section`(messages: [String], sections: String) throws {
    #expect(try body(messages, isWhole: false) == "## [Unreleased]\n\n\(sections)")
  }
}
