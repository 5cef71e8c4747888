import Foundation
import TestSupport

/// A repository that has a stranger's text in every place that a stranger fills.
enum InjectedRepository {
  /// A scene with two releases and commits since; the event of a pull request stands in its git directory.
  static func make(_ hostile: InjectionText) throws -> Scene {
    let scene = try Scene()
    let repository = scene.repository
    repository.author = ("A \(hostile.line) B", "a@example.org")
    let (text, line) = (hostile.text, hostile.line)
    try repository.commit("chore: keep a policy", files: [".changelog.yml": policy(hostile)])
    try repository.git(["tag", "t\(hostile.tagName)-1.0.0"])
    try repository.commit("feat(\(line)): \(line)", files: ["folder/\(hostile.fileName)": "a"])
    try repository.commit("\(line)\n\n\(text)")
    try repository.git(["tag", "-a", "-m", text, "t\(hostile.tagName)-1.1.0"])
    try repository.git(["tag", "other\(hostile.refName)"])
    try repository.git(["switch", "-q", "-c", "b\(hostile.refName)"])
    try repository.commit(
      "feat!: x \(line) (#7)\n\n* fix: \(line)\n\n\(text)\n\nBREAKING CHANGE: \(text)\n\nRefs: \(line)\n"
        + "Co-authored-by: \(line) <b@example.org>")
    try repository.commit("Revert \"\(line)\"\n\nThis reverts commit \(line).")
    try repository.commit("fix: \(line)")
    try repository.git(["config", "remote.origin.url", "https://example.org/\(line)/name.git"])
    try event(hostile, in: repository).write(to: URL(filePath: repository.path).appending(path: eventPath))
    return scene
  }

  static let eventPath = ".git/event.json"

  private static func policy(_ hostile: InjectionText) throws -> String {
    let tag = String(decoding: try JSONEncoder().encode("t\(hostile.tagName)-{version}"), as: UTF8.self)
    return """
      history: { branches: ['*'], tags: \(tag) }
      changelog: { squash: both, show: { authors: true, new-contributors: true } }
      rules: { scope-matches-paths: { severity: warning, paths: { api: ['folder/*'] } } }

      """
  }

  private static func event(_ hostile: InjectionText, in repository: TemporaryRepository) throws -> Data {
    let (text, line) = (hostile.text, hostile.line)
    func end(_ revision: String) throws -> [String: Any] {
      [
        "ref": "b\(hostile.refName)", "sha": try repository.git(["rev-parse", revision]),
        "repo": ["full_name": "a/\(line)"],
      ]
    }
    return try JSONSerialization.data(withJSONObject: [
      "number": 12,
      "pull_request": [
        "number": 12, "title": "feat: \(text)", "body": text, "draft": false, "commits": 2,
        "html_url": "https://example.org/\(line)", "user": ["login": line, "id": 1],
        "labels": [["name": text]], "base": try end("HEAD~2"), "head": try end("HEAD"),
      ],
    ])
  }
}
