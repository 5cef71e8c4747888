import ChangelogCore
import TestSupport
import Testing

struct VersionFilePolicyTests {
  private let package = VersionFilePolicy(path: "package.json")

  @Test func `a place has its bytes and what stands there`() throws {
    let places = try package.places(in: Array(#"{"version": "1.2.3"}"#.utf8))
    #expect(places.map(\.range) == [13..<18])
    #expect(places.map(\.text) == ["1.2.3"])
  }

  @Test func `every version that stands in a file is told once, from top to bottom`() throws {
    let text = #"{"packages": {"": {"version": "2.0.0"}}, "version": "1.0.0"}"#
    let lock = VersionFilePolicy(path: "package-lock.json")
    #expect(try lock.versions(in: Array(text.utf8)) == ["2.0.0", "1.0.0"])
    #expect(lock.outcome(of: text) == #"{"packages": {"": {"version": "2.0.0"}}, "version": "2.0.0"}"#)
    let same = #"{"packages": {"": {"version": "1.0.0"}}, "version": "1.0.0"}"#
    #expect(try lock.versions(in: Array(same.utf8)) == ["1.0.0"])
  }

  @Test func `a 'v' before the version stays`() throws {
    let text = #"{"version": "v1.0.0"}"#
    #expect(try package.versions(in: Array(text.utf8)) == ["1.0.0"])
    #expect(package.outcome(of: text) == #"{"version": "v2.0.0"}"#)
    #expect(package.outcome(of: #"{"version": "vnext"}"#) == #"{"version": "2.0.0"}"#)
  }

  @Test func `a version is read as the file's language means it, and left alone when it is the same`() throws
  {
    let text = #"{"version": "1.0\u002e0"}"#
    #expect(try package.versions(in: Array(text.utf8)) == ["1.0.0"])
    #expect(package.outcome(of: text, to: "1.0.0") == text)
    #expect(package.outcome(of: text) == #"{"version": "2.0.0"}"#)
    #expect(package.outcome(of: #"{"version": ""}"#) == #"{"version": "2.0.0"}"#)
  }

  @Test(arguments: ["", "1 0", "1\"", "1\n", "é", "1/2", String(repeating: "1", count: 257)])
  func `what is in no version is not written`(version: String) {
    #expect(
      package.outcome(of: #"{"version": "1.0.0"}"#, to: version)
        == VersionFileError.unwritable(version: version).description)
  }

  @Test func `bytes that are not UTF-8 stay`() throws {
    let before = Array("{\"a\": \"".utf8) + [0xFF, 0xC3] + Array("\", \"version\": \"1\"}".utf8)
    let after = Array("{\"a\": \"".utf8) + [0xFF, 0xC3] + Array("\", \"version\": \"2\"}".utf8)
    #expect(try package.updating(before, to: "2") == after)
  }

  @Test(arguments: [
    ("a/Cargo.toml", "[package]\nversion = '1'"), ("composer.json", #"{"version":"1"}"#),
    ("deno.jsonc", #"{"version":"1"}"#), ("npm-shrinkwrap.json", #"{"version":"1"}"#),
    ("x/pyproject.toml", "project.version = '1'"), ("pom.xml", "<project><version>1</version></project>"),
    ("pubspec.yaml", "version: 1"), ("charts/a/Chart.yaml", "version: 1"), ("galaxy.yml", "version: 1"),
    ("VERSION", "1"), ("a/version.txt", "1"), ("x.rb", "1.0 # changelogctl:version"),
    ("values.yaml", "1.0 # changelogctl:version"), ("MyCargo.toml", "1.0 # changelogctl:version"),
    ("VERSIONS", "1.0 # changelogctl:version"), ("version.rb", "1.0 # changelogctl:version"),
  ])
  func `the name of a file tells its format, else a marker in it does`(path: String, text: String) throws {
    let versions = try VersionFilePolicy(path: path).versions(in: Array(text.utf8))
    #expect(versions == [text.contains("marker") || text.contains("1.0") ? "1.0" : "1"])
  }

  @Test func `a format that is asked for counts more than the name`() throws {
    let plain = try #require(VersionFileFormat.all.first { $0.name == "plain" })
    #expect(
      VersionFilePolicy(path: "package.json", finder: .format(plain)).outcome(of: "1.0.0\n") == "2.0.0\n")
  }

  @Test(arguments: [
    ("a.json", #"{"a": [{"b": "1"}]}"#, #"{"a": [{"b": "2.0.0"}]}"#),
    ("a.yml", "a:\n- b: 1", "a:\n- b: 2.0.0"),
    (
      "a.yaml", "a: [{b: 1}]",
      "line 1 of 'a.yaml': the version is sought behind '['; expected a line for each key on the way"
    ),
    ("a.toml", "[[a]]\nb = '1'", "[[a]]\nb = '2.0.0'"),
    (
      "a.ini", "",
      "'a.ini' has no 'a[0].b'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
  ])
  func `a path of keys leads to the version`(path: String, text: String, outcome: String) {
    #expect(VersionFilePolicy.key("a[0].b", in: path).outcome(of: text) == outcome)
  }

  @Test func `a pattern holds at every occurrence, and somewhere`() throws {
    let policy = VersionFilePolicy(path: "a.rb", finder: .pattern(try VersionPattern("V = '{version}'")))
    #expect(policy.outcome(of: "V = '1'\nV = '1.5'\r\n") == "V = '2.0.0'\nV = '2.0.0'\r\n")
    #expect(
      policy.outcome(of: "V = ''")
        == "nothing in 'a.rb' is like 'V = '{version}''; mend the pattern in 'versions.files'")
  }
}
