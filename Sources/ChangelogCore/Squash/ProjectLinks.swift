/// The links of a changelog into the project's forge.
public struct ProjectLinks: Sendable {
  /// The project's page.
  let page: String
  private let forge: any Forge.Type

  /// Links for a project page.
  ///
  /// - Parameters:
  ///   - remote: The address of the project's page or git remote; nil when there is none.
  ///   - forge: The forge by the policy; nil to go by the address.
  /// - Returns: nil when the address or the forge is unknown, or the policy wants no links.
  public init?(remote: String?, forge: ForgeName?) {
    guard let page = remote.flatMap(ProjectPage.init(remote:)) else { return nil }
    let named = forge.map(ForgeCatalog.forge(named:)) ?? ForgeCatalog.forge(of: page.host)
    guard let named else { return nil }
    self.page = named.projectURL(of: page)
    self.forge = named
  }

  /// The forge that they lead to.
  var forgeName: ForgeName { forge.name }

  /// What stands before a pull request's number.
  public var pullRequestSign: String { forge.pullRequestSign }

  /// The page of a commit.
  public func url(ofCommit id: CommitID) -> String { page + forge.path(ofCommit: id) }

  /// The page of a pull request.
  public func url(ofPullRequest number: Int) -> String { page + forge.path(ofPullRequest: number) }

  /// The page of an issue.
  public func url(ofIssue number: Int) -> String { page + forge.path(ofIssue: number) }

  /// The page that compares two tags, `newer` nil for what is unreleased; nil where the forge has none.
  public func url(comparing older: String, with newer: String?) -> String? {
    forge.path(comparing: PercentEncoding.component(older), with: newer.map(PercentEncoding.component))
      .map { page + $0 }
  }
}
