import ChangelogCore

extension HookInstaller {
  /// What is installed where, in lines.
  var status: String {
    let path = place.path.inQuotes(upTo: .max)
    var lines: [String] = []
    if let manager = place.manager, place.isNamedByManager {
      lines.append("\(manager.name) is to run changelogctl, by \(manager.file ?? path)")
      if !place.isManagerActive, let command = manager.installCommand {
        lines.append("but it wrote no hook yet: run '\(command)'")
      }
    } else if let hook = place.hook {
      lines.append(state(of: hook, path))
      if !place.isExecutable { lines.append("git ignores it, because it is not executable") }
    } else {
      lines.append("not installed: there is no \(path)")
    }
    if let target = place.linkTarget {
      lines.append("it is a symbolic link to \(target.inQuotes(upTo: .max))")
    }
    if let manager = place.manager, !place.isNamedByManager {
      lines.append("\(manager.name) runs the hooks here")
    }
    if let outside = place.outside {
      lines.append("it is outside of this repository, in \(outside.inQuotes(upTo: .max))")
    }
    return "commit-msg: " + lines.joined(separator: "\n  ")
  }

  private func state(of hook: HookScript, _ path: String) -> String {
    if hook.isCurrent { return "installed and current: \(path)" }
    if hook.hasPart {
      return "installed by another version, which 'changelogctl hooks install' replaces: \(path)"
    }
    if hook.mentions("changelogctl lint") { return "called by a hook of somebody else's: \(path)" }
    return "not installed: \(path) is a hook of somebody else's"
  }
}
