import ChangelogCore

/// The parts of the answers of GitLab's API that are read.
enum GitLabPayload {
  /// A merge request.
  struct MergeRequest: Decodable {
    let title, description, sha, url, state: PayloadText?
    let sourceBranch, targetBranch: PayloadText?
    let draft, squashes: PayloadFlag?
    let labels: [PayloadText]?
    let author: User?
    let ends: Ends?

    enum CodingKeys: String, CodingKey {
      case title, description, sha, state, draft, labels, author
      case url = "web_url"
      case sourceBranch = "source_branch"
      case targetBranch = "target_branch"
      case squashes = "squash_on_merge"
      case ends = "diff_refs"
    }

    /// The commits between which it lies.
    struct Ends: Decodable {
      let base, head: PayloadText?

      enum CodingKeys: String, CodingKey {
        case base = "base_sha"
        case head = "head_sha"
      }
    }
  }

  /// An account.
  struct User: Decodable {
    let name, username: PayloadText?
  }

  /// A commit.
  struct Commit: Decodable {
    let id, message, name, email: PayloadText?
    let parents: [PayloadText]?

    enum CodingKeys: String, CodingKey {
      case id, message
      case name = "author_name"
      case email = "author_email"
      case parents = "parent_ids"
    }

    /// The commit in our words; many servers list no parents here.
    var branchCommit: BranchCommit {
      BranchCommit(
        id: id.flatMap { CommitID(hex: $0.value) },
        author: Person(name: name?.value ?? "", email: email?.value ?? ""), message: message?.value ?? "",
        parentCount: max(1, parents?.count ?? 1))
    }
  }

  /// A project's settings.
  struct Project: Decodable {
    /// What lands, by the template; without one GitLab writes the title.
    let settings: SquashSettings

    enum CodingKeys: String, CodingKey {
      case template = "squash_commit_template"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let template = try container.decodeIfPresent(PayloadText.self, forKey: .template)?.value
      // Old servers, and accounts that may not see it, have no such key.
      settings =
        container.contains(.template)
        ? SquashSettings(body: .template, template: template.flatMap { $0.isEmpty ? nil : $0 } ?? "%{title}")
        : SquashSettings()
    }
  }
}

extension GitLabPayload.MergeRequest {
  /// What is remembered of it.
  var card: PullRequestCard {
    PullRequestCard(
      login: author?.username?.value, labels: labels?.map(\.value) ?? [], isMerged: state?.value == "merged")
  }

  /// What is known now.
  func facts(over facts: PullRequestFacts, number: Int) -> PullRequestFacts {
    var request = facts.request
    request.title = title?.value ?? request.title
    request.description = description?.value ?? ""
    request.isDraft = draft?.value ?? GitLabPipelines.isDraft(request.title)
    request.labels = labels?.map(\.value) ?? request.labels
    request.baseBranch = targetBranch?.value ?? request.baseBranch
    request.headBranch = sourceBranch?.value ?? request.headBranch
    request.url = url?.value ?? request.url
    let refs = PullRequestRefs(
      baseBranch: request.baseBranch, mergeBase: ends?.base?.value,
      headRef: "refs/merge-requests/\(number)/head", headID: sha?.value ?? ends?.head?.value)
    var fresh = PullRequestFacts(request: request, forge: .gitlab, refs: refs)
    fresh.fetchCommand = facts.fetchCommand ?? fresh.fetchCommand
    if squashes?.value == false { fresh.remarks.append(GitLabPipelines.notSquashed) }
    return fresh
  }
}
