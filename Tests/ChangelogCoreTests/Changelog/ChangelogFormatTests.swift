import Testing

@testable import ChangelogCore

struct ChangelogFormatTests {
  private func text(
    _ format: ChangelogFormat, _ messages: [String], tags: [(name: String, commit: Int)] = [],
    isWhole: Bool = false, place: ComponentPlace? = nil
  ) throws -> String {
    let timeline = SampleHistory.timeline(messages, tags: tags)
    let model = ResolvedTimeline(timeline, under: .default)
    let links = ProjectLinks(remote: "https://github.com/a/b", forge: nil)
    let context = ChangelogContext(
      links: links, policy: ChangelogPolicy(), isWhole: isWhole, place: place)
    var text = ""
    model.write(try model.slices(of: .everything), with: context.makeWriter(of: format, in: .default)) {
      text += $0
    }
    return text
  }

  private let messages = [
    "feat(api): add `a<b>` and `c` & \u{1B}[1m (#1)\n\nBREAKING CHANGE: the <b> is\n\ngone",
    "fix: lone ` tick (#2)",
    "docs: none",
  ]

  @Test func `plain text has titles, lines and marks`() throws {
    #expect(
      try text(.text, messages, tags: [("v1.0.0", 1)]) == """
        1.0.0 (1970-01-02)

        Breaking Changes
        - api: the <b> is gone (#1, 0000000)

        Features
        - api: add `a<b>` and `c` & <U+001B>[1m (#1, 0000000)

        Bug Fixes
        - lone ` tick (#2, 0000000)

        """)
    #expect(try text(.text, ["docs: none"]) == "")
    #expect(
      try text(.text, ["docs: a", "fix: b"], tags: [("v1.0.0", 0)])
        == "Unreleased\n\nBug Fixes\n- b (0000000)\n\n1.0.0 (1970-01-01)\n\nNo notable changes.\n")
  }

  @Test func `HTML has headings, lists and links, and nothing of a stranger's in it`() throws {
    #expect(
      try text(.html, messages, tags: [("v1.0.0", 1)], isWhole: true) == """
        <h1>Changelog</h1>
        <h2>1.0.0 (1970-01-02)</h2>
        <h3>Breaking Changes</h3>
        <ul>
        <li><strong>api:</strong> the &lt;b&gt; is gone (\(pull(1)), \(commit(0)))</li>
        </ul>
        <h3>Features</h3>
        <ul>
        <li><strong>api:</strong> add <code>a&lt;b&gt;</code> and <code>c</code> &amp; &lt;U+001B&gt;[1m \
        (\(pull(1)), \(commit(0)))</li>
        </ul>
        <h3>Bug Fixes</h3>
        <ul>
        <li>lone ` tick (\(pull(2)), \(commit(1)))</li>
        </ul>

        """)
  }

  @Test func `a component's name stands above its changelog`() throws {
    let place = ComponentPlace(name: "front", isFirst: false, isLast: true)
    #expect(try text(.text, ["fix: a"], place: place).hasPrefix("\nfront\n\nUnreleased\n"))
    #expect(try text(.html, ["fix: a"], isWhole: true, place: place).hasPrefix("<h1>front</h1>\n<h2>"))
  }

  private func pull(_ number: Int) -> String {
    "<a href=\"https://github.com/a/b/pull/\(number)\">#\(number)</a>"
  }

  private func commit(_ number: Int) -> String {
    let id = CommitID(high: 0, middle: 0, low: UInt32(number))
    return "<a href=\"https://github.com/a/b/commit/\(id)\">\(id.abbreviated)</a>"
  }
}
