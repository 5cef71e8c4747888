import ChangelogCore
import CommitParser

/// The model of templates, with values of a repository.
struct TemplateHelp {
  private let scope: TemplateScope
  private var text = ""

  /// Describes the model by a release; nil where there is none.
  static func text(of release: Release?, links: ProjectLinks?) -> String {
    var help = TemplateHelp(scope: TemplateScope(budget: TemplateBudget(), links: links, textLength: 0))
    let section = release?.sections.first { !$0.entries.isEmpty }
    let entry = section?.entries.first ?? release?.breaking.first
    help.append(
      "top", TemplateKeys.changelog, release.map { TemplateChangelog(releases: [$0], isWhole: true) })
    help.append("releases", TemplateKeys.release, release)
    help.append("sections", TemplateKeys.section, section)
    let group = entry.map { TemplateScopeGroup(name: $0.scope, entries: [$0]) }
    help.append("scopes", TemplateKeys.scopeGroup, group)
    help.append("entries, and breaking of a release", TemplateKeys.entry, entry)
    help.append("joined", TemplateKeys.mark, entry?.joined.first)
    help.append("references", TemplateKeys.reference, entry?.references.first)
    help.append(
      "author and authors", TemplateKeys.person,
      entry?.authors.first ?? entry.map { .init(person: $0.author) })
    help.append("newContributors", TemplateKeys.newContributor, release?.newContributors?.first)
    return help.text + "\nfunctions\n  \(TemplateKeys.functions.joined(separator: ", "))\n"
  }

  private init(scope: TemplateScope) { self.scope = scope }

  private mutating func append<Value>(_ title: String, _ keys: [TemplateKey<Value>], _ value: Value?) {
    text += (text.isEmpty ? "" : "\n") + title + "\n"
    for key in keys {
      let found = value.flatMap { key.value($0, scope) }
      text += "  \(key.name): \(shown(found))\n    \(key.meaning)\n"
    }
  }

  private func shown(_ value: Any?) -> String {
    switch value {
    case let text as String: VisibleText.showing(text.prefix(200))
    case let truth as Bool: String(truth)
    case let list as TemplateList:
      list.elements.isEmpty
        ? "(none)"
        : list.elements.compactMap { $0 as? String }.isEmpty
          ? "(\(list.elements.count), see below)"
          : list.elements.compactMap { ($0 as? String).map { VisibleText.showing($0.prefix(200)) } }
            .joined(separator: ", ")
    case .none: "(none)"
    default: "(see below)"
    }
  }
}
