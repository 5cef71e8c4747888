import Foundation
import TestSupport
import Testing
import Yams

/// The recipes in docs/pull-request.md: they can be read, and ask the action, the component and the template for what there is.
struct RecipeTests {
  private static let blocks: [(language: Substring, text: String)] = {
    let text = String(decoding: Checkout.contents(of: "docs/pull-request.md") ?? [], as: UTF8.self)
    let parts = text.split(separator: "```", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { index in
      let block = parts[index]
      return (block.prefix { $0 != "\n" }, String(block.drop { $0 != "\n" }))
    }
  }()

  private func recipes() throws -> [JobFile] {
    try Self.blocks.filter { $0.language == "yaml" }.map { try JobFile(reading: $0.text) }
  }

  @Test func `every recipe is YAML, and its scripts have no expressions and can be read by a shell`() throws {
    let recipes = try recipes()
    #expect(recipes.count == 7)
    let scripts = recipes.flatMap { $0.scripts(below: ["run", "script"]) }
    #expect(scripts.count == 2)
    for script in scripts + Self.blocks.filter({ $0.language == "sh" }).map(\.text) {
      #expect(!script.contains("${{"))
      let run = try Command("sh", ["-n"], in: Checkout.path, input: Data(script.utf8))
      #expect(run == Command(output: "", complaint: "", exitCode: 0))
    }
  }

  @Test func `the comment is made once and replaced from then on`() throws {
    let step = try #require(try recipes().first { $0.documents[0].sequence != nil })
    let script = try #require(step.scripts(below: ["run"]).first)
    let folder = try TemporaryFolder()
    let log = "\(folder.path)/log"
    // Answers the question for comments with what `ID` says, and writes everything else down.
    let gh = try folder.write(
      "#!/bin/sh\ncase $* in *--paginate*) echo \"$ID\" ;; *) printf '%s\\n' \"$*\" >>'\(log)' ;; esac\n",
      to: "gh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: gh)
    for id in ["", "7"] {
      let run = try Command(
        "sh", ["-e", "-c", script], in: folder.path,
        environment: [
          "PATH": "\(folder.path):/usr/bin:/bin", "ID": id, "GITHUB_REPOSITORY": "a/b", "NUMBER": "12",
          "COMMENT": "/tmp/my report.md",
        ])
      #expect(run == Command(output: "", complaint: "", exitCode: 0))
    }
    #expect(
      try String(contentsOfFile: log, encoding: .utf8) == """
        api --method POST repos/a/b/issues/12/comments --field body=@/tmp/my report.md
        api --method PATCH repos/a/b/issues/comments/7 --field body=@/tmp/my report.md

        """)
  }

  @Test func `inputs and outputs that recipes use are there`() throws {
    let text = Self.blocks.map(\.text).joined()
    let action = try JobFile("action.yml")
    let outputs = text.matches(of: /steps\.check\.outputs\.([a-z-]+)/).map { String($0.1) }
    #expect(Set(outputs) == ["comment"])
    #expect(action.node(at: ["outputs", "comment"]) != nil)
    let component = try JobFile("ci/gitlab/changelogctl.yml").documents[0]["spec"]?["inputs"]
    let include = try #require(try recipes().compactMap { $0.node(at: ["include", "0", "inputs"]) }.first)
    let names = try Array(#require(include.mapping).keys.compactMap(\.string))
    #expect(names == ["image", "strict"])
    #expect(names.allSatisfy { component?[$0] != nil })
  }
}
