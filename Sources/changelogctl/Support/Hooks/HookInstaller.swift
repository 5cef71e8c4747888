import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts our part into the hook of a repository and takes it out again, and never loses what somebody else wrote.
struct HookInstaller {
  /// What stands there.
  let place: HookPlace
  /// Whether to go on where a hook or a manager of somebody else's is.
  var chains = false
  /// Whether to write outside of the repository.
  var mayLeave = false

  private var path: String { place.path.inQuotes(upTo: .max) }

  /// Installs the hook and says what was done.
  func install() throws -> String {
    if place.isNamedByManager, let manager = place.manager {
      guard !place.isManagerActive, let command = manager.installCommand else {
        return "\(manager.name) runs changelogctl already"
      }
      throw HookAdvice("\(manager.name) is to run changelogctl, but wrote no hook yet; run '\(command)'")
    }
    guard let hook = place.hook else {
      try checkPlace()
      guard place.linkTarget == nil else { throw HookAdvice("\(path) is a symbolic link that leads nowhere") }
      if let manager = place.manager, !chains { throw manager.advice }
      try makeFolder()
      try FileReplacement.write(HookScript.whole.bytes, to: place.path, mode: 0o755)
      return "installed \(path)"
    }
    if hook.isCurrent, place.isExecutable { return "\(path) is installed already" }
    if !hook.hasPart, hook.mentions("changelogctl lint") { return "\(path) calls changelogctl already" }
    try checkPlace()
    if hook.hasPart { return try update(hook) }
    if let manager = place.manager, manager.wrote(hook) || !chains { throw manager.advice }
    guard chains else {
      throw HookAdvice(
        "there is another hook, \(path); add this line to it (in a shell script, above what ends it), or let '--chain'"
          + " do it",
        snippet: HookAdvice.line)
    }
    return try chain(hook)
  }

  /// Takes our part out and says what was done.
  func uninstall() throws -> String {
    guard let hook = place.hook, hook.hasPart else { return "nothing of changelogctl's is in \(path)" }
    try checkPlace()
    if hook.isOurs {
      try remove()
      return "removed \(path)"
    }
    if hook.removingPart == HookScript.whole.callingMovedHook.removingPart, FileReader.exists(place.movedPath)
    {
      try move(place.movedPath, to: place.path)
      return "removed our hook, and put back the one that was \(path) before"
    }
    try checkLink()
    try FileReplacement.write(hook.removingPart.bytes, to: place.path, mode: place.mode)
    return "took our part out of \(path)"
  }

  private func update(_ hook: HookScript) throws -> String {
    try checkLink()
    let mode = hook.isOurs ? 0o755 : place.mode
    guard !hook.isCurrent || mode != place.mode else { throw dormant }
    try FileReplacement.write(hook.addingPart.bytes, to: place.path, mode: mode)
    return "updated \(path)"
  }

  private func chain(_ hook: HookScript) throws -> String {
    guard place.isExecutable else { throw dormant }
    if hook.isShell, place.linkTarget == nil {
      try FileReplacement.write(hook.addingPart.bytes, to: place.path, mode: place.mode)
      return "added our part to \(path)"
    }
    guard !FileReader.exists(place.movedPath) else {
      throw HookAdvice("\(place.movedPath.inQuotes(upTo: .max)) is in the way: \(path) was to be moved there")
    }
    try move(place.path, to: place.movedPath)
    do {
      try FileReplacement.write(HookScript.whole.callingMovedHook.bytes, to: place.path, mode: 0o755)
    } catch {
      try move(place.movedPath, to: place.path)
      throw error
    }
    return
      "installed \(path), which calls the hook that was there, now \(place.movedPath.inQuotes(upTo: .max))"
  }

  private var dormant: HookAdvice {
    HookAdvice("\(path) is not executable, so git never runs it; make it executable, or remove it")
  }

  /// Refuses to write where other repositories may be concerned.
  private func checkPlace() throws {
    guard let outside = place.outside, !mayLeave else { return }
    throw HookAdvice(
      "hooks stand in \(outside.inQuotes(upTo: .max)), outside of this repository, and others may share them; "
        + "'--shared' writes there all the same")
  }

  /// Refuses to write through a symbolic link.
  private func checkLink() throws {
    guard let target = place.linkTarget else { return }
    throw HookAdvice("\(path) is a symbolic link; change \(target.inQuotes(upTo: .max)) itself")
  }

  private func makeFolder() throws {
    let folder = place.path.parentFolder
    // The one above is a git directory or a work tree.
    guard FileReader.isFolder(folder) || mkdir(folder, 0o777) == 0 else {
      throw SystemError("cannot make the folder \(folder.inQuotes(upTo: .max))")
    }
  }

  private func remove() throws {
    guard unlink(place.path) == 0 else { throw SystemError("cannot remove \(path)") }
  }

  private func move(_ source: String, to target: String) throws {
    guard rename(source, target) == 0 else {
      throw SystemError("cannot rename \(source.inQuotes(upTo: .max))")
    }
  }
}
