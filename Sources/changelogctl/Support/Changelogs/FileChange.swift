import ChangelogCore

/// What a file of the work tree is to hold.
struct FileChange {
  /// The file as it is.
  let file: WorkTreeFile
  /// All that it is to hold.
  let bytes: [UInt8]
  /// What changes.
  let difference: UnifiedDifference

  /// Whether there is anything to write.
  var isNeeded: Bool { bytes != file.bytes }
}
