import Foundation
import TestSupport
import Testing
import Yams

/// The files for CI servers: they can be read, and fill nothing in where a shell would run it.
struct JobFileTests {
  /// Each with the keys below which scripts stand.
  private static let files: [(name: String, scripts: Set<String>)] = [
    ("action.yml", ["run"]),
    ("ci/gitlab/changelogctl.yml", ["script", "before_script", "after_script"]),
    ("ci/azure/changelogctl.yml", ["bash", "script"]),
    (".github/workflows/pull-request.yml", ["run"]),
    (".github/workflows/test.yml", ["run"]),
  ]

  @Test(arguments: files)
  func `no script has an expression in it`(name: String, keys: Set<String>) throws {
    let scripts = try JobFile(name).scripts(below: keys)
    #expect(!scripts.isEmpty)
    for script in scripts {
      #expect(!script.contains("${{") && !script.contains("$[["))
      // Azure's own filling in of variables, `$(System.AccessToken)`.
      #expect(!script.contains(/\$\([A-Z]/))
    }
  }

  @Test(arguments: files)
  func `every script can be read by its shell`(name: String, keys: Set<String>) throws {
    for script in try JobFile(name).scripts(below: keys) {
      let shell = name.hasPrefix("ci/azure") ? "bash" : "sh"
      let run = try Command(shell, ["-n"], in: Checkout.path, input: Data(script.utf8))
      #expect(run == Command(output: "", complaint: "", exitCode: 0))
    }
  }

  @Test(arguments: ["ci/github/check.sh", "ci/github/fetch.sh"])
  func `the scripts beside the action are for any shell`(name: String) throws {
    let text = try #require(Checkout.contents(of: name))
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("#!/bin/sh\n"))
    let run = try Command("sh", ["-n", "\(Checkout.path)/\(name)"], in: Checkout.path)
    #expect(run == Command(output: "", complaint: "", exitCode: 0))
  }

  @Test func `our own check has the same name in a pull request and in a merge queue`() throws {
    let workflow = try JobFile(".github/workflows/pull-request.yml")
    let events = try #require(workflow.node(at: ["on"])?.mapping)
    #expect(events.keys.map(\.string) == ["pull_request", "merge_group"])
    #expect(workflow.node(at: ["on", "pull_request", "types"])?.sequence?.contains("edited") == true)
    #expect(workflow.node(at: ["jobs"])?.mapping?.count == 1)
  }
}
