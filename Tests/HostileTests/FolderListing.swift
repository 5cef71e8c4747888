import Foundation

/// What is in a folder and below it: to see that nothing was written.
struct FolderListing: Equatable {
  private var files: [String: String] = [:]

  init(_ folder: String) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      let size = facts[.type] as? FileAttributeType == .typeDirectory ? nil : facts[.size]
      files[path] = "\(size ?? "") \(facts[.modificationDate] ?? "") \(facts[.systemFileNumber] ?? "")"
    }
  }
}
