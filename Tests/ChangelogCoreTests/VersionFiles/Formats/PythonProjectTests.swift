import ChangelogCore
import Testing

struct PythonProjectTests {
  private let policy = VersionFilePolicy(path: "pyproject.toml")

  @Test func `the version of the project is changed`() {
    let text = { (version: String) in
      """
      [build-system]
      requires = ["setuptools>=1.0.0rc1"]

      [project]
      name = "tool"
      version = '\(version)'
      dependencies = [
        "a==1.0.0rc1", # version = '1.0.0rc1'
      ]

      [tool.bumpversion]
      version = "1.0.0rc1"

      """
    }
    #expect(policy.outcome(of: text("1.0.0rc1"), to: "1.0.0") == text("1.0.0"))
  }

  @Test(arguments: [
    ("[tool.poetry]\nversion = \"1\"\n", "[tool.poetry]\nversion = \"2.0.0\"\n"),
    (
      "[tool.poetry]\nversion = \"1\"\n[project]\nversion = \"1\"\n",
      "[tool.poetry]\nversion = \"1\"\n[project]\nversion = \"2.0.0\"\n"
    ),
    (
      "[project]\ndynamic = [\"version\"]\n[tool.poetry]\nversion = \"1\"\n",
      "[project]\ndynamic = [\"version\"]\n[tool.poetry]\nversion = \"2.0.0\"\n"
    ),
    (
      "[project]\ndynamic = [ 'readme',\n'version' ]",
      "'pyproject.toml' takes its version from the build ('dynamic'); name the file that holds it in 'versions.files'"
    ),
    (
      "[project]\ndynamic = ['readme']",
      "'pyproject.toml' has no 'project.version'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
  ])
  func `Poetry's own version counts where the project has none`(text: String, outcome: String) {
    #expect(policy.outcome(of: text) == outcome)
  }
}
