import Foundation
import TestSupport
import Testing

struct DoctorCommandTests {
  private let patient: DoctorPatient
  private var repository: TemporaryRepository { patient.repository }

  init() throws { patient = try DoctorPatient() }

  @Test func `what is well is said line by line`() throws {
    #expect(
      try patient.run("doctor")
        == Command(
          output: """
            ok    repository-format: the repository is kept in a way that can be read
            ok    shallow-clone: the clone has the whole history
            ok    branch: HEAD is on a branch that is released, and nothing is missing on it
            ok    tags-off-branch: no higher release is on another branch
            ok    tag-names: every tag that looks like a release is taken as one
            ok    release-tags: every commit of a release has its tag
            skip  version-files: 'versions.files' names none
            ok    changelog-sections: no release stands twice in a changelog file
            ok    changelog-files: the changelog files hold every release
            ok    breaking-marks: no unreleased commit says that it breaks something by a '!' that is not read
            skip  squash-settings: nothing tells what the forge is set to; give the file of an event with --event
            ok    hooks: the commit-msg hook is installed

            """, complaint: "", exitCode: 0))
    #expect(try repository.git("status --porcelain") == "")
  }

  @Test func `programs get a list of objects`() throws {
    try repository.git("tag 1.0.1")
    let run = try patient.run("doctor", "--format", "json")
    #expect(run.exitCode == 1)
    let answers = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    try #require(answers.count == 12)
    #expect(answers[0]["check"] as? String == "repository-format")
    #expect(answers[0]["isOk"] as? Bool == true)
    #expect(answers[0]["skipped"] is NSNull)
    #expect((answers[0]["findings"] as? [Any])?.isEmpty == true)
    #expect(answers[4]["isOk"] as? Bool == false)
    #expect(
      answers[4]["findings"] as? [[String: String]] == [
        [
          "sentence": "tag '1.0.1' looks like a release, but 'history.tags' does not take it for one",
          "remedy": "set 'history.tags: ['v{version}', '{version}']' in the policy, or delete it",
        ]
      ])
    #expect(answers[6]["isOk"] is NSNull)
    #expect(answers[6]["skipped"] as? String == "'versions.files' names none")
  }

  @Test func `where nothing can be looked at it gives up`() throws {
    let folder = try TemporaryFolder()
    #expect(
      try Command(Program.path, ["doctor"], in: folder.path)
        == Command(
          output: "",
          complaint:
            "changelogctl: the current folder is not inside a git repository; run changelogctl in a clone, or name one with --repository\n",
          exitCode: 2))
    #expect(
      try patient.run("doctor", "--event", "none.json").complaint
        == "changelogctl: cannot read 'none.json': there is no such file\n")
    try repository.write("version: 2\n", to: ".changelog.yml")
    #expect(try patient.run("doctor").exitCode == 2)
  }

  @Test func `a repository without a commit has nothing wrong but its hook`() throws {
    let new = DoctorPatient(at: try TemporaryRepository())
    #expect(try new.says("tags-off-branch") == ["skip  tags-off-branch: there is no commit yet"])
    let run = try new.run("doctor")
    #expect(run.complaint == "")
    #expect(run.output.split(separator: "\n").filter { $0.hasPrefix("wrong") }.count == 1)
    #expect(try new.says("branch").first?.hasPrefix("ok") == true)
  }

  @Test func `names of strangers steer no terminal`() throws {
    try repository.git(["tag", "release-1.2.0-\u{202E}"])
    try repository.git("switch -qc \u{202E}topic")
    #expect(
      try patient.says("branch").first
        == "wrong branch: branch '<U+202E>topic' is not one that 'history.branches' releases: "
        + "'main', 'master', 'trunk', '*.x', 'release/*' and 1 more")
    #expect(try !patient.run("doctor").output.contains("\u{202E}"))
  }

  @Test func `release tags that HEAD does not reach`() throws {
    try repository.git("switch -qc other v1.0.0")
    try repository.commit("feat: elsewhere\n")
    try repository.git("tag v1.2.0")
    try repository.git("tag v1.3.0-rc.1")
    try repository.git("switch -q main")
    #expect(
      try patient.says("tags-off-branch") == [
        "wrong tags-off-branch: tag 'v1.2.0' is not on this branch, and higher than its last release, 'v1.0.0': "
          + "next versions do not count on from it",
        "      mend: merge the branch that has it, or release from there; if it is no release, delete it or narrow "
          + "'history.tags'",
      ])
    try repository.git("branch 1.0.x")
    try repository.git("switch -q 1.0.x")
    #expect(
      try patient.says("tags-off-branch") == ["ok    tags-off-branch: no higher release is on another branch"]
    )
    try repository.git("switch -q main")
    try repository.git("merge -q --no-verify -m Merge other")
    #expect(
      try patient.says("tags-off-branch") == ["ok    tags-off-branch: no higher release is on another branch"]
    )
  }

  @Test func `a hook that is not installed`() throws {
    let hook = "\(repository.path)/.git/hooks/commit-msg"
    try FileManager.default.removeItem(atPath: hook)
    let found = try patient.says("hooks")
    #expect(
      found == [
        "wrong hooks: the commit-msg hook is not installed: there is no '\(hook)'",
        "      mend: changelogctl hooks install",
      ])
    #expect(
      try patient.says("hooks", environment: ["CI": "true"]) == [
        "skip  hooks: in a CI job nobody commits by hand"
      ])
    try patient.paste(found.last)
    #expect(try patient.says("hooks") == ["ok    hooks: the commit-msg hook is installed"])
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: hook)
    let dormant = try patient.says("hooks")
    #expect(
      dormant == [
        "wrong hooks: the commit-msg hook is installed and current: '\(hook)'; git ignores it, because it is not executable",
        "      mend: chmod +x \(hook)",
      ])
    try patient.paste(dormant.last)
    #expect(try patient.says("hooks") == ["ok    hooks: the commit-msg hook is installed"])
    try Data("#!/bin/sh\nexit 0\n".utf8).write(to: URL(filePath: hook))
    let other = try patient.says("hooks")
    #expect(other.last == "      mend: changelogctl hooks install --chain")
    try patient.paste(other.last)
    #expect(try patient.says("hooks") == ["ok    hooks: the commit-msg hook is installed"])
  }

  @Test func `settings of the forge that contradict the policy`() throws {
    try repository.write(
      "version: 1\nsquash: { require: true, title: pull-request }\n", to: ".changelog.yml")
    let folder = try TemporaryFolder()
    func event(_ settings: String) throws -> String {
      try folder.write(#"{"repository": {\#(settings)}}"#, to: "event.json")
    }
    let wrong = try event(
      #""squash_merge_commit_title": "COMMIT_OR_PR_TITLE", "allow_merge_commit": true, "allow_rebase_merge": false, "allow_squash_merge": true"#
    )
    #expect(
      try patient.says("squash-settings", "--event", wrong) == [
        "wrong squash-settings: the repository's 'squash_merge_commit_title' is 'COMMIT_OR_PR_TITLE', but the policy has "
          + "'squash.title: pull-request'; expected 'PR_TITLE'",
        "      mend: change 'squash_merge_commit_title' in the settings of the repository, or 'squash.title' in the policy",
        "wrong squash-settings: the repository allows merge commits, but the policy has 'squash.require: true'",
        "      mend: switch 'allow_merge_commit' off in the settings of the repository, or 'squash.require' in the policy",
      ])
    let job = ["GITHUB_ACTIONS": "true", "CI": "true", "GITHUB_EVENT_PATH": wrong]
    #expect(try patient.says("squash-settings", environment: job).count == 4)
    let right = try event(#""squash_merge_commit_title": "PR_TITLE", "allow_merge_commit": false"#)
    #expect(
      try patient.says("squash-settings", "--event", right) == [
        "ok    squash-settings: what the forge is set to does not contradict the policy"
      ])
    #expect(
      try patient.says("squash-settings", "--event", event("")) == [
        "skip  squash-settings: the event does not tell what the forge is set to"
      ])
  }
}
