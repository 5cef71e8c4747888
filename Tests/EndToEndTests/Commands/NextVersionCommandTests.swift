import Foundation
import TestSupport
import Testing

struct NextVersionCommandTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat: first (#1)\n")
    try repository.git("tag v1.0.0")
    try repository.commit("fix: second (#2)\n")
    try repository.commit("feat(api): third \u{1B}[31m (#3)\n")
  }

  private func run(_ arguments: String...) throws -> Command {
    try Command(Program.path, ["next-version"] + arguments, in: repository.path)
  }

  private func write(_ policy: String) throws {
    try repository.write(policy, to: ".changelog.yml")
  }

  @Test func `it prints the version alone`() throws {
    #expect(try run() == Command(output: "1.1.0\n", complaint: "", exitCode: 0))
    #expect(try run("--pre", "rc", "--build", "7").output == "1.1.0-rc.1+7\n")
    #expect(try run("--bump", "major").output == "2.0.0\n")
    #expect(try run("--release-as", "v3.0.0").output == "3.0.0\n")
  }

  @Test func `it tells why`() throws {
    let id = try repository.git("rev-parse --short=7 HEAD")
    #expect(
      try run("--why").output
        == "1.1.0\n1 commit asks for a minor release since v1.0.0\n  \(id) feat(api): third <U+001B>[31m\n")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try run("--format", "json").output.utf8)) as? [String: Any])
    #expect(json["version"] as? String == "1.1.0")
    #expect(json["tag"] as? String == "v1.1.0")
    #expect((json["previous"] as? [String: Any])?["tag"] as? String == "v1.0.0")
    #expect(json["isNew"] as? Bool == true)
    #expect(((json["commits"] as? [[String: Any]])?.first)?["pullRequest"] as? Int == 3)
  }

  @Test func `prereleases count on, and the final version follows them`() throws {
    try repository.git("tag v1.1.0-rc.1")
    #expect(try run("--pre", "rc").output == "1.1.0-rc.1\n")
    #expect(try run("--pre", "rc", "--require-change").exitCode == 1)
    try repository.commit("fix: fourth\n")
    #expect(try run("--pre", "rc").output == "1.1.0-rc.2\n")
    #expect(try run().output == "1.1.0\n")
    // Whatever the changelog makes of them.
    try write("version: 1\nhistory: { prereleases: separate }\n")
    #expect(try run().output == "1.1.0\n")
    #expect(try run("--pre", "rc").output == "1.1.0-rc.2\n")
  }

  @Test func `without a change it is the last version, and a script can tell`() throws {
    try repository.git("tag v1.1.0")
    #expect(try run() == Command(output: "1.1.0\n", complaint: "", exitCode: 0))
    #expect(try run("--why").output == "1.1.0\nnothing to release since v1.1.0\n")
    #expect(try run("--require-change").exitCode == 1)
    let empty = try TemporaryRepository()
    try empty.commit("docs: only words\n")
    #expect(
      try Command(Program.path, ["next-version"], in: empty.path)
        == Command(
          output: "", complaint: "changelogctl: there is no version yet, and nothing to release\n",
          exitCode: 0))
  }

  @Test func `a footer asks for a version, and an impossible one is refused`() throws {
    try repository.commit("chore: prepare\n\nRelease-As: 4.0.0\n")
    #expect(try run().output == "4.0.0\n")
    try repository.commit("chore: prepare\n\nRelease-As: 0.9.0\n")
    let id = try repository.git("rev-parse --short=7 HEAD")
    #expect(
      try run()
        == Command(
          output: "",
          complaint:
            "changelogctl: 0.9.0, which commit \(id) asks for by 'Release-As', is not higher than the last release, "
            + "1.0.0; ask for a higher one with '--release-as'\n", exitCode: 2))
  }

  @Test func `a maintenance branch keeps to its line`() throws {
    try repository.git("checkout -q -b 1.0.x")
    #expect(try run().exitCode == 2)
    #expect(try run("--bump", "patch").output == "1.0.1\n")
  }

  @Test func `schemes of versions come from the policy`() throws {
    try write("version: 1\nversions: { scheme: pep440 }\n")
    #expect(try run("--pre", "rc").output == "1.1.0rc1\n")
    try write("version: 1\nversions: { scheme: YYYY.MM.MICRO }\n")
    #expect(try run().output.hasPrefix("20"))
    try write("version: 1\nversions: { scheme: romver }\n")
    #expect(
      try run().complaint
        == ".changelog.yml:2:21: versions.scheme: expected semver, pep440, or a format of the calendar such as "
        + "'YYYY.MM.MICRO', not 'romver'\n")
  }

  @Test func `a version that is asked for is one of the component's scheme`() throws {
    try write(
      "version: 1\ncomponents: { py: { paths: [py], tags: 'py-{version}', versions: { scheme: pep440 } } }\n")
    #expect(try run("--component", "py", "--release-as", "2.0rc1").output == "2.0.0rc1\n")
    #expect(
      try run("--release-as", "2.0rc1").complaint
        == "changelogctl: '2.0rc1' is no version of scheme 'semver'; expected one such as '1.2.0'\n")
  }

  @Test func `components count by themselves, and after what they are built of`() throws {
    try write(
      """
      version: 1
      components:
        core: { paths: [core/**], tags: 'core-v{version}' }
        front: { paths: [front/**], tags: 'front-v{version}', depends: [core] }
        docs: { paths: [docs/**], tags: 'docs-v{version}', versions: { initial: 2.0.0 } }
      """)
    for component in ["core", "front", "docs"] {
      try repository.commit("feat: begin \(component)\n", files: ["\(component)/a": "1"])
    }
    try repository.git("tag core-v1.0.0")
    try repository.git("tag front-v1.0.0")
    try repository.commit("feat: more core\n", files: ["core/a": "2"])
    #expect(try run("--all-components").output == "core 1.1.0\nfront 1.0.1\ndocs 2.0.0\n")
    #expect(
      try run("--component", "front", "--why").output
        == "1.0.1\nno changes of its own since front-v1.0.0, but it is built of core\n")
    try write(
      "version: 1\ncomponents: { a: { paths: [a], depends: [b, c] }, b: { paths: [b], depends: [a] } }\n")
    let complaint = try run().complaint
    #expect(complaint.contains("components.a.depends: there is no component 'c'"))
    #expect(complaint.contains("components.a.depends: 'a' depends on itself"))
  }
}
