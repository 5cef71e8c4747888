import ChangelogCore
import Testing

struct ComponentPlaceTests {
  private func text(of place: ComponentPlace, json: Bool = false, _ messages: [String]) throws -> String {
    let model = ResolvedTimeline(SampleHistory.timeline(messages), under: .default)
    let context = ChangelogContext(
      links: nil, policy: ChangelogPolicy(show: .init(commit: false)), isWhole: true, place: place)
    var text = ""
    model.write(
      try model.slices(of: .everything),
      with: context.makeWriter(of: json ? .json : .markdown, in: .default)
    ) { text += $0 }
    return text
  }

  @Test func `each changelog stands below the name of its component, apart from the one before`() throws {
    let first = ComponentPlace(name: "fr_nt", isFirst: true, isLast: false)
    let last = ComponentPlace(name: "back", isFirst: false, isLast: true)
    let entry = "\n## Unreleased\n\n### Features\n\n* a\n"
    #expect(try text(of: first, ["feat: a"]) == "# fr_nt\n" + entry)
    #expect(try text(of: last, ["feat: a"]) == "\n# back\n" + entry)
    #expect(try text(of: last, []) == "\n# back\n")
  }

  @Test func `as JSON all of them are one list`() throws {
    let places = [
      ComponentPlace(name: "a", isFirst: true, isLast: false),
      ComponentPlace(name: "b", isFirst: false, isLast: true),
    ]
    let text = try places.map { try self.text(of: $0, json: true, []) }.joined()
    #expect(
      text == """
        {"version": 1, "components": [
        {"name": "a", "releases": [
        ]},
        {"name": "b", "releases": [
        ]}
        ]}

        """)
  }
}
