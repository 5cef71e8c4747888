import Foundation
import TestSupport
import Testing

struct DoctorCommandHistoryTests {
  @Test func `a shallow clone`() throws {
    let origin = try DoctorPatient().repository
    let clone = DoctorPatient(
      at: try TemporaryRepository(cloning: "file://\(origin.path)", ["--depth", "1"]))
    let found = try clone.says("shallow-clone")
    #expect(
      found == [
        "wrong shallow-clone: the clone is shallow, and lacks commits and tags by which releases are told",
        "      mend: git fetch --unshallow --tags",
      ])
    #expect(
      try clone.says("tags-off-branch") == [
        "skip  tags-off-branch: a shallow clone does not tell which tags are on the branch"
      ])
    #expect(
      try clone.says("changelog-files") == [
        "skip  changelog-files: a shallow clone does not tell what is to be in them"
      ])
    try clone.paste(found.last)
    #expect(try clone.says("shallow-clone") == ["ok    shallow-clone: the clone has the whole history"])
    #expect(try clone.says("changelog-files").first?.hasPrefix("ok ") == true)
  }

  @Test func `a repository that libgit2 cannot read`() throws {
    let folder = try TemporaryFolder()
    _ = try Command("git", ["init", "-q", "--object-format=sha256"], in: folder.path)
    let run = try Command(Program.path, ["doctor"], in: folder.path)
    #expect(run.exitCode == 1)
    #expect(run.complaint == "")
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "wrong repository-format: the current folder is a SHA-256 repository, which libgit2 cannot read",
        "      mend: copy it with 'git fast-export' and 'git fast-import' into one of SHA-1 objects",
        "skip  shallow-clone: the repository cannot be read",
      ])
    #expect(lines.count == 13)
    let link = "\(folder.path)/\u{1B}[31m"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path)
    let shown = try Command(Program.path, ["doctor", "-C", link], in: folder.path).output
    #expect(
      shown.hasPrefix("wrong repository-format: '\(folder.path)/<U+001B>[31m' is a SHA-256 repository"))
    try Data("[core]\nrepositoryformatversion = 1\n[extensions]\nrefstorage = reftable\n".utf8).write(
      to: URL(filePath: "\(folder.path)/.git/config"))
    let lines2 = try Command(Program.path, ["doctor"], in: folder.path).output.split(separator: "\n")
    #expect(
      lines2.prefix(2) == [
        "wrong repository-format: the current folder keeps its references in reftable, which libgit2 cannot read",
        "      mend: git refs migrate --ref-format=files",
      ])
  }

  @Test func `a partial clone without the trees that components need`() throws {
    let origin = try DoctorPatient(
      policy: "version: 1\ncomponents: { front: { paths: ['front/**'], tags: 'front-{version}' } }\n"
    ).repository
    try origin.git("config uploadpack.allowFilter true")
    try origin.commit("feat: front\n", files: ["front/a": "a\n"])
    let clone = DoctorPatient(
      at: try TemporaryRepository(cloning: "file://\(origin.path)", ["--filter=tree:0"]))
    let found = try clone.says("repository-format")
    #expect(
      found == [
        "wrong repository-format: the clone leaves out trees ('tree:0'), by which the policy tells what a commit touches",
        "      mend: git config remote.origin.partialCloneFilter blob:none && git fetch --refetch origin",
      ])
    #expect(try clone.run("changelog", "--component", "front").exitCode == 2)
    try clone.paste(found.last)
    #expect(
      try clone.says("repository-format") == [
        "ok    repository-format: the repository is kept in a way that can be read"
      ])
    #expect(try clone.run("changelog", "--component", "front").output.contains("front"))
    #expect(try clone.run("doctor").complaint == "")
  }

  @Test func `a branch that is not released, or none, or one that is behind`() throws {
    let origin = try DoctorPatient().repository
    let clone = DoctorPatient(at: try TemporaryRepository(cloning: origin.path))
    let ok = ["ok    branch: HEAD is on a branch that is released, and nothing is missing on it"]
    #expect(try clone.says("branch") == ok)
    try clone.repository.git("switch -qc topic")
    let topic = try clone.says("branch")
    #expect(topic.last == "      mend: git switch main")
    #expect(
      try clone.says("tags-off-branch") == ["skip  tags-off-branch: 'topic' is not a branch that is released"]
    )
    try clone.paste(topic.last)
    #expect(try clone.says("branch") == ok)
    try clone.repository.git("switch -q --detach")
    #expect(
      try clone.says("branch") == ["wrong branch: HEAD is on no branch", "      mend: git switch main"])
    #expect(
      try clone.says("branch", environment: ["CI": "1"]) == [
        "skip  branch: in a CI job HEAD is where the job has put it"
      ])
    try clone.repository.git("switch -q main")
    try clone.repository.write(clone.repository.git("rev-parse HEAD"), to: ".git/MERGE_HEAD")
    #expect(
      try clone.says("branch") == [
        "wrong branch: git is in the middle of 'merge'",
        "      mend: finish it, or give it up with 'git merge --abort'",
      ])
    try FileManager.default.removeItem(atPath: "\(clone.repository.path)/.git/MERGE_HEAD")
    try origin.commit("fix: third\n")
    try origin.git("tag v1.0.1")
    try clone.repository.git("fetch -q --tags")
    let behind = try clone.says("branch")
    #expect(
      behind == [
        "wrong branch: the branch lacks 1 commit of 'origin/main'", "      mend: git pull --ff-only",
      ])
    #expect(try clone.says("tags-off-branch").last == "      mend: git pull --ff-only")
    try clone.paste(behind.last)
    #expect(try clone.says("branch") == ok)
    #expect(try clone.says("tags-off-branch").first?.hasPrefix("ok ") == true)
  }

  @Test func `a commit of a release without its tag`() throws {
    let patient = try DoctorPatient()
    try patient.repository.commit("chore(release): 1.0.1 (#3)\n")
    let id = try patient.repository.git("rev-parse --short=7 HEAD")
    let found = try patient.says("release-tags")
    #expect(
      found == [
        "wrong release-tags: commit \(id) released 1.0.1, but there is no tag 'v1.0.1'",
        "      mend: changelogctl release --tag-merged",
      ])
    try patient.paste(found.last)
    #expect(try patient.says("release-tags") == ["ok    release-tags: every commit of a release has its tag"])
    #expect(try patient.repository.git("rev-parse --short=7 v1.0.1^{commit}") == id)
  }

  @Test func `a mark that the angular grammar does not read`() throws {
    let patient = try DoctorPatient(policy: "version: 1\nextends: angular\n")
    try patient.repository.commit("feat!: drop it's old names (#3)\n")
    try patient.repository.commit("feat!: drop more\n\nBREAKING CHANGE: gone\n")
    let id = try patient.repository.git("rev-parse --short=7 HEAD~1")
    let found = try patient.says("breaking-marks")
    #expect(
      found == [
        "wrong breaking-marks: commit \(id) breaks something by the '!' in 'feat!: drop it's old names', which style "
          + "'angular' does not read",
        #"      mend: changelogctl override \#(id) --breaking 'drop it'\''s old names'"#,
      ])
    try patient.paste(found.last)
    #expect(
      try patient.says("breaking-marks") == [
        "ok    breaking-marks: no unreleased commit says that it breaks something by a '!' that is not read"
      ])
    #expect(try patient.run("next-version").output == "2.0.0\n")
  }

  @Test func `tags of another shape`() throws {
    let patient = try DoctorPatient()
    for tag in ["V1.0.1", "1.0.0", "1.2.0", "release-1.3.0", "client-1.4.0", "1.5.0-rc.1", "v1"] {
      try patient.repository.git(["tag", tag])
    }
    #expect(
      try patient.says("tag-names") == [
        "wrong tag-names: tags '1.2.0', 'V1.0.1' and 'release-1.3.0' look like releases, but 'history.tags' does not "
          + "take them for some",
        "      mend: set 'history.tags: ['v{version}', '{version}', 'V{version}', 'release-{version}']' in the policy, or "
          + "delete them",
      ])
    try patient.repository.write(
      "version: 1\nhistory: { tags: ['v{version}', '{version}', 'V{version}', 'release-{version}'] }\n",
      to: ".changelog.yml")
    #expect(
      try patient.says("tag-names") == [
        "ok    tag-names: every tag that looks like a release is taken as one"
      ])
  }
}
