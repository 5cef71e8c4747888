import ChangelogCore
import TestSupport
import Testing

/// For every way to find a version: only the version changes, whatever else stands in the file.
struct VersionRoundTripTests {
  /// A way to find the version, and how documents for it are made.
  struct Kind: CustomTestStringConvertible {
    let policy: VersionFilePolicy
    let make: @Sendable (inout SeededGenerator) -> String
    let versions: [String]
    var testDescription: String { policy.path }

    init(
      _ path: String, _ finder: VersionFilePolicy.Finder? = nil,
      versions: [String] = ["1.2.3", "2.0.0-rc.1+build.5", "2024.10", "1!1.0rc1.post2"],
      _ make: @escaping @Sendable (inout SeededGenerator) -> String
    ) {
      policy = VersionFilePolicy(path: path, finder: finder)
      self.make = make
      self.versions = versions
    }
  }

  private static func kinds() throws -> [Kind] {
    let constant = try VersionPattern("VERSION = \"{version}\"")
    let inner = try #require(ValuePath("tool.'a.b'.version"))
    return [
      Kind("package.json") { $0.json(isLock: false) }, Kind("a/package-lock.json") { $0.json(isLock: true) },
      Kind("Cargo.toml") { $0.toml(table: ["package"]) },
      Kind("crates/Cargo.toml") { $0.toml(table: ["workspace", "package"]) },
      Kind("pyproject.toml") { $0.toml(table: ["project"]) },
      Kind("a/pyproject.toml") { $0.toml(table: ["tool", "poetry"]) },
      Kind("a.toml", .key(inner)) { $0.toml(table: ["tool", "'a.b'"]) },
      Kind("pom.xml") { $0.pom() }, Kind("Chart.yaml") { $0.yaml() },
      Kind("VERSION") { random in
        random.pick(["", "\n", " "]) + random.pick(["", "v"]) + RandomDocument.place
          + random.pick(["", "\n", "\n\n"])
      },
      Kind("a.rb", .pattern(constant)) { $0.constants() }, Kind("README.md") { $0.markedLines() },
    ]
  }

  @Test(arguments: try kinds())
  func `only the version changes`(kind: Kind) throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<400 {
      let document = RandomDocument(kind.make(&random), &random)
      let old = random.pick(kind.versions)
      let new = random.pick(kind.versions)
      let before = document.bytes(old)
      let text = String(decoding: before, as: UTF8.self)
      try #require(try kind.policy.versions(in: before) == [old], "\(text)")
      let after = try kind.policy.updating(before, to: new)
      try #require(after == document.bytes(new), "\(text)")
      #expect(try kind.policy.updating(after, to: new) == after)
      #expect(try kind.policy.updating(after, to: old) == before)
      #expect(try kind.policy.places(in: before).count == document.parts.count - 1)
    }
  }
}
