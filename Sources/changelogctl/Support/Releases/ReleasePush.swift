import ChangelogCore
import GitHistory

/// Pushes a release by git itself, which knows the user's credentials and hooks.
struct ReleasePush {
  /// What became of a push that failed.
  enum Failure: Error, Equatable, CustomStringConvertible {
    /// Nothing of it has arrived.
    case refused(remote: String)
    /// Nobody can tell whether it has arrived.
    case unknown(remote: String, tag: String)

    var description: String {
      switch self {
      case .refused(let remote):
        "git could not push to \(remote.inQuotes), and everything is as it was before; "
          + "where the branch is protected, use 'changelogctl release --pull-request'"
      case .unknown(let remote, let tag):
        "git could not push to \(remote.inQuotes), which does not answer; the release is made here, so run "
          + "'changelogctl release --push' again, or delete the tag \(tag.inQuotes)"
      }
    }
  }

  let destination: PushDestination
  /// The top of the work tree.
  let folder: String

  /// Pushes the branch, which is at a commit, and a tag, both or none; neither may have been moved by somebody else.
  func push(_ tip: CommitID, tag: String, of id: CommitID) throws {
    let branch = "refs/heads/\(destination.branch)"
    // A lease permits any move, but the branch has all that is expected there, so it only goes forward; without one
    // git refuses anything else.
    let lease = destination.expected.map { ["--force-with-lease=\(branch):\($0)"] } ?? []
    // An empty expectation: the tag must not be there.
    let arguments =
      ["push", "--atomic"] + lease
      + [
        "--force-with-lease=refs/tags/\(tag):", destination.remote, "\(tip):\(branch)", "refs/tags/\(tag)",
      ]
    guard try !git(arguments) else { return }
    switch try isThere("refs/tags/\(tag)", at: id) {
    case true: return
    case false: throw Failure.refused(remote: destination.remote)
    default: throw Failure.unknown(remote: destination.remote, tag: tag)
    }
  }

  /// Pushes the branch of a pull request, over one of an earlier run that nobody has changed since.
  func push(branch: String, from old: CommitID?) throws {
    let name = "refs/heads/\(branch)"
    let known = old.map { "--force-with-lease=\(name):\($0)" } ?? "--force-with-lease"
    guard try git(["push", known, destination.remote, "\(name):\(name)"]) else {
      throw Failure.refused(remote: destination.remote)
    }
  }

  /// Whether the remote has a reference at this very object; nil when it does not answer.
  func isThere(_ name: String, at id: CommitID) throws -> Bool? {
    let run = try run(["ls-remote", destination.remote, name])
    guard run.exitCode == 0 else { return nil }
    return String(decoding: run.output, as: UTF8.self).hasPrefix("\(id)\t")
  }

  /// Runs git, shows what it says, and tells whether it succeeded.
  private func git(_ arguments: [String]) throws -> Bool {
    let run = try run(arguments)
    // What a server answers is a stranger's text.
    for line in String(decoding: run.complaint, as: UTF8.self).split(whereSeparator: \.isNewline) {
      StandardError.print(VisibleText.showing(line) + "\n")
    }
    return run.exitCode == 0
  }

  private func run(_ arguments: [String]) throws -> Subprocess {
    do throws(Subprocess.Stop) {
      return try Subprocess(
        "git", ["-C", folder] + arguments, input: nil, variables: Environment.all, limit: 1 << 24,
        seconds: nil)
    } catch {
      switch error {
      case .isMissing: throw SystemError("cannot push", because: "there is no program 'git'")
      case .system(let error): throw error
      case .ranTooLong, .wroteTooMuch: throw SystemError("cannot push", because: "git wrote too much")
      }
    }
  }
}
