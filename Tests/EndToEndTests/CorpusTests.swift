import TestSupport
import Testing

@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct CorpusTests {
  private func changelog(_ arguments: String..., of name: String) throws -> String {
    let clone = try Corpus.clone(name)
    let result = try Command(Program.path, ["changelog"] + arguments, in: clone.path)
    #expect(result.exitCode == 0, "\(arguments): \(result.complaint)")
    return result.output
  }

  /// The versions of the headings, from top to bottom.
  private func versions(in changelog: String) -> [String] {
    changelog.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3).drop { $0 == "[" }.prefix { $0 != "]" && $0 != " " }) }
  }

  @Test func `all releases of carnet-de-bord stand in the order of their versions`() throws {
    let versions = versions(in: try changelog(of: "carnet-de-bord"))
    let released = versions.filter { $0 != "Unreleased" }
    #expect(released.count == 299)
    let numbers = released.map { $0.split(separator: ".").compactMap { Int($0) } }
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1.lexicographicallyPrecedes($0) })
  }

  @Test func `the parts of a changelog make the whole, byte by byte`() throws {
    let whole = try changelog(of: "carnet-de-bord")
    let versions = versions(in: whole)
    var parts = [try changelog("--unreleased", of: "carnet-de-bord")].filter { !$0.isEmpty }
    for version in versions where version != "Unreleased" {
      parts.append(try changelog("--at", version, of: "carnet-de-bord"))
    }
    #expect(whole == "# Changelog\n\n" + parts.joined(separator: "\n"))
  }

  @Test func `vite's packages don't mix`() throws {
    let json = try changelog("--format", "json", of: "vite")
    let tags = json.split(separator: "\n").compactMap { $0.firstMatch(of: /^\{"tag": "([^"]*)"/)?.1 }
    #expect(tags.count > 200)
    #expect(tags.allSatisfy { $0.wholeMatch(of: /v[0-9]+\.[0-9]+\.[0-9]+/) != nil })
  }
}
