import ChangelogCore
import Mustache

/// A changelog style of a user's own.
struct Template {
  /// No template is larger than this, in bytes.
  static let limit = 64 * 1024

  private let file: String
  private let template: MustacheTemplate
  private let textLength: Int
  /// Whether it asks for those whose first change is in a release.
  let listsNewContributors: Bool

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - path: Its path, as the user knows it.
  ///   - root: The folder in which it must lie; nil for anywhere.
  init(at path: String, within root: String?) throws {
    let bytes = try RepositoryFile.bytes(of: path, within: root, limit: Self.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TemplateError(path, "it is not UTF-8; expected a text")
    }
    try self.init(text, file: path)
  }

  /// The template that a style names, relative to where the user stands; nil for a style of ours.
  static func named(_ style: String) throws -> Template? {
    try ChangelogPolicy.templatePath(style).map { try Template(at: $0, within: nil) }
  }

  /// The template that a policy names, which lies in its repository; nil for a style of ours.
  static func named(by policy: Policy, in workFolder: String?) throws -> Template? {
    guard let path = ChangelogPolicy.templatePath(policy.changelog.style) else { return nil }
    let folder = workFolder ?? "."
    let root = try FileReader.resolved(folder)
    // At the top already: the shorter path is the one that the user knows.
    let isHere = try FileReader.resolved(".") == root
    return try Template(at: PolicyFile.join(isHere ? "." : folder, path), within: root)
  }

  /// - Parameter file: What errors call it.
  init(_ text: String, file: String) throws(TemplateError) {
    // The engine knows no other line ends.
    let text = text.replacing("\r\n", with: "\n")
    let syntax = try TemplateSyntax(text, file: file)
    do {
      // Nothing is escaped: a changelog is no HTML.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    } catch {
      throw TemplateError(file, "it cannot be read; expected Mustache, as docs/templates.md describes it")
    }
    self.file = file
    textLength = syntax.textLength
    listsNewContributors = text.contains("newContributors")
  }

  /// The changelog.
  ///
  /// - Throws: ``TemplateError`` when the template would go on for too long.
  func text(
    of changelog: TemplateChangelog, links: ProjectLinks?, budget: TemplateBudget = TemplateBudget()
  ) throws(TemplateError) -> String {
    let scope = TemplateScope(budget: budget, links: links, textLength: textLength)
    let text = template.render(TemplateObject(value: changelog, keys: TemplateKeys.changelog, scope: scope))
    guard !budget.isSpent else {
      throw TemplateError(
        file, "it does more than any changelog needs; expected fewer sections inside sections")
    }
    return text
  }
}
