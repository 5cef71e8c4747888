import Foundation
import TestSupport
import Testing

/// The hook as real git runs it, without a terminal, as under a program with windows.
struct CommitMsgHookTests {
  private let here: HookedRepository

  init() throws { here = try HookedRepository() }

  @Test func `a good message is committed without a word`() throws {
    let run = try here.git("commit", "-q", "--allow-empty", "-m", "feat: x")
    #expect(run == Command(output: "", complaint: "", exitCode: 0))
    #expect(try here.messages() == ["feat: x"])
    #expect(here.kept() == nil)
  }

  @Test func `a refused message is kept and taken up again`() throws {
    let run = try here.git("commit", "--allow-empty", "-m", "Bad", "-m", "The text.")
    #expect(run.exitCode == 1)
    #expect(run.complaint.contains("[header-format]"))
    #expect(here.kept() == "Bad\n\nThe text.\n")
    #expect(try here.messages() == ["feat: begin"])
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(command == "git commit --allow-empty -e -F \(here.path)/.git/CHANGELOGCTL_EDITMSG")
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.messages() == ["fix: good\n\nThe text."])
  }

  @Test func `what was staged by -a is committed when the message is taken up`() throws {
    try here.stage("a", "1")
    #expect(try here.git("commit", "-qm", "feat: a").exitCode == 0)
    try Data("2".utf8).write(to: URL(filePath: "\(here.path)/a"))
    let run = try here.git("commit", "-am", "Bad")
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: a")).exitCode == 0)
    #expect(try here.repository.git("show HEAD:a") == "2")
  }

  @Test func `of an edited message neither comments nor the change are kept`() throws {
    try here.stage("a", "1")
    let run = try here.git("commit", "-v", variables: HookedRepository.editor("Bad"))
    #expect(run.exitCode == 1)
    #expect(here.kept() == "Bad\n")
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(try here.shell(command, variables: HookedRepository.editor("feat: a")).exitCode == 0)
    #expect(try here.messages() == ["feat: a"])
  }

  @Test func `a good message passes with its comments and the change below it`() throws {
    try here.stage("a", String(repeating: "x", count: 200))
    #expect(try here.git("commit", "-v", variables: HookedRepository.editor("feat: a")).exitCode == 0)
    #expect(try here.messages() == ["feat: a"])
  }

  @Test func `lines that are no comments are still none when the message is taken up`() throws {
    let run = try here.git("commit", "--allow-empty", "-m", "Bad", "-m", "# 1")
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(command.hasPrefix("git -c commit.cleanup=scissors commit --allow-empty -e -F "))
    // Refused once more, it is still whole.
    let again = try here.shell(command, variables: HookedRepository.editor("Worse"))
    #expect(again.exitCode == 1)
    #expect(HookedRepository.command(in: again.complaint) == command)
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.messages() == ["fix: good\n\n# 1"])
  }

  @Test func `lines that git was told to keep are kept`() throws {
    let run = try here.git(
      "commit", "--allow-empty", "--cleanup=scissors", variables: ["GIT_EDITOR": "sed -i '1iBad\\n\\n# 1'"])
    #expect(run.exitCode == 1)
    #expect(here.kept()?.hasPrefix("Bad\n\n# 1\n") == true)
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.messages() == ["fix: good\n\n# 1"])
  }

  @Test(arguments: [("whitespace", 1), ("verbatim", 1), ("strip", 0), ("default", 0)])
  func `a message is judged as the clean-up on the command line leaves it`(mode: String, exitCode: Int32)
    throws
  {
    let run = try here.git(
      "commit", "-q", "--allow-empty", "--cleanup", mode,
      variables: ["GIT_EDITOR": "printf '# Bad\\n\\nfeat: x\\n' >"])
    #expect(run.exitCode == exitCode)
    #expect(try here.messages() == [exitCode == 0 ? "feat: x" : "feat: begin"])
  }

  @Test func `a comment character that git chooses is known`() throws {
    try here.repository.git("config core.commentChar auto")
    let run = try here.git("commit", "--allow-empty", variables: HookedRepository.editor("Bad"))
    #expect(run.exitCode == 1)
    #expect(here.kept() == "Bad\n")
  }

  @Test func `a merge with conflicts is ended with the message taken up`() throws {
    try here.stage("a", "1")
    #expect(try here.git("commit", "-qm", "feat: a").exitCode == 0)
    try here.repository.git("checkout -q -b side HEAD~1")
    try here.stage("a", "2")
    #expect(try here.git("commit", "-qm", "feat: b").exitCode == 0)
    #expect(try here.git("merge", "main").exitCode == 1)
    try here.stage("a", "3")
    let run = try here.git("commit", variables: HookedRepository.editor("Bad"))
    #expect(run.exitCode == 1)
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: both")).exitCode == 0)
    #expect(try here.repository.git("log -1 --format=%P").split(separator: " ").count == 2)
    #expect(try here.messages() == ["fix: both"])
  }

  @Test func `another comment character is known`() throws {
    try here.repository.git("config core.commentChar ;")
    let run = try here.git("commit", "--allow-empty", variables: HookedRepository.editor("Bad"))
    #expect(here.kept() == "Bad\n")
    let command = try #require(HookedRepository.command(in: run.complaint))
    let again = try here.shell(command, variables: ["GIT_EDITOR": "printf 'fix: a\\n\\n#12\\n' >"])
    #expect(again.exitCode == 0)
    #expect(try here.messages() == ["fix: a\n\n#12"])
  }

  @Test func `an amended commit is amended again`() throws {
    let run = try here.git("commit", "--amend", "--allow-empty", "-m", "Bad")
    #expect(try here.messages() == ["feat: begin"])
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(command == "git commit --amend --allow-empty -e -F \(here.path)/.git/CHANGELOGCTL_EDITMSG")
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.messages(2) == ["fix: good"])
  }

  @Test(arguments: [["-C", "HEAD"], ["-c", "HEAD"]])
  func `the author of a commit that is taken up stays`(options: [String]) throws {
    try here.repository.git(
      [
        "commit", "-q", "--no-verify", "--allow-empty", "-m", "Bad", "--author=It's <a@b>",
        "--date=@978296400 +0300",
      ])
    let run = try here.repository.attempt(
      ["commit", "--allow-empty"] + options,
      environment: here.environment.merging(["GIT_EDITOR": "true"]) { $1 })
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(
      command.hasPrefix(
        #"git commit --allow-empty '--author=It'\''s <a@b>' '--date=@978296400 +0300' -e -F "#))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.messages() == ["fix: good"])
    #expect(try here.repository.git("log -1 --date=raw --format=%an,%ae,%ad") == "It's,a@b,978296400 +0300")
  }

  @Test func `a commit with a new author is taken up with it`() throws {
    try here.repository.git(
      ["commit", "-q", "--no-verify", "--allow-empty", "-m", "Bad", "--author=A <a@b>"])
    let run = try here.git("commit", "--allow-empty", "-C", "HEAD", "--reset-author")
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.repository.git("log -1 --format=%an") == "me")
  }

  @Test(arguments: [("amend", "2"), ("reword", "1")])
  func `a fixup with a message is taken up`(kind: String, content: String) throws {
    try here.stage("a", "1")
    try here.repository.git("commit -q --no-verify -m feat")
    try here.stage("a", "2")
    let run = try here.git("commit", "--fixup=\(kind):HEAD", variables: HookedRepository.editor("Bad"))
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.messages().first?.hasPrefix("fix: good") == true)
    #expect(try here.repository.git("show HEAD:a") == content)
  }

  @Test func `a merge is ended with the message taken up`() throws {
    try here.repository.git("checkout -q -b side")
    try here.repository.commit("feat: side")
    try here.repository.git("checkout -q main")
    try here.repository.commit("feat: main")
    let run = try here.git("merge", "--no-ff", "-m", "Bad", "side")
    #expect(run.exitCode == 1)
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(command == "git commit -e -F \(here.path)/.git/CHANGELOGCTL_EDITMSG")
    #expect(try here.shell(command, variables: HookedRepository.editor("feat: merge side")).exitCode == 0)
    #expect(try here.repository.git("log -1 --format=%P").split(separator: " ").count == 2)
    #expect(try here.messages() == ["feat: merge side"])
  }

  @Test func `git's own message of a merge passes`() throws {
    try here.repository.git("checkout -q -b side")
    try here.repository.commit("feat: side")
    try here.repository.git("checkout -q main")
    #expect(try here.git("merge", "--no-ff", "--no-edit", "side").exitCode == 0)
    #expect(try here.messages() == ["Merge branch 'side'"])
  }

  @Test func `a rebase stops at a refused message and goes on with it`() throws {
    for name in ["one", "two", "three"] {
      try here.stage(name, name)
      try here.repository.commit("feat: \(name)")
    }
    let run = try here.git(
      "rebase", "-q", "-i", "HEAD~2",
      variables: ["GIT_SEQUENCE_EDITOR": "sed -i 1s/pick/reword/"].merging(HookedRepository.editor("Bad")) {
        $1
      })
    #expect(run.exitCode != 0)
    #expect(here.kept() == "Bad\n\n")
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(command.hasPrefix("git commit --amend "))
    #expect(command.hasSuffix(" -e -F \(here.path)/.git/CHANGELOGCTL_EDITMSG && git rebase --continue"))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: two")).exitCode == 0)
    #expect(try here.messages(3) == ["feat: three", "fix: two", "feat: one"])
    #expect(try here.repository.git("symbolic-ref HEAD") == "refs/heads/main")
  }

  @Test func `a fixup is squashed`() throws {
    try here.stage("a", "1")
    #expect(try here.git("commit", "-qm", "feat: a").exitCode == 0)
    try here.stage("a", "2")
    let run = try here.git("commit", "-q", "--fixup=HEAD", "--no-verify")
    #expect(run.exitCode == 0)
    let rebase = try here.git(
      "rebase", "-q", "-i", "--autosquash", "HEAD~2", variables: ["GIT_SEQUENCE_EDITOR": "true"])
    #expect(rebase.exitCode == 0)
    #expect(try here.messages() == ["feat: a"])
    #expect(try here.repository.git("show HEAD:a") == "2")
  }

  @Test func `a linked worktree keeps a message of its own`() throws {
    let other = try TemporaryFolder()
    try here.repository.git(["worktree", "add", "-q", "\(other.path)/tree"])
    let run = try here.git("-C", "\(other.path)/tree", "commit", "--allow-empty", "-m", "Bad")
    #expect(run.exitCode == 1)
    #expect(here.kept() == nil)
    #expect(here.kept(in: ".git/worktrees/tree") == "Bad\n")
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(
      try here.repository.git(["-C", "\(other.path)/tree", "log", "-1", "--format=%s"]) == "fix: good")
  }

  @Test func `an alias of git's is a commit, too`() throws {
    try here.repository.git(["config", "alias.ca", "commit --amend"])
    let run = try here.git("ca", "--allow-empty", "-m", "Bad")
    #expect(
      HookedRepository.command(in: run.complaint)?.hasPrefix("git commit --amend --allow-empty -e -F ")
        == true)
  }

  @Test func `from a folder below the command is right, whatever the path holds`() throws {
    let other = try TemporaryFolder()
    let tree = "\(other.path)/it's a $tree"
    try here.repository.git(["worktree", "add", "-q", "--detach", tree])
    try FileManager.default.createDirectory(atPath: "\(tree)/a b", withIntermediateDirectories: false)
    let run = try here.git("-C", "\(tree)/a b", "commit", "--allow-empty", "-m", "Bad")
    let command = try #require(HookedRepository.command(in: run.complaint))
    #expect(command.hasPrefix(#"git -C '\#(other.path)/it'\''s a $tree/a b' commit --allow-empty -e -F "#))
    #expect(try here.shell(command, variables: HookedRepository.editor("fix: good")).exitCode == 0)
    #expect(try here.repository.git(["-C", tree, "log", "-1", "--format=%s"]) == "fix: good")
  }

  @Test func `on a branch that a squash throws away it only warns`() throws {
    try Data("lint: { hook: { branches: [main] } }\n".utf8).write(
      to: URL(filePath: "\(here.path)/.changelog.yml"))
    #expect(try here.git("commit", "--allow-empty", "-qm", "Bad").exitCode == 1)
    try here.repository.git("checkout -q -b topic")
    #expect(try here.git("commit", "--allow-empty", "-qm", "Bad").exitCode == 0)
  }

  @Test func `a broken policy stops the commit, and nothing is lost`() throws {
    try Data("typs: {}\n".utf8).write(to: URL(filePath: "\(here.path)/.changelog.yml"))
    let run = try here.git("commit", "--allow-empty", "-m", "feat: x", "-m", "Long.")
    #expect(run.exitCode == 1)
    #expect(
      run.complaint == """
        the message is kept; to take it up again:
          git commit --allow-empty -e -F \(here.path)/.git/CHANGELOGCTL_EDITMSG
        .changelog.yml:1:1: unknown key 'typs'; did you mean 'types'?

        """)
    #expect(try here.messages() == ["feat: begin"])
    #expect(here.kept() == "feat: x\n\nLong.\n")
  }

  @Test func `an empty message is not kept`() throws {
    try Data("typs: {}\n".utf8).write(to: URL(filePath: "\(here.path)/.changelog.yml"))
    #expect(try here.git("commit", "--allow-empty", variables: ["GIT_EDITOR": "true"]).exitCode == 1)
    #expect(here.kept() == nil)
  }

  @Test func `without the program the hook says how to go on, and nothing is lost`() throws {
    let run = try here.git(
      "commit", "--allow-empty", "-m", "feat: x", variables: ["PATH": "/usr/bin:/bin", "HOME": "/none"])
    #expect(run.exitCode == 1)
    #expect(
      run.complaint == """
        cannot find changelogctl, which checks the messages of commits here: install it, or run \
        'git config changelogctl.path FILE'; 'git commit --no-verify' goes on without
        the message is kept in '.git/CHANGELOGCTL_EDITMSG'

        """)
    #expect(here.kept() == "feat: x\n")
  }

  @Test func `without the program the message kept before stays`() throws {
    let variables = ["PATH": "/usr/bin:/bin", "HOME": "/none"]
    for message in ["one", "two", "two"] {
      _ = try here.git("commit", "--allow-empty", "-m", message, variables: variables)
    }
    #expect(here.kept() == "two\n")
    #expect(
      FileManager.default.contents(atPath: "\(here.path)/.git/CHANGELOGCTL_EDITMSG.1") == Data("one\n".utf8))
  }

  @Test(arguments: ["sh", "sh -eu"])
  func `without the program the exit code is 2, where the message cannot be kept, too`(shell: String) throws {
    let run = try here.shell(
      "cd / && \(shell) '\(here.path)/.git/hooks/commit-msg' m",
      variables: ["PATH": "/usr/bin:/bin", "HOME": "/none"])
    #expect(run.exitCode == 2)
    #expect(!run.complaint.contains("the message is kept"))
  }

  @Test func `the program is found by git's setting, or in the usual folders`() throws {
    let variables = ["PATH": "/usr/bin:/bin"]
    try FileManager.default.createDirectory(
      atPath: "\(here.path)/.local/bin", withIntermediateDirectories: true)
    let link = "\(here.path)/.local/bin/changelogctl"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: Program.path)
    #expect(try here.git("commit", "--allow-empty", "-qm", "Bad", variables: variables).exitCode == 1)
    #expect(here.kept() == "Bad\n")
    #expect(try here.git("commit", "--allow-empty", "-qm", "feat: x", variables: variables).exitCode == 0)
    try FileManager.default.removeItem(atPath: link)
    try here.repository.git(["config", "changelogctl.path", Program.path])
    #expect(try here.git("commit", "--allow-empty", "-qm", "feat: y", variables: variables).exitCode == 0)
    #expect(try here.messages(2) == ["feat: y", "feat: x"])
  }
}
