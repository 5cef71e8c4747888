import Foundation
import TestSupport
import Yams

/// A run of `action.yml`'s steps as GitHub's runner makes it: their shells, variables and files.
struct WorkflowJob {
  /// The log, and the exit code of the step that failed or came last.
  let log: Command
  /// The outputs of the action, by the names that a workflow uses.
  let outputs: [String: String]
  /// The summary of the job.
  let summary: String
  /// The folder `RUNNER_TEMP`.
  let temporary: TemporaryFolder

  /// - Parameters:
  ///   - event: The name of the event, and its file.
  ///   - inputs: What a workflow gives below `with:`.
  ///   - clone: The folder that the checkout step filled.
  init(
    _ event: (name: String, file: Data), _ inputs: [String: String] = [:], in clone: String,
    environment: [String: String] = [:]
  ) throws {
    let action = try JobFile("action.yml")
    let given = ["program": Program.path].merging(inputs) { $1 }
    func value(_ expression: String) -> String? {
      guard expression.hasPrefix("inputs.") else { return expression == "github.token" ? "secret" : nil }
      let name = String(expression.dropFirst("inputs.".count))
      let usual = action.node(at: ["inputs", name, "default"])?.scalar?.string
      return given[name] ?? usual?.filled(from: "${{", to: "}}", value)
    }

    let temporary = try TemporaryFolder()
    self.temporary = temporary
    let files = try ["event", "output", "summary"].map { try temporary.write("", to: "files/\($0)") }
    try event.file.write(to: URL(filePath: files[0]))
    var variables = [
      "CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_ACTION_PATH": Checkout.path,
      "GITHUB_BASE_REF": event.name.hasPrefix("pull_request") ? "main" : "",
      "GITHUB_EVENT_NAME": event.name, "GITHUB_EVENT_PATH": files[0], "GITHUB_OUTPUT": files[1],
      "GITHUB_STEP_SUMMARY": files[2], "RUNNER_TEMP": temporary.path, "HOME": temporary.path,
      "GITEA_ACTIONS": "", "FORGEJO_ACTIONS": "", "GIT_CONFIG_NOSYSTEM": "1",
    ]
    variables.merge(environment) { $1 }
    let step = ["runs", "steps", "0"]
    for (name, text) in action.texts(at: step + ["env"]) {
      variables[name] = text.filled(from: "${{", to: "}}", value)
    }
    let folder = action.node(at: step + ["working-directory"])?.string ?? "."
    let script = try temporary.write(action.node(at: step + ["run"])?.string ?? "", to: "files/script.sh")
    log = try Command(
      "sh", ["-e", script], in: "\(clone)/\(folder.filled(from: "${{", to: "}}", value))",
      environment: variables)

    let told = try RunnerFile.outputs(in: String(contentsOfFile: files[1], encoding: .utf8))
    let names = action.node(at: ["outputs"])?.mapping.map(Array.init) ?? []
    outputs = Dictionary(
      uniqueKeysWithValues: names.map { pair in
        let text = pair.value["value"]?.string ?? ""
        let output = text.filled(from: "${{", to: "}}") {
          told[String($0.dropFirst("steps.check.outputs.".count))]
        }
        return (pair.key.string ?? "", output)
      })
    summary = try String(contentsOfFile: files[2], encoding: .utf8)
  }
}
