import Foundation
import TestSupport
import Testing
import Yams

/// Azure's template, its script run with the variables that builds of pull requests get, and an answer from a file.
@Suite(.enabled(if: Command.isInstalled("jq"), "jq is not here, which the template's script needs"))
struct AzureTemplateTests {
  private let repository: HostedRepository
  private let clone: TemporaryRepository
  private let temporary: TemporaryFolder
  private let programs: SearchPath

  init() throws {
    repository = try HostedRepository()
    clone = try repository.clone(of: repository.merge, isShallow: false)
    temporary = try TemporaryFolder()
    programs = try SearchPath([])
    // It keeps what it is told, and answers from a file.
    try programs.add(
      "curl",
      #"""
      folder=$AGENT_TEMPDIRECTORY
      printf '%s\n' "$@" > "$folder/arguments"
      cat > "$folder/configuration"
      cp "$folder/answer" "$folder/pull-request.json"
      """#)
  }

  private func run(
    titled title: String?, _ parameters: [String: String] = [:], variables: [String: String] = [:]
  ) throws -> Command {
    if let title {
      let answer = try JSONEncoder().encode(["title": title, "description": "Why."])
      try answer.write(to: URL(filePath: "\(temporary.path)/answer"))
    }
    let file = try JobFile("ci/azure/changelogctl.yml")
    var environment = [
      "TF_BUILD": "True", "AGENT_TEMPDIRECTORY": temporary.path, "BUILD_REASON": "PullRequest",
      "BUILD_REPOSITORY_PROVIDER": "TfsGit", "BUILD_REPOSITORY_ID": "b1d2",
      "SYSTEM_COLLECTIONURI": "https://dev.azure.example/us/", "SYSTEM_TEAMPROJECTID": "a1c2",
      "SYSTEM_PULLREQUEST_PULLREQUESTID": "12", "SYSTEM_PULLREQUEST_TARGETBRANCH": "refs/heads/main",
      "SYSTEM_PULLREQUEST_SOURCECOMMITID": repository.head,
      "PATH": programs.value + ":" + HookedRepository.searchPath,
    ]
    for (name, text) in file.texts(at: ["steps", "0", "env"]) {
      environment[name] = text.filled(from: "${{", to: "}}") { expression in
        let name = expression.dropFirst("parameters.".count)
        let all = file.node(at: ["parameters"])?.sequence.map(Array.init) ?? []
        let usual = all.first { $0["name"]?.string == String(name) }?["default"]
        // Azure writes truth with a capital letter.
        return parameters[String(name)] ?? usual.map { $0.bool?.description.capitalized ?? $0.string ?? "" }
      }
    }
    environment["SYSTEM_ACCESSTOKEN"] = "secret"
    environment.merge(variables) { $1 }
    let script = file.node(at: ["steps", "0", "bash"])?.string ?? ""
    return try Command(
      "bash", ["--noprofile", "--norc", "-c", script], in: clone.path, environment: environment)
  }

  @Test func `the title is asked for, with a token that no command line shows`() throws {
    let run = try run(titled: "feat: add paging")
    #expect(run.exitCode == 0)
    #expect(run.complaint == "")
    #expect(run.output.contains("feat: add paging"))
    let folder = temporary.path
    #expect(
      try String(contentsOfFile: "\(folder)/configuration", encoding: .utf8)
        == "header = \"Authorization: Bearer secret\"\n")
    let arguments = try String(contentsOfFile: "\(folder)/arguments", encoding: .utf8)
    #expect(!arguments.contains("secret"))
    #expect(
      arguments.hasSuffix(
        "\nhttps://dev.azure.example/us/a1c2/_apis/git/repositories/b1d2/pullRequests/12?api-version=7.0\n"))
    #expect(run.output.hasSuffix("\n##vso[task.uploadsummary]\(folder)/changelogctl-pr.md\n"))
    #expect(
      try String(contentsOfFile: "\(folder)/changelogctl-pr.md", encoding: .utf8)
        .hasPrefix("<!-- changelogctl pr -->\n"))
  }

  @Test func `a refused message fails the step`() throws {
    #expect(try run(titled: "feta: add paging").exitCode == 1)
  }

  @Test func `warnings fail it where the parameter says so`() throws {
    #expect(try run(titled: "feat: add " + String(repeating: "x", count: 100)).exitCode == 0)
    #expect(
      try run(titled: "feat: add " + String(repeating: "x", count: 100), ["strict": "True"]).exitCode == 1)
  }

  @Test func `an answer that does not come is an error`() throws {
    let run = try run(titled: nil)
    #expect(run.exitCode == 2)
    #expect(run.output == "##vso[task.logissue type=error]Azure Repos did not tell the pull request\n")
  }

  @Test func `without a token a pull request of several commits cannot be checked`() throws {
    let run = try run(titled: "feat: add paging", variables: ["SYSTEM_ACCESSTOKEN": ""])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("nothing tells the title of the pull request"))
  }

  @Test(arguments: HostileTitle.all)
  func `a hostile title is shown and never run`(title: HostileTitle) throws {
    let run = try run(titled: title.text)
    #expect(run.exitCode < 2)
    #expect(try clone.git("status --porcelain") == "")
    let commands = HostileTitle.commands(in: run.output).filter { $0.contains("##") }
    #expect(commands == ["##vso[task.uploadsummary]\(temporary.path)/changelogctl-pr.md"])
  }
}
