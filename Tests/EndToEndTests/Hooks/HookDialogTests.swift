import Foundation
import TestSupport
import Testing

/// The questions that the hook asks at a terminal.
@Suite(.enabled(if: Typist.isPresent, "python3, which makes a terminal, is not here"))
struct HookDialogTests {
  private let here: HookedRepository
  private let question = "[e]dit the message, [k]eep it as it is, or [a]bort? "

  init() throws { here = try HookedRepository() }

  @Test(arguments: [["a"], [""], ["^D"], ["x", "abort"], ["f", "a"]])
  func `a message can be given up, and is kept`(answers: [String]) throws {
    let run = try commit("Bad", answers)
    #expect(run.exitCode == 1)
    #expect(run.output.components(separatedBy: question).count == answers.count + 1)
    #expect(try here.messages() == ["feat: begin"])
    #expect(here.kept() == "Bad\n")
  }

  @Test func `an interrupt commits nothing, and the message is kept`() throws {
    #expect(try commit("Bad", ["^C"]).exitCode != 0)
    #expect(try here.messages() == ["feat: begin"])
    #expect(here.kept() == "Bad\n")
  }

  @Test func `a message can be committed as it is`() throws {
    #expect(try commit("Bad", ["k"]).exitCode == 0)
    #expect(try here.messages() == ["Bad"])
  }

  @Test func `a message can be edited until it is right`() throws {
    try here.repository.git(["config", "core.editor", "sed -i '1{s/Worse/fix: good/;s/Bad/Worse/}'"])
    let run = try commit("Bad\n\nText.", ["e", "e"])
    #expect(run.exitCode == 0)
    #expect(run.output.components(separatedBy: question).count == 3)
    #expect(try here.messages() == ["fix: good\n\nText."])
    #expect(here.kept() == "Worse\n\nText.\n")
  }

  @Test(arguments: ["sed -i 's/Bad/fix: good/'", ":", ""])
  func `the editor is the one that git was started with, else git's`(editor: String) throws {
    try here.repository.git(["config", "core.editor", "sed -i 's/Bad/fix: by setting/'"])
    #expect(try commit("Bad", ["e"], variables: ["GIT_EDITOR": editor]).exitCode == 0)
    #expect(try here.messages() == [editor.count > 1 ? "fix: good" : "fix: by setting"])
  }

  @Test func `an editor that fails changes nothing`() throws {
    try here.repository.git(["config", "core.editor", "false"])
    let run = try commit("Bad", ["e", "a"])
    #expect(run.exitCode == 1)
    #expect(run.output.contains("the editor failed\r\n\(question)"))
  }

  @Test func `corrections are offered where there are some`() throws {
    let run = try commit("feat: x\nText.", ["f"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("[e]dit the message, apply the [f]ix, [k]eep it as it is, or [a]bort? "))
    #expect(try here.messages() == ["feat: x\n\nText."])
  }

  @Test func `what a correction leaves wrong is asked about again`() throws {
    let run = try commit("Bad\nText.", ["f", "f", "a"])
    #expect(run.exitCode == 1)
    #expect(run.output.components(separatedBy: "apply the [f]ix").count == 2)
    #expect(run.output.components(separatedBy: question).count == 3)
    #expect(here.kept() == "Bad\n\nText.\n")
  }

  @Test(arguments: ["CI", "PRE_COMMIT"])
  func `nobody is asked by a machine`(variable: String) throws {
    let run = try commit("Bad", [], variables: [variable: "1"])
    #expect(run.exitCode == 1)
    #expect(!run.output.contains("[a]bort"))
    #expect(here.kept() == "Bad\n")
  }

  @Test(arguments: [["TERM": "dumb"], ["GIT_TERMINAL_PROMPT": "0"]])
  func `nobody is asked where nobody would answer`(variables: [String: String]) throws {
    #expect(try !commit("Bad", [], variables: variables).output.contains("[a]bort"))
  }

  private func commit(_ message: String, _ answers: [String], variables: [String: String] = [:]) throws
    -> Command
  {
    try Typist.run(
      ["git", "commit", "-q", "--allow-empty", "-m", message], answers: answers, in: here.path,
      environment: ["TERM": "xterm", "CI": "", "PRE_COMMIT": ""].merging(here.environment) { $1 }
        .merging(variables) { $1 })
  }
}
