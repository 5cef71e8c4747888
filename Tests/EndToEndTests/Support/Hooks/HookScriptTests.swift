import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct HookScriptTests {
  @Test func `what is installed is the file in the repository`() throws {
    let file = try #require(Checkout.contents(of: "scripts/hooks/commit-msg"))
    #expect(HookScript.whole.bytes == file)
    #expect(HookScript.whole.isCurrent)
    #expect(HookScript.whole.isOurs)
  }

  @Test(arguments: [
    "#!/bin/sh\nexit 0\n", "#!/bin/sh\n", "", "echo no first line\n", "\n\n",
    "#!/usr/bin/env bash\necho no end",
    "#!/bin/sh\r\necho\r\n", "echo \u{0}",
  ])
  func `our part comes out as it went in`(text: String) {
    let hook = HookScript(bytes: Array(text.utf8))
    let chained = hook.addingPart
    #expect(!hook.hasPart)
    #expect(chained.hasPart && chained.isCurrent)
    #expect(chained.addingPart == chained)
    #expect(chained.removingPart == hook)
    #expect(chained.isOurs == ["#!/bin/sh\n", ""].contains(text))
  }

  @Test(arguments: [("feat: x", true, 0), ("Bad", false, 1)])
  func `a strict shell goes on after a good message only`(message: String, goesOn: Bool, code: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write(HookScript(bytes: Array("echo after >&2\n".utf8)).addingPart.text, to: "hook")
    try folder.write(message + "\n", to: "message")
    let run = try Command(
      "sh", ["-eu", "hook", "message"], in: folder.path, environment: ["PATH": HookedRepository.searchPath])
    #expect(run.exitCode == code)
    #expect(run.complaint.hasSuffix("after\n") == goesOn)
  }

  @Test func `our part stands below the first line and above what is there`() {
    let lines = HookScript(bytes: Array("#!/bin/bash\nexit 0\n".utf8)).addingPart.text.split(separator: "\n")
    #expect(lines.first == "#!/bin/bash")
    #expect(lines.dropFirst().first?.hasPrefix("# >>> changelogctl:") == true)
    #expect(lines.suffix(2) == ["# <<< changelogctl", "exit 0"])
  }

  @Test func `a part of another version is replaced where it stands`() {
    let old = "#!/bin/sh\nbefore\n# >>> changelogctl: old\nold\n# <<< changelogctl\nafter\n"
    let hook = HookScript(bytes: Array(old.utf8))
    #expect(hook.hasPart)
    #expect(!hook.isCurrent)
    #expect(hook.addingPart.isCurrent)
    #expect(hook.addingPart.text.hasPrefix("#!/bin/sh\nbefore\n# >>> changelogctl: checks"))
    #expect(hook.addingPart.text.hasSuffix("\n# <<< changelogctl\nafter\n"))
    #expect(hook.removingPart.text == "#!/bin/sh\nbefore\nafter\n")
  }

  @Test func `a part that never ends is not ours to take out`() {
    let hook = HookScript(bytes: Array("#!/bin/sh\n# >>> changelogctl: x\necho\n".utf8))
    #expect(!hook.hasPart)
  }

  @Test(arguments: [
    ("#!/bin/sh\n", true), ("#! /usr/bin/env bash\n", true), ("#!/bin/sh -e\n", true), ("echo\n", true),
    ("#!/usr/bin/env -S zsh -f\n", true), ("#!/usr/bin/python3\n", false), ("#!/usr/bin/env node\n", false),
    ("#!/usr/bin/fish\n", false), ("#!/bin/sh", false), ("\u{7F}ELF\u{0}", false), ("#!\n", false),
  ])
  func `shells are told from other programs`(text: String, isShell: Bool) {
    #expect(HookScript(bytes: Array(text.utf8)).isShell == isShell)
  }
}

extension HookScript {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
