import ChangelogCore
import Testing

struct PolicyExtensionTests {
  @Test(arguments: ["./shared.yml", "shared.yml", "shared.yaml", "../a", "/etc/x"])
  func `a path names the extended file`(path: String) {
    #expect(tree(["extends": .quoted(path)]).extendedFile?.path == path)
  }

  @Test(
    arguments: [
      [:], ["extends": "conventional"], ["extends": "other"], ["extends": ["./a.yml"]],
      [["extends": "./a.yml"]], "./a.yml",
      ["extends": .quoted("./a\n.yml")],
    ] as [PolicyNode])
  func `anything else names none`(node: PolicyNode) {
    #expect(node.extendedFile == nil)
  }
}
