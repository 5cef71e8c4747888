import ArgumentParser
import ChangelogCore
import Testing

@testable import changelogctl

struct OutcomeTests {
  @Test func `errors of the policy are printed as they are`() {
    let error = PolicyError("what is wrong", at: PolicyPosition(file: "a.yml", line: 1, column: 2))
    let outcome = Outcome(of: PolicyErrors([error, error]))
    #expect(outcome?.complaint == "a.yml:1:2: what is wrong\na.yml:1:2: what is wrong\n")
    #expect(outcome?.exitCode == 2)
  }

  @Test func `other errors are headed by the name of the program`() {
    let outcome = Outcome(of: SystemError("cannot read 'a'", because: "it is a folder"))
    #expect(outcome?.complaint == "changelogctl: cannot read 'a': it is a folder\n")
    #expect(outcome?.exitCode == 2)
  }

  @Test func `nothing is said when nobody reads`() {
    let outcome = Outcome(of: BrokenPipe())
    #expect(outcome?.complaint == "")
    #expect(outcome?.exitCode == 141)
  }

  @Test func `the argument parser keeps what is its own`() {
    #expect(Outcome(of: ExitCode(1)) == nil)
    #expect(Outcome(of: ExitCode.success) == nil)
    #expect(Outcome(of: ValidationError("no")) == nil)
    #expect(Outcome(of: CleanExit.helpRequest()) == nil)
  }
}
