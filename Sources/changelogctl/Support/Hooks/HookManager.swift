import ChangelogCore

/// A program that writes a repository's hooks itself, from a file that a team shares.
enum HookManager: Equatable {
  /// husky since version 5: hooks are files in a folder of the work tree, without a slash at its end.
  case husky(folder: String)
  /// husky up to version 4: hooks stand in package.json.
  case huskyInPackage
  /// lefthook, with its file's name.
  case lefthook(file: String)
  /// pre-commit.
  case preCommit

  /// The manager of a repository.
  ///
  /// - Parameters:
  ///   - top: The top of the work tree, with a slash at its end.
  ///   - hooks: The folder where git looks for hooks.
  ///   - hook: What the hook in it says now; empty when there is none.
  init?(top: String, hooks: String, hook: HookScript) {
    let lefthook = Self.lefthookFiles.first { FileReader.exists(top + $0) }
    if hooks.hasSuffix("/_"), FileReader.exists(hooks + "/h") || hooks.hasSuffix("/.husky/_") {
      self = .husky(folder: String(hooks.dropLast(2)))
    } else if hook.mentions("https://pre-commit.com") {
      self = .preCommit
    } else if hook.mentions("lefthook") {
      self = .lefthook(file: lefthook ?? "lefthook.yml")
    } else if hook.mentions("# husky") {
      self = .huskyInPackage
    } else if FileReader.isFolder(top + ".husky") {
      self = .husky(folder: top + ".husky")
    } else if let lefthook {
      self = .lefthook(file: lefthook)
    } else if FileReader.exists(top + Self.preCommitFile) {
      self = .preCommit
    } else {
      return nil
    }
  }

  /// Its name, as people write it.
  var name: String {
    switch self {
    case .husky, .huskyInPackage: "husky"
    case .lefthook: "lefthook"
    case .preCommit: "pre-commit"
    }
  }

  /// The file, below the top of the work tree, where hooks are written down; nil where each is a file of its own.
  var file: String? {
    switch self {
    case .husky: nil
    case .huskyInPackage: "package.json"
    case .lefthook(let file): file
    case .preCommit: Self.preCommitFile
    }
  }

  /// Whether the manager wrote a hook, and would write it again.
  func wrote(_ hook: HookScript) -> Bool {
    switch self {
    case .husky: false
    case .huskyInPackage: hook.mentions("# husky")
    case .lefthook: hook.mentions("lefthook")
    case .preCommit: hook.mentions("https://pre-commit.com")
    }
  }

  /// The command that makes it write its hooks; nil where installing the manager does.
  var installCommand: String? {
    switch self {
    case .husky, .huskyInPackage: nil
    case .lefthook: "lefthook install"
    case .preCommit: "pre-commit install --hook-type commit-msg"
    }
  }

  /// Whether a manager's own file has it call us.
  func names(changelogctlIn file: HookScript) -> Bool {
    file.mentions(self == .preCommit ? "changelogctl" : "changelogctl lint")
  }

  /// What to add to which file so that our check runs.
  var advice: HookAdvice {
    switch self {
    case .husky(let folder):
      HookAdvice(
        "husky runs the hooks of this repository; add this line to \((folder + "/commit-msg").inQuotes(upTo: .max)),"
          + " or let '--chain' do it",
        snippet: HookAdvice.line)
    case .huskyInPackage:
      HookAdvice(
        "husky runs the hooks of this repository; add this to 'husky' in package.json",
        snippet:
          #""hooks": { "commit-msg": "changelogctl lint --message-file \"$HUSKY_GIT_PARAMS\" --hook" }"#)
    case .lefthook(let file):
      HookAdvice(
        "lefthook runs the hooks of this repository; add this to \(file), then run 'lefthook install'",
        snippet: """
          commit-msg:
            commands:
              changelogctl:
                run: changelogctl lint --message-file {1} --hook
                interactive: true
          """)
    case .preCommit:
      HookAdvice(
        "pre-commit runs the hooks of this repository; add this to \(Self.preCommitFile), then run "
          + "'pre-commit install --hook-type commit-msg'",
        snippet: """
          - repo: local
            hooks:
              - id: changelogctl
                name: changelogctl
                language: system
                entry: changelogctl lint --hook --message-file
                stages: [commit-msg]
          """)
    }
  }

  private static let preCommitFile = ".pre-commit-config.yaml"

  private static let lefthookFiles = ["", ".", ".config/"].flatMap { start in
    ["yml", "yaml", "toml", "json"].map { start + "lefthook." + $0 }
  }
}
