import TestSupport
import Testing

@testable import changelogctl

struct ConfigInitTests {
  private let repository: TemporaryRepository

  init() throws { repository = try TemporaryRepository() }

  @Test func `an empty repository gets a small policy`() throws {
    let run = try Program.run("config", "init", "--output", "-", in: repository.path)
    #expect(
      run
        == .init(
          output: """
            # yaml-language-server: $schema=.changelog.schema.json
            # Editors complete and check this file by that schema. To make it:
            #   changelogctl config schema > .changelog.schema.json
            version: 1
            extends: conventional

            # project:
            #   url: https://host/owner/name  # for links; there is no remote 'origin' to tell it

            # history:
            #   tags: 'v{version}'  # there are no tags yet

            """, complaint: "", exitCode: 0))
  }

  @Test func `the policy fits what is there`() throws {
    try repository.git("remote add origin git@github.com:owner/name.git")
    for number in 1...4 {
      try repository.commit("feat(api): add \(number) (#\(number))")
      try repository.commit("security: mend \(number) (#\(number + 10))")
    }
    try repository.git("tag release-1.0.0")
    try repository.git("tag other")
    try repository.commit("Merge branch 'x'")
    let run = try Program.run("config", "init", in: repository.path)
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    let policy = try Command("cat", [".changelog.yml"], in: repository.path).output
    #expect(
      policy == """
        # yaml-language-server: $schema=.changelog.schema.json
        # Editors complete and check this file by that schema. To make it:
        #   changelogctl config schema > .changelog.schema.json
        version: 1
        extends: conventional

        # Links lead to https://github.com/owner/name on github, as the remote 'origin' says.

        types:  # besides feat, fix, docs and so on; a title instead of none lists them in the changelog
          security: none  # in 4 of the newest 9 commits

        # scopes:  # without this, any
        #   allow: [api]

        squash:
          require: true  # 8 of the newest 9 commits are squash merges

        history:
          tags: 'release-{version}'  # as 1 of 2 tags are named

        """)
    #expect(try Program.run("config", "check", in: repository.path).output == ".changelog.yml: ok\n")
    #expect(try Program.run("config", "init", in: repository.path) == run)
  }

  @Test func `settings of another tool are pointed out, and a file that is there stays`() throws {
    try Command(
      "sh", ["-c", "echo 'x = 1' > .changelog.yml; echo '{}' > package.json; printf '' > .gitlint"],
      in: repository.path
    )
    .expectSuccess()
    let run = try Program.run("config", "init", in: repository.path)
    #expect(run.exitCode == 2)
    let printed = try Program.run("config", "init", "-o", "-", in: repository.path)
    #expect(
      printed.complaint
        == "changelogctl: .gitlint has settings of another tool; to carry them over: "
        + "changelogctl config migrate --from .gitlint --output .changelog.yml --force\n")
    #expect(
      printed.output.contains(
        "# To carry the settings of .gitlint over: changelogctl config migrate --from .gitlint\n"))
  }
}

extension Command {
  fileprivate func expectSuccess() { #expect(exitCode == 0) }
}
