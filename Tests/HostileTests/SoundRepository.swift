import TestSupport

/// What all repositories of the table were before something befell them: two releases and a commit, nothing wrong.
enum SoundRepository {
  /// Makes one, the same commits in every run.
  static func make() throws -> TemporaryRepository {
    let repository = try TemporaryRepository()
    try repository.commit("feat: one", files: [".changelog.yml": policy, "CHANGELOG.md": changelog])
    try repository.git("tag v1.0.0")
    try repository.commit("fix: two")
    try repository.git("tag -a -m v1.1.0 v1.1.0")
    try repository.commit("feat: three")
    return repository
  }

  /// Without ids in the changelog: it holds its own commits.
  static let policy = "changelog: { show: { commit: false } }\n"

  static let changelog = """
    # Changelog

    ## Unreleased

    ### Features

    * three

    ## 1.1.0 (2023-11-14)

    ### Bug Fixes

    * two

    ## 1.0.0 (2023-11-14)

    ### Features

    * one

    """
}
