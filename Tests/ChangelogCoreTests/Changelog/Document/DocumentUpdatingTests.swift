import Testing

@testable import ChangelogCore

/// Files that people and we write in turn.
struct DocumentUpdatingTests {
  static func rendered(
    _ messages: [String], tags: [(name: String, commit: Int)] = [], style: ChangelogStyle = .default,
    view: ChangelogView = .everything, links: ProjectLinks? = nil, show: ChangelogPolicy.Show = .init()
  ) throws -> [RenderedRelease] {
    var policy = Policy.default
    policy.changelog = ChangelogPolicy(show: show)
    policy = policy.styled(style)
    let timeline = SampleHistory.timeline(messages, tags: tags, under: policy.history)
    let model = timeline.model(for: style, under: policy, links: links) { $0 == $1 ? 0 : $0 < $1 ? -1 : 1 }
    return model.rendered(try model.slices(of: view), in: style, under: policy, links: links)
  }

  static func updated(_ file: String, _ releases: [RenderedRelease]) -> String {
    let update = ChangelogDocument(Array(file.utf8)).updating(with: releases)
    let again = ChangelogDocument(update.bytes).updating(with: releases)
    #expect(again.bytes == update.bytes)
    #expect(update.difference.isEmpty == (update.bytes == Array(file.utf8)))
    return String(decoding: update.bytes, as: UTF8.self)
  }

  private func whole(_ messages: [String], _ tags: [(name: String, commit: Int)], _ style: ChangelogStyle)
    throws -> String
  {
    let links = ProjectLinks(remote: "https://github.com/o/n", forge: nil)
    let timeline = SampleHistory.timeline(messages, tags: tags, under: Policy.default.styled(style).history)
    let policy = Policy.default.styled(style)
    let model = timeline.model(for: style, under: policy, links: links) { $0 == $1 ? 0 : $0 < $1 ? -1 : 1 }
    var text = ""
    let context = ChangelogContext(links: links, policy: policy.changelog, isWhole: true)
    model.write(try model.slices(of: .everything), with: style.makeWriter(context)) {
      text += $0
    }
    return text
  }

  @Test(arguments: ["default", "angular", "conventional", "keepachangelog"])
  func `a file that nobody edited grows into what is printed`(name: String) throws {
    let style = try #require(ChangelogStyle.named(name))
    let links = ProjectLinks(remote: "https://github.com/o/n", forge: nil)
    let messages = [
      "feat: one (#1)", "fix: two (#2)", "chore: three", "feat!: four (#4)\n\nBREAKING CHANGE: a note",
      "fix: five",
    ]
    let tags = [(name: "v1.0.0", commit: 0), (name: "v1.0.1", commit: 1), (name: "v2.0.0", commit: 3)]
    for count in 1...messages.count {
      for tagged in 0...3 {
        let before = tags.prefix(tagged).filter { $0.commit < count }
        let file = try whole(Array(messages.prefix(count)), before, style)
        let releases = try Self.rendered(messages, tags: tags, style: style, links: links)
        // semantic-release never writes what is not released, and its headings say a day.
        let isReleased = before.last?.commit == count - 1
        guard style.dialect == nil || isReleased else { continue }
        #expect(Self.updated(file, releases) == (try whole(messages, tags, style)), "\(count) \(tagged)")
      }
    }
  }

  @Test func `what a person wrote stays and what is missing is added in its place`() throws {
    let releases = try Self.rendered(
      ["feat: one (#1)", "feat: two (#2)", "feat: three (#3)", "fix: four (#4)"], tags: [("v1.0.0", 3)],
      show: .init(commit: false))
    let file = """
      # News

      ## 1.0.0 (a fine day)

      Thanks to all!

      ### Features

      * one (#1)
      * The third, see /pull/3
      * by hand

      """
    #expect(
      Self.updated(file, releases) == """
        # News

        ## 1.0.0 (a fine day)

        Thanks to all!

        ### Features

        * one (#1)
        * two (#2)
        * The third, see /pull/3
        * by hand

        ### Bug Fixes

        * four (#4)

        """)
  }

  @Test func `an entry that a person moved under another title is not added again`() throws {
    let releases = try Self.rendered(
      ["feat: one (#1)", "feat: two (#2)"], tags: [("v1.0.0", 1)], show: .init(commit: false))
    let file =
      "## 1.0.0 (1970-01-02)\n\n### Highlights\n\n* One, at last (#1)\n\n### Features\n\n* two (#2)\n"
    #expect(Self.updated(file, releases) == file)
  }

  @Test func `line ends, byte order mark, the missing end and foreign bytes survive`() throws {
    let releases = try Self.rendered(["feat: one (#1)"], tags: [("v1.0.0", 0)], show: .init(commit: false))
    let file = [0xEF, 0xBB, 0xBF, 0xFF, 0x0D, 0x0A, 0x0D, 0x0A] + Array("## 0.9.0\r\n\r\n- old".utf8)
    let update = ChangelogDocument(file).updating(with: releases)
    #expect(
      update.bytes == [0xEF, 0xBB, 0xBF, 0xFF, 0x0D, 0x0A, 0x0D, 0x0A]
        + Array(
          "## 1.0.0 (1970-01-01)\r\n\r\n### Features\r\n\r\n* one (#1)\r\n\r\n## 0.9.0\r\n\r\n- old".utf8))
  }

  @Test func `edits of what is unreleased move to its release`() throws {
    let messages = ["feat: one (#1)", "feat: two (#2)", "fix: three (#3)", "fix: four (#4)"]
    let file = """
      # Changelog

      ## [Unreleased]

      ### Features

      * The first one (#1)
      * two (#2)
      * by hand

      ### Notes

      Read this.

      """
    let releases = try Self.rendered(
      messages, tags: [("v1.0.0", 2)], style: .default, show: .init(commit: false))
    #expect(
      Self.updated(file, releases) == """
        # Changelog

        ## [Unreleased]

        ### Bug Fixes

        * four (#4)

        ## 1.0.0 (1970-01-03)

        ### Features

        * The first one (#1)
        * two (#2)
        * by hand

        ### Bug Fixes

        * three (#3)

        ### Notes

        Read this.

        """)
  }

  @Test func `a fence that nobody closes does not hide the groups below it`() throws {
    let releases = try Self.rendered(["feat: one (#1)"])
    let file = Self.updated("## Unreleased\n\n```\n", releases)
    #expect(file == "## Unreleased\n\n```\n\n### Features\n\n* one (#1) (0000000)\n")
  }

  @Test func `an empty heading of what is unreleased stays, one that we empty goes`() throws {
    let releases = try Self.rendered(
      ["feat: one (#1)"], tags: [("v1.0.0", 0)], style: .keepAChangelog, show: .init(commit: false))
    let section = "## 1.0.0 - 1970-01-01\n\n### Added\n\n- one (#1)\n"
    #expect(Self.updated("## [Unreleased]\n", releases) == "## [Unreleased]\n\n" + section)
    #expect(Self.updated("## [Unreleased]\n\n### Added\n\n- one (#1)\n", releases) == section)
  }

  @Test func `a file kept by hand is left alone below the newest release of it`() throws {
    let releases = try Self.rendered(
      ["feat: one (#1)", "feat: two (#2)", "feat: three (#3)"],
      tags: [("v1.0.0", 0), ("v1.1.0", 1), ("v1.2.0", 2)],
      show: .init(commit: false))
    let file = "## 1.1.0\n\n- a fine release\n"
    let update = ChangelogDocument(Array(file.utf8)).updating(with: releases)
    #expect(update.keptByHand?.tag == "v1.1.0")
    #expect(
      String(decoding: update.bytes, as: UTF8.self)
        == "## 1.2.0 (1970-01-03)\n\n### Features\n\n* three (#3)\n\n" + file)
  }

  @Test func `definitions are replaced in place and foreign ones stay`() throws {
    let links = ProjectLinks(remote: "https://github.com/o/n", forge: nil)
    let releases = try Self.rendered(
      ["feat: one", "feat: two", "fix: three"], tags: [("v1.0.0", 0), ("v1.1.0", 1)], style: .keepAChangelog,
      links: links, show: .init(commit: false))
    let file = """
      ## [Unreleased]

      ### Added

      - two

      ## 1.0.0 - 1970-01-01

      ### Added

      - one

      [Unreleased]: https://github.com/o/n/compare/v1.0.0...HEAD
      [1.0.0]: https://github.com/o/n/releases/tag/v1.0.0
      [home]: https://a.example

      """
    let base = "https://github.com/o/n/compare"
    #expect(
      Self.updated(file, releases).split(separator: "\n").suffix(4) == [
        "[Unreleased]: \(base)/v1.1.0...HEAD", "[1.1.0]: \(base)/v1.0.0...v1.1.0",
        "[1.0.0]: https://github.com/o/n/releases/tag/v1.0.0", "[home]: https://a.example",
      ])
  }

  @Test func `lines that we would not write any more go, with the heading that they leave empty`() throws {
    let text = "## 1.0.0\n\n### Features\n\n* one (#1)\n"
    let former = "## 1.0.0\n\n### Features\n\n* one (#1)\n\n### Bug Fixes\n\n* gone (#2)\n"
    let release = RenderedRelease(
      tag: "v1.0.0", version: SemanticVersion(1, 0, 0), text: text, formerTexts: [former])
    #expect(Self.updated(former, [release]) == text)
    #expect(Self.updated(former + "* mine\n", [release]) == text + "\n### Bug Fixes\n\n* mine\n")
  }
}
