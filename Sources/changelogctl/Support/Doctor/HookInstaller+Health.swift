import ChangelogCore

extension HookInstaller {
  /// Why messages are not checked as they are committed, or by another version; nil when all is well.
  var finding: HealthFinding? {
    let sentence = status.dropFirst("commit-msg: ".count).split(separator: "\n").map { line in
      line.drop { $0 == " " }
    }.joined(separator: "; ")
    return remedy.map { HealthFinding("the commit-msg hook is " + sentence, remedy: $0) }
  }

  private var remedy: HealthFinding.Remedy? {
    let install = ["changelogctl", "hooks", "install"]
    if let manager = place.manager, place.isNamedByManager {
      guard !place.isManagerActive, let command = manager.installCommand else { return nil }
      return .command(command.split(separator: " ").map(String.init))
    }
    if let hook = place.hook, hook.hasPart || hook.mentions("changelogctl lint") {
      guard place.isExecutable else { return .command(["chmod", "+x", place.path]) }
      return hook.hasPart && !hook.isCurrent ? .command(install) : nil
    }
    if let outside = place.outside {
      return .words(
        "'changelogctl hooks install --shared' writes into \(outside.inQuotes(upTo: .max)), for all who use that"
      )
    }
    switch place.manager {
    case .husky?: return .command(install + ["--chain"])
    case let manager?: return .words("'changelogctl hooks install' prints what to tell \(manager.name)")
    case nil where place.linkTarget != nil && place.hook == nil || place.hook != nil && !place.isExecutable:
      return .words(
        "remove \(place.path.inQuotes(upTo: .max)), or make git run it, and run 'changelogctl hooks install'")
    case nil: return .command(place.hook == nil ? install : install + ["--chain"])
    }
  }
}

extension HealthFinding {
  /// What is wrong with the hook of a repository; nil when nothing is.
  static func hook(at place: () throws -> HookPlace) throws -> HealthFinding? {
    do {
      return HookInstaller(place: try place()).finding
    } catch let advice as HookAdvice {
      return HealthFinding(advice.sentence, remedy: .words("mend 'core.hooksPath' where it is set"))
    }
  }
}
