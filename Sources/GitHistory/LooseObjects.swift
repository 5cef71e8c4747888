internal import ChangelogCore
internal import Clibgit2

/// Objects that lie in files of their own, read without libgit2.
///
/// libgit2 1.5 never returns from reading a truncated one (libgit2 pull request 7346); a crash or a full disk leaves
/// such files behind. There are few as a rule, so the folders are listed once.
struct LooseObjects {
  private var paths: [CommitID: String] = [:]

  /// What stands before the content: "commit 123" and a zero byte.
  private struct Header {
    let type: git_object_t
    let size: Int
    let end: Int
  }

  init(in folders: [String]) {
    for folder in folders {
      for prefix in FileSystem.names(in: folder) where prefix.utf8.count == 2 {
        for name in FileSystem.names(in: folder + "/" + prefix) where name.utf8.count == 38 {
          if let id = CommitID(hex: prefix + name), paths[id] == nil {
            paths[id] = "\(folder)/\(prefix)/\(name)"
          }
        }
      }
    }
  }

  /// All of them, in no order.
  var ids: some Collection<CommitID> { paths.keys }

  /// The type of an object and the size of its content; nil when it is not loose.
  func header(of id: CommitID, with inflater: Inflater) throws(GitError) -> (type: git_object_t, size: Int)? {
    guard let path = paths[id] else { return nil }
    let header = try header(of: id, in: file(path, id), path, inflater)
    return (header.type, header.size)
  }

  /// The type and content of an object; nil when it is not loose.
  ///
  /// The content is valid until the inflater is used again.
  func object(
    _ id: CommitID, with inflater: Inflater
  ) throws(GitError) -> (type: git_object_t, content: UnsafeRawBufferPointer)? {
    guard let path = paths[id] else { return nil }
    let file = try file(path, id)
    let header = try header(of: id, in: file, path, inflater)
    let isTooLarge = header.size > Inflater.limit
    // A size that no file of this length can have is damage.
    if isTooLarge, header.size / 1_100 <= file.bytes.count { throw .tooLarge(id, header.size) }
    guard !isTooLarge, let bytes = inflater.inflate(file.bytes, size: header.end + header.size)
    else { throw .corrupt(id, "'\(path)' is truncated, broken, or not as long as it says") }
    return (header.type, bytes.part(header.end..<bytes.count))
  }

  private func file(_ path: String, _ id: CommitID) throws(GitError) -> MappedFile {
    guard let file = MappedFile(path) else {
      throw .corrupt(id, "'\(path)' is empty or cannot be read")
    }
    return file
  }

  private func header(
    of id: CommitID, in file: MappedFile, _ path: String, _ inflater: Inflater
  ) throws(GitError) -> Header {
    let bytes = inflater.beginning(of: file.bytes, count: 64)
    let end = bytes.firstIndex(of: 0, from: 0)
    let blank = bytes.firstIndex(of: UInt8(ascii: " "), from: 0)
    guard blank < end, end < bytes.count,
      let size = Int(String(decoding: bytes[(blank + 1)..<end], as: UTF8.self)), size >= 0
    else { throw .corrupt(id, "'\(path)' does not begin as an object does") }
    let type = git_object_string2type(String(decoding: bytes[..<blank], as: UTF8.self))
    return Header(type: type, size: size, end: end + 1)
  }
}
