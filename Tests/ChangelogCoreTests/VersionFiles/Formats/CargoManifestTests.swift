import ChangelogCore
import Testing

struct CargoManifestTests {
  private let policy = VersionFilePolicy(path: "crates/a/Cargo.toml")

  @Test func `the version of the package is changed`() {
    let text = { (version: String) in
      """
      [package]
      name = "parser"  # version = "0.4.1"
      version = "\(version)" # the release
      rust-version = "0.4.1"
      description = \"""
      version = "0.4.1"
      \"""

      [dependencies]
      serde = { version = "0.4.1", features = ["derive"] }
      version = "0.4.1"

      [dependencies.log]
      version = "0.4.1"

      [package.metadata.docs]
      version = "0.4.1"

      """
    }
    #expect(policy.outcome(of: text("0.4.1"), to: "0.5.0") == text("0.5.0"))
  }

  @Test func `a workspace has the version that its members take over`() {
    let text = { (version: String) in
      "[workspace]\nmembers = ['a']\n[workspace.package]\nversion = '\(version)'\n[package]\nversion.workspace = true\n"
    }
    #expect(policy.outcome(of: text("1.0.0")) == text("2.0.0"))
    #expect(
      policy.outcome(of: "[workspace.package]\nversion = '1'") == "[workspace.package]\nversion = '2.0.0'")
  }

  @Test(arguments: [
    "[package]\nversion.workspace = true", "[package]\nversion = { workspace = true }",
    "package.version.workspace = true", "[package.version]\nworkspace = true",
    "package = { version.workspace = true }",
  ])
  func `a member that takes the version over sends to the workspace`(text: String) {
    #expect(
      policy.outcome(of: text)
        == "'crates/a/Cargo.toml' takes its version from the workspace; name the workspace's own Cargo.toml in 'versions.files'"
    )
  }

  @Test(arguments: [
    (
      "[package]",
      "'crates/a/Cargo.toml' has no 'package.version'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
    (
      "[package]\nversion = 1.0",
      "'package.version' in 'crates/a/Cargo.toml' is '1.0' without quotes; expected a version as text"
    ),
    (
      "[package]\nversion = '''1'''",
      "'package.version' in 'crates/a/Cargo.toml' is a text of several lines; expected a version as text"
    ),
    (
      "[package]\nversion = '1'\nversion = '1'",
      "'package.version' stands more than once in 'crates/a/Cargo.toml'; leave one of them"
    ),
  ])
  func `what cannot be changed is said`(text: String, complaint: String) {
    #expect(policy.outcome(of: text) == complaint)
  }
}
