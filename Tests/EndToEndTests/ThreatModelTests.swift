import Foundation
import Testing

/// The threat model names the tests that show its claims, so they have to be there.
struct ThreatModelTests {
  @Test func `every test that the threat model names exists`() throws {
    let bytes = try #require(Checkout.contents(of: "docs/threat-model.md"))
    let model = String(decoding: bytes, as: UTF8.self)
    let names = Set(model.matches(of: /`((?:\w+Tests)|(?:FuzzTarget\+\w+))`/).map { String($0.output.1) })
    let folder = "\(Checkout.path)/Tests"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    let places = Set(files.map { URL(filePath: $0).deletingPathExtension().lastPathComponent })
    let suites = try files.reduce(into: Set<String>()) { suites, file in
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      suites.formUnion(text.matches(of: /(?m)^struct (\w+)/).map { String($0.output.1) })
    }
    #expect(names.count > 25)
    #expect(names.subtracting(places).subtracting(suites).sorted() == [])
  }
}
