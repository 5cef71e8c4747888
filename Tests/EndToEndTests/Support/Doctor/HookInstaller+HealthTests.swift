import ChangelogCore
import Foundation
import GitHistory
import TestSupport
import Testing

@testable import changelogctl

struct HookInstallerHealthTests {
  private let here: TemporaryRepository
  private var hook: String { "\(here.path)/.git/hooks/commit-msg" }

  init() throws {
    here = try TemporaryRepository()
    try here.git("config core.hooksPath .git/hooks")
  }

  private func remedy() throws -> HealthFinding.Remedy? {
    let repository = try Repository(at: here.path)
    return try HealthFinding.hook { try HookPlace(in: repository) }?.remedy
  }

  private func write(_ text: String, mode: Int = 0o755) throws {
    try here.write(text, to: ".git/hooks/commit-msg")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: hook)
  }

  @Test func `our hook, or one that calls us, is well`() throws {
    try write(String(decoding: HookScript.whole.bytes, as: UTF8.self))
    #expect(try remedy() == nil)
    try write("#!/bin/sh\nchangelogctl lint --message-file $1\n")
    #expect(try remedy() == nil)
    try write("#!/bin/sh\n# >>> changelogctl: old\n# <<< changelogctl\n")
    #expect(try remedy() == .command(["changelogctl", "hooks", "install"]))
  }

  @Test func `a hook that is never run is mended by hand`() throws {
    let words = HealthFinding.Remedy.words(
      "remove '\(hook)', or make git run it, and run 'changelogctl hooks install'")
    try write("#!/bin/sh\n", mode: 0o644)
    #expect(try remedy() == words)
    try FileManager.default.removeItem(atPath: hook)
    try FileManager.default.createSymbolicLink(atPath: hook, withDestinationPath: "nothing")
    #expect(try remedy() == words)
  }

  @Test func `managers are told by their own means`() throws {
    try here.write("commit-msg:\n", to: "lefthook.yml")
    #expect(try remedy() == .words("'changelogctl hooks install' prints what to tell lefthook"))
    try here.write("commit-msg: changelogctl lint\n", to: "lefthook.yml")
    #expect(try remedy() == .command(["lefthook", "install"]))
    try write("#!/bin/sh\nlefthook run commit-msg\n")
    #expect(try remedy() == nil)
    try FileManager.default.removeItem(atPath: "\(here.path)/lefthook.yml")
    try FileManager.default.removeItem(atPath: hook)
    try here.write("", to: ".husky/x")
    #expect(try remedy() == .command(["changelogctl", "hooks", "install", "--chain"]))
  }

  @Test func `hooks outside of the repository, or switched off, are left to somebody who knows`() throws {
    let outside = try TemporaryFolder()
    try here.git(["config", "core.hooksPath", outside.path])
    #expect(
      try remedy()
        == .words("'changelogctl hooks install --shared' writes into '\(outside.path)', for all who use that")
    )
    try here.git("config core.hooksPath /dev/null")
    #expect(try remedy() == .words("mend 'core.hooksPath' where it is set"))
  }
}
