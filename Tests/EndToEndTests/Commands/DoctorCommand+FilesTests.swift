import Foundation
import TestSupport
import Testing

struct DoctorCommandFilesTests {
  @Test func `version files that drift`() throws {
    let patient = try DoctorPatient(
      policy: "version: 1\nversions: { files: [package.json, pyproject.toml, VERSION] }\n")
    let repository = patient.repository
    try repository.write("{\"version\": \"1.1.0\"}\n", to: "package.json")
    try repository.write("[project]\nname = \"a\"\n", to: "pyproject.toml")
    #expect(
      try patient.says("version-files") == [
        "wrong version-files: 'package.json' has version '1.1.0', but the last release is '1.0.0'",
        "      mend: set it to '1.0.0', or leave it to the next 'changelogctl release'",
        "wrong version-files: 'pyproject.toml' has no 'project.version'; add it, or say by 'key' or 'pattern' where the "
          + "version stands in 'versions.files'",
        "      mend: mend the file, or its place in 'versions.files'",
        "wrong version-files: cannot read 'VERSION': there is no such file",
        "      mend: mend the file, or its place in 'versions.files'",
      ])
    try repository.write("{\"version\": \"1.0.0\"}\n", to: "package.json")
    try repository.write("[project]\nversion = \"1.0.0\"\n", to: "pyproject.toml")
    try repository.write("1.1.0-dev\n", to: "VERSION")
    #expect(
      try patient.says("version-files") == [
        "ok    version-files: the files that hold the version have that of the last release"
      ])
    try repository.write("1.0.0-dev\n", to: "VERSION")
    #expect(try patient.says("version-files").count == 2)
    try repository.git("add -A")
    try repository.commit("chore: add files\n")
    try patient.paste("changelogctl release")
    #expect(
      try patient.says("version-files") == [
        "ok    version-files: the files that hold the version have that of the last release"
      ])
  }

  @Test func `each component has a version of its own`() throws {
    let patient = try DoctorPatient(
      policy: """
        version: 1
        components:
          front: { paths: ['front/**'], tags: 'front-{version}', versions: { files: [front/VERSION] } }

        """)
    try patient.repository.write("2.0.0\n", to: "front/VERSION")
    try patient.repository.git("tag front-2.0.0")
    #expect(try patient.says("version-files").first?.hasPrefix("ok ") == true)
    #expect(try patient.says("tag-names").first?.hasPrefix("ok ") == true)
    try patient.repository.git("tag front-2.1.0")
    #expect(
      try patient.says("version-files").first
        == "wrong version-files: 'front/VERSION' has version '2.0.0', but the last release of component 'front' is '2.1.0'"
    )
  }

  @Test func `a changelog that lacks a release, or says something else`() throws {
    let patient = try DoctorPatient()
    try patient.repository.git("tag v1.0.1")
    let found = try patient.says("changelog-files")
    #expect(
      found == [
        "wrong changelog-files: 'CHANGELOG.md' lacks '1.0.1'", "      mend: changelogctl changelog --write",
      ])
    try patient.paste(found.last)
    #expect(
      try patient.says("changelog-files") == ["ok    changelog-files: the changelog files hold every release"]
    )
    let text = try String(contentsOfFile: "\(patient.repository.path)/CHANGELOG.md", encoding: .utf8)
    // What somebody adds or says better is no reason to complain; a lost entry is.
    try patient.repository.write(
      text.replacing("* second", with: "* the second one"), to: "CHANGELOG.md")
    #expect(
      try patient.says("changelog-files") == ["ok    changelog-files: the changelog files hold every release"]
    )
    try patient.repository.commit("feat: third (#3)\n")
    try patient.repository.commit("feat: fourth (#4)\n")
    try patient.repository.git("tag v1.1.0")
    try patient.paste("changelogctl changelog --write")
    let whole = try String(contentsOfFile: "\(patient.repository.path)/CHANGELOG.md", encoding: .utf8)
    let shorter = whole.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("* fourth")
    }
    try patient.repository.write(shorter.joined(separator: "\n"), to: "CHANGELOG.md")
    #expect(
      try patient.says("changelog-files").first
        == "wrong changelog-files: 'CHANGELOG.md' says something else of '1.1.0' than the history")
  }

  @Test func `what is unreleased may wait, with a section for it or without`() throws {
    let patient = try DoctorPatient()
    try patient.paste("changelogctl changelog --write")
    try patient.repository.commit("feat: third (#3)\n")
    #expect(try patient.run("changelog", "--check").exitCode == 1)
    #expect(
      try patient.says("changelog-files") == ["ok    changelog-files: the changelog files hold every release"]
    )
  }

  @Test func `a changelog that is not there is missed once there is a release`() throws {
    let patient = try DoctorPatient()
    try FileManager.default.removeItem(atPath: "\(patient.repository.path)/CHANGELOG.md")
    let found = try patient.says("changelog-files")
    #expect(
      found == [
        "wrong changelog-files: there is no 'CHANGELOG.md', or nothing in it, though there are releases",
        "      mend: changelogctl changelog --write",
      ])
    try patient.paste(found.last)
    #expect(try patient.says("changelog-files").first?.hasPrefix("ok ") == true)
    try FileManager.default.removeItem(atPath: "\(patient.repository.path)/CHANGELOG.md")
    try patient.repository.git("tag -d v1.0.0")
    #expect(try patient.says("changelog-files").first?.hasPrefix("ok ") == true)
  }

  @Test func `a changelog that leads out of the repository`() throws {
    let patient = try DoctorPatient()
    try FileManager.default.removeItem(atPath: "\(patient.repository.path)/CHANGELOG.md")
    try FileManager.default.createSymbolicLink(
      atPath: "\(patient.repository.path)/CHANGELOG.md", withDestinationPath: "/etc/hostname")
    #expect(
      try patient.says("changelog-files") == [
        "wrong changelog-files: cannot write 'CHANGELOG.md': it leads out of the repository",
        "      mend: mend that, or name another file in 'changelog.file'",
      ])
  }

  @Test func `a release that stands twice`() throws {
    let patient = try DoctorPatient()
    try patient.repository.write(
      "# Changelog\n\n## Unreleased\n\n- a\n\n## 1.0.0\n\n- b\n\n## 0.9.0\n\n- c\n\n## [1.0.0]\n\n- d\n",
      to: "CHANGELOG.md")
    #expect(
      try patient.says("changelog-sections") == [
        "wrong changelog-sections: 'CHANGELOG.md' has 2 sections of '1.0.0', at lines 7 and 15",
        "      mend: put what they say into one of them",
      ])
  }
}
