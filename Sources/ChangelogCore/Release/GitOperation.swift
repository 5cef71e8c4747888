/// What git may be in the middle of.
public enum GitOperation {
  /// The command that gives it up.
  ///
  /// - Parameter name: That of git's command, such as `merge` or `rebase`.
  public static func abort(of name: String) -> String {
    "git \(name) " + (name == "bisect" ? "reset" : "--abort")
  }
}
