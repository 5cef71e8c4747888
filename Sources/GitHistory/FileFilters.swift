internal import ChangelogCore
internal import Clibgit2

/// What git does to a file on its way from the work tree into the repository, as attributes and settings have it.
enum FileFilters {
  /// The bytes that the repository has of a file.
  ///
  /// - Throws: ``GitError`` of kind `unsupported` for a file that a program or another encoding would change.
  static func stored(
    _ bytes: [UInt8], at path: String, in repository: borrowing Repository
  ) throws(GitError) -> [UInt8] {
    if let reason = try obstacle(at: path, in: repository) {
      throw GitError(
        .unsupported,
        "\(path.inQuotes(upTo: .max)) has the attribute '\(reason)', which only git itself can follow",
        hint: "take it away in .gitattributes for this file")
    }
    var filters: OpaquePointer?
    guard
      git_filter_list_load(&filters, repository.handle, nil, path, GIT_FILTER_TO_ODB, 0) == 0
    else { throw .last("cannot read the attributes of \(path.inQuotes(upTo: .max))") }
    defer { git_filter_list_free(filters) }
    var buffer = git_buf()
    defer { git_buf_dispose(&buffer) }
    let code = bytes.withUnsafeBytes { bytes in
      git_filter_list_apply_to_buffer(
        &buffer, filters, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard code == 0 else { throw .last("cannot convert \(path.inQuotes(upTo: .max))") }
    return Array(UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size))
  }

  /// The attribute by which git has a file changed in a way that libgit2 can't: `filter=lfs`; nil as a rule.
  static func obstacle(at path: String, in repository: borrowing Repository) throws(GitError) -> String? {
    if let driver = try attribute("filter", of: path, in: repository),
      ["clean", "process"].contains(where: { !(repository.setting("filter.\(driver).\($0)") ?? "").isEmpty })
    {
      return "filter=\(VisibleText.showing(driver))"
    }
    return try attribute("working-tree-encoding", of: path, in: repository).map {
      "working-tree-encoding=\(VisibleText.showing($0))"
    }
  }

  /// The text of an attribute; nil where it is unset, or just on or off.
  private static func attribute(
    _ name: String, of path: String, in repository: borrowing Repository
  ) throws(GitError) -> String? {
    var value: UnsafePointer<CChar>?
    guard git_attr_get(&value, repository.handle, 0, path, name) == 0 else {
      throw .last("cannot read the attributes of \(path.inQuotes(upTo: .max))")
    }
    guard let value, git_attr_value(value) == GIT_ATTR_VALUE_STRING else { return nil }
    return String(cString: value)
  }
}
