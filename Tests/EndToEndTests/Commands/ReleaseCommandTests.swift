import Foundation
import TestSupport
import Testing

struct ReleaseCommandTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.git("config user.name Releaser")
    try repository.git("config user.email releaser@example.org")
    try repository.commit(
      "feat: first (#1)\n",
      files: [
        "package.json": "{\n  \"name\": \"a\",\n  \"version\": \"1.0.0\"\n}\n",
        ".changelog.yml": "version: 1\nversions: { files: [package.json] }\n", "notes.txt": "a\n",
      ])
    try repository.git("tag v1.0.0")
    try repository.commit("feat(api): second (#2)\n")
  }

  private func run(_ arguments: String..., in folder: String? = nil) throws -> Command {
    try Command(Program.path, ["release"] + arguments, in: folder ?? repository.path)
  }

  private func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(repository.path)/\(file)", encoding: .utf8)
  }

  /// All that a release may change: references, HEAD, the index and the work tree.
  private func state(in folder: String? = nil) throws -> String {
    let folder = folder ?? repository.path
    return try ["for-each-ref", "status --porcelain", "ls-files -s", "diff HEAD"].map {
      try Command("git", $0.split(separator: " ").map(String.init), in: folder).output
    }.joined(separator: "--\n")
  }

  @Test func `a release is a commit, a tag and nothing left over`() throws {
    let run = try run()
    let id = try repository.git("rev-parse --short=7 HEAD")
    #expect(
      run == Command(output: "released 1.1.0: commit \(id), tag v1.1.0\n", complaint: "", exitCode: 0))
    #expect(try repository.git("status --porcelain") == "")
    #expect(
      try repository.git("log -1 --format=%s%n%an%n%ae")
        == "chore(release): 1.1.0\nReleaser\nreleaser@example.org")
    #expect(try repository.git("show --name-only --format= HEAD") == "CHANGELOG.md\npackage.json")
    #expect(try text(of: "package.json") == "{\n  \"name\": \"a\",\n  \"version\": \"1.1.0\"\n}\n")
    #expect(try repository.git("cat-file -t v1.1.0") == "tag")
    #expect(try repository.git("rev-parse v1.1.0^{commit}") == repository.git("rev-parse HEAD"))
    let second = try repository.git("rev-parse --short=7 HEAD~1")
    #expect(
      try repository.git(["for-each-ref", "--format=%(contents)", "refs/tags/v1.1.0"])
        == "v1.1.0\n\nFeatures\n- api: second (#2, \(second))\n")
    // What was written before the release is what is read after it.
    #expect(try Command(Program.path, ["changelog", "--check"], in: repository.path).exitCode == 0)
    #expect(try text(of: "CHANGELOG.md").contains("## 1.1.0 ("))
    #expect(try repository.git("fsck --strict --no-dangling") == "")
  }

  @Test func `a second run has nothing to do`() throws {
    try #require(try run().exitCode == 0)
    let state = try state()
    #expect(
      try run() == Command(output: "", complaint: "changelogctl: there is nothing to release\n", exitCode: 0))
    #expect(try self.state() == state)
  }

  @Test func `a dry run shows the plan and does nothing`() throws {
    let before = try state()
    let run = try run("--dry-run")
    #expect(
      run.output.hasPrefix(
        """
        release  1.1.0: 1 commit asks for a minor release since v1.0.0
        write    CHANGELOG.md: its section
        write    package.json: from 1.0.0 to 1.1.0
        commit   chore(release): 1.1.0, on main
        tag      v1.1.0, annotated
        push     nothing (--push)

        ## 1.1.0 (
        """))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try self.run("--dry-run", "--format", "json").output.utf8))
        as? [String: Any])
    #expect(json["tag"] as? String == "v1.1.0")
    #expect(json["title"] as? String == "chore(release): 1.1.0")
    #expect(
      (json["files"] as? [[String: Any]])?.map { $0["path"] as? String } == ["CHANGELOG.md", "package.json"])
    #expect(try state() == before)
  }

  @Test func `notes go to a file`() throws {
    #expect(try run("--dry-run", "--notes", "out.md").exitCode == 0)
    #expect(try text(of: "out.md").hasPrefix("## 1.1.0 ("))
    #expect(try text(of: "out.md").contains("\n### Features\n\n* **api:** second (#2)"))
  }

  @Test func `what is not committed is refused, but for the release's own files`() throws {
    try repository.write("b\n", to: "notes.txt")
    try repository.write("x\n", to: "untracked.txt")
    let before = try state()
    #expect(
      try run()
        == Command(
          output: "",
          complaint:
            "changelogctl: the work tree has changes that are not committed: 'notes.txt'; commit them, or put them "
            + "away with 'git stash'\n", exitCode: 2))
    #expect(try state() == before)
    try repository.git("checkout -q notes.txt")
    try repository.write("{\n  \"name\": \"b\",\n  \"version\": \"1.0.0\"\n}\n", to: "package.json")
    #expect(
      try run("--dry-run").output.contains(
        "package.json: from 1.0.0 to 1.1.0, with what is changed there already\n"))
    #expect(try run().exitCode == 0)
    #expect(try repository.git("show HEAD:package.json").contains("\"b\""))
  }

  @Test func `a wrong place is refused with a way out`() throws {
    try repository.git("checkout -q -b topic")
    #expect(
      try run().complaint.hasPrefix(
        "changelogctl: branch 'topic' is not one that is released; switch to one of 'main', "))
    try repository.git("checkout -q --detach")
    #expect(try run().complaint.hasPrefix("changelogctl: HEAD is on no branch; "))
    try repository.git("checkout -q main")
    let clone = try TemporaryRepository(cloning: repository.path)
    try repository.commit("fix: later\n")
    try clone.git("fetch -q")
    #expect(
      try run(in: clone.path).complaint
        == "changelogctl: branch 'main' lacks 1 commit of 'origin/main'; run 'git pull --ff-only' first\n")
    let shallow = try TemporaryRepository(cloning: "file://\(repository.path)", ["--depth", "1"])
    #expect(try run(in: shallow.path).complaint.contains("shallow"))
    let bare = try TemporaryRepository(bare: true)
    #expect(try run(in: bare.path).complaint.contains("bare repository"))
    let empty = try TemporaryRepository()
    #expect(try run(in: empty.path).complaint == "changelogctl: there is no commit to release yet\n")
  }

  @Test func `what git is in the middle of is given up by the command for that`() throws {
    try repository.git("bisect start")
    #expect(
      try run().complaint
        == "changelogctl: git is in the middle of 'bisect'; finish it, or give it up with 'git bisect reset'\n"
    )
    try repository.git("bisect reset")
    #expect(try run("--dry-run").exitCode == 0)
  }

  @Test func `a version file that has no version stops it before anything is done`() throws {
    try repository.commit("chore: break it\n", files: ["package.json": "{}\n"])
    let before = try state()
    let run = try run()
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("package.json"))
    #expect(try state() == before)
  }

  @Test func `a release pull request has a branch, and its tag comes when it has landed`() throws {
    let before = try repository.git("rev-parse main")
    let run = try run("--pull-request")
    #expect(
      run.output.hasPrefix("prepared 1.1.0 on branch release/1.1.0\n\nchore(release): 1.1.0\n\n## 1.1.0 ("))
    #expect(try repository.git("rev-parse main") == before)
    #expect(try repository.git("status --porcelain") == "")
    #expect(try repository.git("tag") == "v1.0.0")
    #expect(
      try repository.git("show --name-only --format=%s release/1.1.0")
        == "chore(release): 1.1.0\n\nCHANGELOG.md\npackage.json")
    #expect(
      try self.run("--tag-merged").complaint.hasPrefix(
        "changelogctl: no commit since the last release has a title such as 'chore(release): 1.1.0'; "))
    try repository.git("checkout -q release/1.1.0")
    #expect(
      try self.run().complaint.hasPrefix(
        "changelogctl: branch 'release/1.1.0' is that of a release pull request; "))
    try repository.git("checkout -q main")
    // A later run brings the branch up to date.
    try repository.commit("fix: third (#3)\n")
    #expect(try self.run("--pull-request").exitCode == 0)
    #expect(try repository.git("rev-parse release/1.1.0~1") == repository.git("rev-parse main"))
    // The forge squashes it, and somebody lands something after it.
    try repository.git("merge -q --squash release/1.1.0")
    try repository.commit("chore(release): 1.1.0 (#4)\n")
    let landed = try repository.git("rev-parse HEAD")
    try repository.commit("feat: fourth (#5)\n")
    #expect(try self.run().complaint.contains("run 'changelogctl release --tag-merged' first"))
    #expect(try self.run("--dry-run", "--bump", "major").output.hasPrefix("release  2.0.0: asked for\n"))
    #expect(
      try self.run("--tag-merged").output == "released 1.1.0: commit \(landed.prefix(7)), tag v1.1.0\n")
    #expect(try repository.git("rev-parse v1.1.0^{commit}") == landed)
    #expect(
      try self.run("--tag-merged").complaint.hasPrefix("changelogctl: no commit since the last release"))
    #expect(
      try Command(Program.path, ["changelog", "--at", "1.1.0"], in: repository.path).output.contains("third"))
  }

  @Test func `a component is released by itself`() throws {
    try repository.write(
      """
      version: 1
      components:
        front:
          paths: [front/**]
          tags: 'front-v{version}'
          file: front/CHANGELOG.md
          versions: { files: [front/VERSION] }
      """, to: ".changelog.yml")
    try repository.git("commit -q -am x")
    try repository.commit("feat: a page\n", files: ["front/VERSION": "0.0.0\n"])
    try repository.commit("feat: elsewhere\n", files: ["back/a": "1"])
    let run = try run("--component", "front")
    #expect(run.output.hasPrefix("released front 0.1.0: commit "))
    #expect(run.output.hasSuffix(", tag front-v0.1.0\n"))
    #expect(try repository.git("log -1 --format=%s") == "chore(release): front 0.1.0")
    #expect(try text(of: "front/VERSION") == "0.1.0\n")
    #expect(try text(of: "front/CHANGELOG.md").contains("a page"))
    #expect(!(try text(of: "front/CHANGELOG.md").contains("elsewhere")))
    #expect(try repository.git("status --porcelain") == "")
    #expect(try self.run("--component", "front").complaint == "changelogctl: there is nothing to release\n")
  }

  @Test func `a prerelease and its final version follow each other`() throws {
    #expect(try run("--pre", "rc").output.contains("tag v1.1.0-rc.1\n"))
    #expect(try run("--pre", "rc").complaint == "changelogctl: there is nothing to release\n")
    try repository.commit("fix: third (#3)\n")
    #expect(try run("--pre", "rc").output.contains("tag v1.1.0-rc.2\n"))
    #expect(try run().output.contains("tag v1.1.0\n"))
    #expect(try text(of: "package.json").contains("\"1.1.0\""))
    #expect(try Command(Program.path, ["changelog", "--check"], in: repository.path).exitCode == 0)
  }

  @Test func `what git ignores is written and not committed`() throws {
    try repository.write(
      "version: 1\nchangelog: { file: CHANGELOG.md }\noutputs: [{ file: dist/notes.md, view: latest }]\n",
      to: ".changelog.yml")
    try repository.write("dist/\n", to: ".gitignore")
    try repository.write("", to: "dist/keep")
    try repository.git("add .")
    try repository.git("commit -q -m x")
    #expect(try run().exitCode == 0)
    #expect(try repository.git("show --name-only --format= HEAD") == "CHANGELOG.md")
    #expect(try text(of: "dist/notes.md").hasPrefix("## 1.1.0 ("))
  }

  @Test func `without a file to write the last commit itself is tagged`() throws {
    try repository.commit(
      "chore: keep no file\n", files: [".changelog.yml": "version: 1\nchangelog: { file: none }\n"])
    let head = try repository.git("rev-parse HEAD")
    #expect(
      try run("--dry-run").output.contains(
        "\ncommit   none: \(head.prefix(7)) is tagged\ntag      v1.1.0, annotated\n"))
    #expect(try run().output == "released 1.1.0: commit \(head.prefix(7)), tag v1.1.0\n")
    #expect(try repository.git("rev-parse v1.1.0^{commit}") == head)
    #expect(try repository.git("status --porcelain") == "")
    #expect(try run().complaint == "changelogctl: there is nothing to release\n")
    #expect(
      try Command(Program.path, ["changelog", "--write"], in: repository.path).complaint
        == "changelogctl: the policy keeps no changelog file; set 'changelog.file' in .changelog.yml\n")
    #expect(
      try Command(Program.path, ["config", "show"], in: repository.path).output.contains("\n  file: none\n"))
  }

  // MARK: Pushing

  private func remote() throws -> TemporaryRepository {
    let remote = try TemporaryRepository(bare: true)
    try repository.git("remote add origin \(remote.path)")
    try repository.git("push -q -u origin main")
    return remote
  }

  @Test func `branch and tag are pushed together`() throws {
    let remote = try remote()
    let run = try run("--push")
    #expect(run.exitCode == 0)
    #expect(run.output.hasSuffix("tag v1.1.0, pushed to origin\n"))
    #expect(try remote.git("rev-parse main") == repository.git("rev-parse HEAD"))
    #expect(try remote.git("rev-parse v1.1.0") == repository.git("rev-parse v1.1.0"))
    #expect(try repository.git("rev-parse origin/main") == repository.git("rev-parse HEAD"))
  }

  @Test func `a refused push leaves both sides as they were`() throws {
    let remote = try remote()
    try remote.write("#!/bin/sh\necho protected branch >&2\nexit 1\n", to: "hooks/pre-receive")
    _ = try Command("chmod", ["+x", "hooks/pre-receive"], in: remote.path)
    let before = (try state(), try state(in: remote.path))
    let run = try run("--push")
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("protected branch"))
    #expect(
      run.complaint.hasSuffix(
        "changelogctl: git could not push to 'origin', and everything is as it was before; "
          + "where the branch is protected, use 'changelogctl release --pull-request'\n"))
    #expect(try state() == before.0)
    #expect(try state(in: remote.path) == before.1)
  }

  @Test func `somebody else's commit or tag is not overwritten`() throws {
    let remote = try remote()
    let other = try TemporaryRepository(cloning: remote.path)
    try other.commit("fix: theirs\n")
    try other.git("push -q origin main")
    let before = try state()
    #expect(try run("--push").exitCode == 2)
    #expect(try state() == before)
    #expect(try remote.git("rev-parse main") == other.git("rev-parse HEAD"))
    try repository.git("pull -q --rebase")
    try other.git("push -q origin HEAD:refs/tags/v1.1.0")
    let pulled = try state()
    #expect(try run("--push").exitCode == 2)
    #expect(try state() == pulled)
  }

  @Test func `a release that was not pushed is pushed by the next run`() throws {
    let remote = try remote()
    try #require(try run().exitCode == 0)
    #expect(try run("--push").output == "pushed v1.1.0\n")
    #expect(try remote.git("rev-parse v1.1.0") == repository.git("rev-parse v1.1.0"))
    #expect(try remote.git("rev-parse main") == repository.git("rev-parse HEAD"))
    #expect(try run("--push").complaint == "changelogctl: there is nothing to release\n")
  }

  @Test func `a release that landed is tagged without moving the branch back`() throws {
    let remote = try remote()
    #expect(
      try run("--pull-request", "--push").output.hasPrefix(
        "prepared 1.1.0 on branch release/1.1.0, pushed to origin\n"))
    #expect(try remote.git("rev-parse release/1.1.0") == repository.git("rev-parse release/1.1.0"))
    #expect(try remote.git("tag") == "")
    // A second run moves the branch of the first one.
    try repository.commit("fix: third (#3)\n")
    #expect(try run("--pull-request", "--push").exitCode == 0)
    #expect(try remote.git("rev-parse release/1.1.0") == repository.git("rev-parse release/1.1.0"))
    try repository.git("merge -q --squash release/1.1.0")
    try repository.commit("chore(release): 1.1.0 (#4)\n")
    let landed = try repository.git("rev-parse HEAD")
    try repository.commit("feat: later (#5)\n")
    try repository.git("push -q")
    #expect(try run("--tag-merged", "--push").exitCode == 0)
    #expect(try remote.git("rev-parse v1.1.0^{commit}") == landed)
    #expect(try remote.git("rev-parse main") == repository.git("rev-parse HEAD"))
  }

  @Test func `a branch without an upstream overwrites nothing`() throws {
    let remote = try remote()
    let other = try TemporaryRepository(cloning: remote.path)
    try other.commit("fix: theirs\n")
    try other.git("push -q origin main")
    try repository.git("branch -q --unset-upstream")
    try repository.git("fetch -q")
    let before = try state()
    #expect(try run("--push").exitCode == 2)
    #expect(try state() == before)
    #expect(try remote.git("rev-parse main") == other.git("rev-parse HEAD"))
    #expect(try remote.git("tag") == "")
  }

  @Test func `options that contradict each other are refused`() throws {
    #expect(try run("--pull-request", "--tag-merged").exitCode == 64)
    #expect(try run("--tag-merged", "--bump", "major").exitCode == 64)
    #expect(try run("--component", "x").complaint.contains("components"))
  }
}
