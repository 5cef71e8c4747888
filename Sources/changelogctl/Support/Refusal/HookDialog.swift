import ChangelogCore

/// What becomes of a message that is not committed: it is kept, and whoever sits at a terminal decides how to go on.
struct HookDialog {
  /// The path of the message file, as git gave it to the hook.
  let file: String
  /// The git directory of the worktree, with a slash at its end.
  let gitFolder: String

  /// How git was called that runs the hook; nil where that can't be known.
  let invocation: CommitInvocation?

  /// How it goes on.
  enum Decision: Equatable {
    /// The message was edited: check it again.
    case checkAgain
    /// Apply the corrections and check again.
    case fix
    /// Commit the message as it is.
    case commit
    /// Commit nothing.
    case refuse
  }

  /// Keeps a message, and says how to take it up again.
  func keep(_ message: MessageFile) throws {
    let cleanup = invocation?.cleanup
    let kept = try RefusedMessage.keep(
      message.written(under: cleanup), in: gitFolder, mode: FileReplacement.mode(of: file) ?? 0o644)
    let command = (invocation ?? .plain).command(
      taking: try FileReader.resolved(kept) ?? kept, keepsComments: message.looksCommented(under: cleanup))
    let amend = invocation == nil ? ", and --amend if you were amending" : ""
    StandardError.print(
      "the message is kept; to take it up again\(amend):\n  \(VisibleText.showing(command))\n")
  }

  /// Asks how it goes on, where somebody can answer.
  ///
  /// - Parameter corrections: How many corrections ``Decision/fix`` would make.
  func decide(corrections: Int) throws -> Decision {
    guard let terminal = Terminal() else { return .refuse }
    let fix = corrections == 1 ? "apply the [f]ix, " : corrections > 1 ? "apply \(corrections) [f]ixes, " : ""
    let question = "[e]dit the message, \(fix)[k]eep it as it is, or [a]bort? "
    while let answer = try terminal.ask(question) {
      switch answer.lowercased() {
      case "e", "edit":
        if Terminal.edit(file) { return .checkAgain }
        StandardError.print("the editor failed\n")
      case "f" where corrections > 0, "fix" where corrections > 0: return .fix
      case "k", "keep": return .commit
      case "", "a", "abort": return .refuse
      default: break
      }
    }
    StandardError.print("\n")
    return .refuse
  }
}
