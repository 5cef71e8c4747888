import Testing

@testable import ChangelogCore

struct ChangelogDocumentTests {
  private func names(_ text: String) -> [String] {
    ChangelogDocument(Array(text.utf8)).sections.map { section in
      switch section.name {
      case .unreleased: "unreleased"
      case .version(let version): version.description
      }
    }
  }

  @Test func `releases of every tool are found`() {
    #expect(
      names(
        """
        # Changelog
        ## [Unreleased]
        # [1.5.0](https://a.example) (2020-01-01)
        <a name="1.4.0"></a>
        ## [1.4.0](https://a.example)
        ### [1.3.1](https://a.example)

        1.3.0 / 2015-02-03
        ==================

        v1.2.0
        ---
        ## Version 1.1.0
        # 1.0.0 / 2015-02-03
        """) == ["unreleased", "1.5.0", "1.4.0", "1.3.1", "1.3.0", "1.2.0", "1.1.0", "1.0.0"])
  }

  @Test func `headings in code and comments are none, and what nobody closes hides nothing`() {
    #expect(names("```\n## 2.0.0\n```\n<!--\n## 3.0.0\n-->\n## 1.0.0\n") == ["1.0.0"])
    #expect(names("- a\n  ```\n  ## 2.0.0\n## 1.0.0\n") == ["1.0.0"])
    #expect(names("```sh\n## 2.0.0\n<!--\n## 1.0.0\n") == ["2.0.0", "1.0.0"])
  }

  @Test func `an anchor belongs to the heading below, definitions and comments to the end`() throws {
    let text =
      "# Log\n\n<a name=\"1.0.0\"></a>\n## 1.0.0\n\n- a\n\n[1.0.0]: https://a.example\n<!-- end -->\n"
    let document = ChangelogDocument(Array(text.utf8))
    let parts = ([document.head] + document.sections.map(\.content) + [document.tail]).map {
      String(decoding: document.bytes[$0], as: UTF8.self)
    }
    #expect(
      parts == [
        "# Log\n", "<a name=\"1.0.0\"></a>\n## 1.0.0\n\n- a\n", "[1.0.0]: https://a.example\n<!-- end -->\n",
      ])
    #expect(document.sections.first?.headingLength == 2)
  }
}
