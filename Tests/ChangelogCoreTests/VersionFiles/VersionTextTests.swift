import Testing

@testable import ChangelogCore

struct VersionTextTests {
  @Test(
    arguments: [
      ("a 1.2.3 b", ["1.2.3"]), ("v1.2.3", ["1.2.3"]), ("V1.2.3,", ["1.2.3"]), ("a-1.2.3", ["1.2.3"]),
      ("1.2.3-rc.1+build.5", ["1.2.3-rc.1+build.5"]), ("2024.10", ["2024.10"]),
      ("1!2.0rc1.post2.dev3", ["1!2.0rc1.post2.dev3"]),
      ("2.0.dev", ["2.0.dev"]), ("see 1.2.3.", ["1.2.3"]), ("(1.2.3)-", ["1.2.3"]),
      ("a-1.2.3.tar.gz", ["1.2.3"]),
      ("a-1.2.3-rc.1.tgz", ["1.2.3-rc.1"]), ("a/v1.2.3/b-1.2.3.zip", ["1.2.3", "1.2.3"]), ("1.2.x", ["1.2"]),
      ("1.2.3_4", ["1.2.3_4"]), ("1-2.3", ["2.3"]), ("7zip-1.2", ["1.2"]), ("\"1.2\":'3.4'", ["1.2", "3.4"]),
      ("1.0+4.gabc1", ["1.0+4.gabc1"]),
    ] as [(String, [String])])
  func `versions are numbers with dots between them`(line: String, versions: [String]) {
    let bytes = Array(line.utf8)
    let found = VersionText.versions(in: 0..<bytes.count, of: bytes).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == versions)
  }

  @Test(arguments: [
    "", "12", "v1", "a1.2", "x86_64", "_1.2", "1.", "1.a", "next", "2024-10-01", "vv1.2", "av1.2",
    "1..2",
    String(repeating: "1.", count: 200) + "1",
  ])
  func `other numbers are no versions`(line: String) {
    let bytes = Array(line.utf8)
    #expect(VersionText.versions(in: 0..<bytes.count, of: bytes) == [])
  }
}
