import ChangelogCore
import Testing

struct YAMLVersionTests {
  @Test func `the version of a chart is changed, that of its application and of its dependencies stays`() {
    let text = { (version: String) in
      """
      # version: 1.16.0
      apiVersion: v2
      name: front
      description: |
        A chart.
        version: 1.16.0
      version: \(version)  # version: 1.16.0
      appVersion: "1.16.0"
      dependencies:
      - name: postgresql
        version: 1.16.0
      - name: redis
        version: "1.16.0"
      annotations: { version: 1.16.0 }

      """
    }
    let policy = VersionFilePolicy(path: "charts/front/Chart.yaml")
    #expect(policy.outcome(of: text("1.16.0"), to: "1.17.0") == text("1.17.0"))
    #expect(
      VersionFilePolicy.key("appVersion", in: "Chart.yaml").outcome(of: text("1.16.0"), to: "1.17.0")
        == text("1.16.0").replacing("appVersion: \"1.16.0\"", with: "appVersion: \"1.17.0\""))
  }

  @Test func `the build number of a pubspec is part of its version`() throws {
    let policy = VersionFilePolicy(path: "pubspec.yaml")
    let text = "name: app\nversion: 1.2.0+45\n\nenvironment:\n  sdk: '>=1.2.0 <2.0.0'\n"
    #expect(try policy.versions(in: Array(text.utf8)) == ["1.2.0+45"])
    #expect(policy.outcome(of: text) == text.replacing("1.2.0+45", with: "2.0.0"))
    #expect(policy.outcome(of: text, to: "2.0.0+46") == text.replacing("1.2.0+45", with: "2.0.0+46"))
  }
}
