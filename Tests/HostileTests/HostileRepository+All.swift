extension HostileRepository {
  /// All rows of the table.
  static let all =
    sound + looseObjects + packs + clones + places + references + tags + extensions + oddCommits
    + configurations + workTrees + sizes

  private static let sound = [HostileRepository("nothing befell it") { _ in }]
}
