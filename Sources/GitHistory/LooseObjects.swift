internal import ChangelogCore
internal import Clibgit2

/// Objects that lie in files of their own, read without libgit2.
///
/// libgit2 1.5 never returns from reading a truncated one (libgit2 pull request 7346); a crash or a full disk leaves
/// such files behind. There are few as a rule, so the folders are listed once.
struct LooseObjects {
  private var paths: [CommitID: String] = [:]

  init(in folders: [String]) {
    for folder in folders {
      for prefix in FileSystem.names(in: folder) where prefix.utf8.count == 2 {
        for name in FileSystem.names(in: folder + "/" + prefix) where name.utf8.count == 38 {
          if let id = CommitID(hex: prefix + name) { paths[id] = "\(folder)/\(prefix)/\(name)" }
        }
      }
    }
  }

  /// The ids that begin with some hexadecimal digits.
  func ids(startingWith prefix: String) -> [CommitID] {
    paths.keys.filter { $0.description.hasPrefix(prefix) }
  }

  /// The type and content of an object; nil when it is not loose.
  func object(_ id: CommitID) throws(GitError) -> (type: git_object_t, content: ArraySlice<UInt8>)? {
    guard let path = paths[id] else { return nil }
    guard let file = FileSystem.contents(of: path) else {
      throw .corrupt(id.description, "'\(path)' cannot be read")
    }
    guard let bytes = Self.inflated(file) else {
      throw .corrupt(id.description, "'\(path)' is truncated or broken")
    }
    // "commit 123\0", then the content.
    guard let end = bytes.firstIndex(of: 0), let blank = bytes[..<end].firstIndex(of: UInt8(ascii: " "))
    else {
      throw .corrupt(id.description, "'\(path)' has no object header")
    }
    let type = git_object_string2type(String(decoding: bytes[..<blank], as: UTF8.self))
    let size = Int(String(decoding: bytes[(blank + 1)..<end], as: UTF8.self))
    guard size == bytes.count - end - 1 else {
      throw .corrupt(id.description, "'\(path)' is not as long as its header says")
    }
    return (type, bytes[(end + 1)...])
  }

  /// The whole of a zlib stream; nil when it is broken or ends too early.
  private static func inflated(_ compressed: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard shim_inflate_init(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var input = compressed
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    return input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let (status, count) = chunk.withUnsafeMutableBufferPointer { chunk in
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, chunk.count - Int(stream.avail_out))
        }
        output += chunk[..<count]
        if status == Z_STREAM_END { return output }
        // No progress without an end: this is where libgit2 would go on for ever.
        guard status == Z_OK, count > 0 || stream.avail_in > 0 else { return nil }
      }
    }
  }
}
