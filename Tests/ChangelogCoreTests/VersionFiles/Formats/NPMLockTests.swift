import ChangelogCore
import Testing

struct NPMLockTests {
  private let policy = VersionFilePolicy(path: "package-lock.json")

  @Test func `the two places of the project are changed, those of its dependencies stay`() {
    let text = { (version: String) in
      """
      {
        "name": "front",
        "version": "\(version)",
        "lockfileVersion": 3,
        "requires": true,
        "packages": {
          "": {
            "name": "front",
            "version": "\(version)",
            "dependencies": { "version": "1.4.0" }
          },
          "node_modules/version": {
            "version": "1.4.0",
            "resolved": "https://registry.npmjs.org/version/-/version-1.4.0.tgz"
          }
        },
        "dependencies": { "version": { "version": "1.4.0" } }
      }

      """
    }
    #expect(policy.outcome(of: text("1.4.0"), to: "1.5.0") == text("1.5.0"))
  }

  @Test(arguments: [
    (#"{"version": "1", "lockfileVersion": 1}"#, #"{"version": "2.0.0", "lockfileVersion": 1}"#),
    (#"{"packages": {"": {"version": "1"}}}"#, #"{"packages": {"": {"version": "2.0.0"}}}"#),
    (#"{"version": "1", "packages": {"": {}}}"#, #"{"version": "2.0.0", "packages": {"": {}}}"#),
    (
      #"{"packages": {"a": {"version": "1"}}}"#,
      "'package-lock.json' has no 'version'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
    (
      #"{"version": "1", "packages": {"": {"version": 1}}}"#,
      "'packages.\"\".version' in 'package-lock.json' is '1' without quotes; expected a version as text"
    ),
  ])
  func `one of the two places may be missing`(text: String, outcome: String) {
    #expect(policy.outcome(of: text) == outcome)
  }
}
