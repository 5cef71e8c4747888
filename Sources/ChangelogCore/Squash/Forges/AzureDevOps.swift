/// Azure DevOps; its project page is the one with `/_git/` in it.
enum AzureDevOps: Forge {
  static let name = ForgeName.azure

  static let title = "Azure DevOps"

  static let pullRequestSign = "!"

  static func hosts(_ host: String) -> Bool {
    host == "dev.azure.com" || host.hasSuffix(".visualstudio.com")
  }

  static func path(ofCommit id: CommitID) -> String { "/commit/\(id)" }

  static func path(ofPullRequest number: Int) -> String { "/pullrequest/\(number)" }

  static func path(ofIssue number: Int) -> String { "/../../_workitems/edit/\(number)" }

  static func path(comparing older: String, with newer: String?) -> String? {
    newer.map { "/branchCompare?baseVersion=GT\(older)&targetVersion=GT\($0)" }
  }
}
