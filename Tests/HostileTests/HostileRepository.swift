import Testing

/// A row of the table: a repository as strangers have them.
///
/// What every reading command makes of it stands in `Table.txt` under its name.
struct HostileRepository: Sendable, CustomTestStringConvertible {
  let name: String
  /// Why git gives another answer than we do; nil where it must give the same.
  let unlikeGit: String?
  /// What befalls a sound repository.
  let befall: @Sendable (inout Scene) throws -> Void

  init(
    _ name: String, unlikeGit: String? = nil, befall: @escaping @Sendable (inout Scene) throws -> Void
  ) {
    self.name = name
    self.unlikeGit = unlikeGit
    self.befall = befall
  }

  var testDescription: String { name }
}
