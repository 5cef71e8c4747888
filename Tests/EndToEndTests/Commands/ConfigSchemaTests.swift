import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct ConfigSchemaTests {
  private let schema: [String: Any]

  init() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("config", "schema", in: folder.path)
    #expect(run.complaint == "")
    schema = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func value(_ path: String...) throws -> [String: Any] {
    try path.reduce(schema) { try #require($0[$1] as? [String: Any]) }
  }

  @Test func `an address starts like one on the web`() throws {
    let url = try value("properties", "project", "properties", "url")
    #expect(url["pattern"] as? String == "^[Hh][Tt][Tt][Pp][Ss]?://")
  }

  @Test func `the schema says which draft it is of and knows every part`() throws {
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["additionalProperties"] as? Bool == false)
    // What our reader knows at the top of a file.
    #expect(
      try value("properties").keys.sorted() == [
        "audiences", "changelog", "components", "extends", "history", "ignore", "lint", "outputs",
        "overrides", "project", "release", "rules", "scopes", "squash", "types", "version", "versions",
      ])
  }

  @Test func `every rule is there with its options`() throws {
    #expect(try value("properties", "rules", "properties").keys.sorted() == RuleCatalog.ids.sorted())
    #expect(try value("properties", "rules")["additionalProperties"] as? Bool == false)
    for setting in Policy.default.rules.settings {
      let choices = try #require(
        try value("properties", "rules", "properties", setting.id)["anyOf"] as? [[String: Any]])
      #expect(choices.first?["enum"] as? [String] == ["off", "warning", "error"])
      let options = try #require(choices.last?["properties"] as? [String: Any])
      #expect(options.keys.sorted() == (["severity"] + setting.options.map(\.name)).sorted())
      #expect(choices.last?["additionalProperties"] as? Bool == false)
    }
  }
}
