import Foundation
import TestSupport

/// Words before a command line that give its process a file system of its own.
enum MountedFolder {
  /// Whether we may.
  static let isPossible: Bool =
    geteuid() == 0
    && (try? Command("unshare", ["-m", "mount", "-t", "tmpfs", "x", "/mnt"], in: "/"))?.exitCode == 0

  /// The folder, which nobody may write to.
  static func readOnly(_ folder: String) -> [String] {
    [
      "unshare", "-m", "sh", "-c",
      "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && cd \"$0\" && exec \"$@\"", folder,
    ]
  }

  /// A copy of the folder in its place, on a disk with few free blocks of 4 KiB.
  ///
  /// - Parameter report: A folder; its file `state` then says whether git finds the repository whole and the work tree
  ///   unchanged, and what is in the changelog.
  static func full(_ folder: String, freeBlocks: Int, reportingTo report: String) -> [String] {
    let script = """
      copy=$(mktemp -d)
      cp -a "$0/." "$copy"
      mount -t tmpfs -o size=8m x "$0"
      cp -a "$copy/." "$0"
      rm -rf "$copy"
      cd "$0"
      free=$(stat -f -c %a .)
      head -c $(( (free - \(freeBlocks)) * 4096 )) /dev/zero >.git/filler 2>/dev/null
      "$@"
      code=$?
      rm .git/filler
      {
        git -c safe.directory='*' fsck --strict --no-dangling >/dev/null 2>&1 && echo fsck ok || echo broken
        [ -z "$(git -c safe.directory='*' status --porcelain)" ] && echo clean || echo changed
        cat CHANGELOG.md
      } >"\(report)/state"
      exit $code
      """
    return ["unshare", "-m", "sh", "-c", script, folder]
  }
}
