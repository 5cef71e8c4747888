internal import ChangelogCore
internal import Clibgit2

/// A pack of objects, read by our own code: a walk takes a fifth fewer instructions than with libgit2's.
///
/// It gives nil for whatever it does not understand or finds broken: then libgit2 is asked, and has the last word.
/// - Source: gitformat-pack(5), "pack-*.pack files have the following format".
struct PackFile {
  private let index: PackIndex
  private let file: MappedFile
  private let bases = PackBases()
  private static let longestChain = 10_000
  /// In bytes of all deltas together; commits and tags need some thousand.
  private static let largestChain = 64 << 20

  /// What an object's entry begins with.
  private enum Kind {
    case whole(git_object_t)
    case delta(base: Int)
  }

  /// - Parameter path: The path without `.idx` or `.pack`.
  init?(_ path: String) {
    guard let index = PackIndex(path + ".idx"), let file = MappedFile(path + ".pack"), file.bytes.count > 32,
      file.bytes.word(at: 0) == 0x5041_434B
    else { return nil }
    self.index = index
    self.file = file
  }

  /// Lets the system take back the memory of what was read so far.
  func release() { file.release() }

  /// Hands the type and bytes of an object to a closure, which must not keep them; nil when it is not here.
  func read<Value>(
    _ id: CommitID, with inflater: Inflater,
    _ body: (git_object_t, UnsafeRawBufferPointer) throws(GitError) -> Value
  ) throws(GitError) -> Value? {
    guard let offset = index.offset(of: id), var entry = entry(at: offset) else { return nil }
    if case .whole(let type) = entry.kind {
      guard let bytes = inflater.inflate(entry.data, size: entry.size) else { return nil }
      return try body(type, bytes)
    }
    // From the object down to something whole or known, and up again.
    var deltas: [(offset: Int, bytes: [UInt8])] = []
    var size = 0
    var place = offset
    while case .delta(let base) = entry.kind {
      guard let delta = inflater.inflate(entry.data, size: entry.size), deltas.count < Self.longestChain,
        let next = self.entry(at: base)
      else { return nil }
      // A circle of deltas must not fill the memory before it is noticed.
      size += delta.count
      guard size <= Self.largestChain else { return nil }
      deltas.append((place, Array(delta)))
      place = base
      entry = next
      if bases[base] != nil { break }
    }
    if bases[place] == nil {
      guard case .whole(let type) = entry.kind, let bytes = inflater.inflate(entry.data, size: entry.size)
      else {
        return nil
      }
      bases.insert(PackBase(type: type, content: Array(bytes)), at: place)
    }
    guard var object = bases[place] else { return nil }
    for (number, delta) in deltas.enumerated().reversed() {
      guard let content = PackDelta.apply(delta.bytes, to: object.content) else { return nil }
      object = PackBase(type: object.type, content: content)
      // The next tree that is read is as a rule written as a difference from this one.
      if number > 0 || object.type == GIT_OBJECT_TREE { bases.insert(object, at: delta.offset) }
    }
    return try object.content.withUnsafeBufferPointer { (content) throws(GitError) in
      try body(object.type, UnsafeRawBufferPointer(content))
    }
  }

  private func entry(at offset: Int) -> (kind: Kind, size: Int, data: UnsafeRawBufferPointer)? {
    // The last 20 bytes are the pack's own checksum.
    guard offset >= 12, offset < file.bytes.count - 20 else { return nil }
    var rest = file.bytes[offset..<(file.bytes.count - 20)]
    guard var byte = rest.popFirst() else { return nil }
    let code = byte >> 4 & 7
    var size = Int(byte & 15)
    var shift = 4
    while byte & 0x80 != 0 {
      guard let next = rest.popFirst(), shift < 56 else { return nil }
      byte = next
      size |= Int(byte & 0x7F) << shift
      shift += 7
    }
    guard let kind = kind(code, offset, &rest) else { return nil }
    return (kind, size, UnsafeRawBufferPointer(rebasing: rest))
  }

  private func kind(_ code: UInt8, _ offset: Int, _ rest: inout UnsafeRawBufferPointer.SubSequence) -> Kind? {
    switch code {
    case 1: return .whole(GIT_OBJECT_COMMIT)
    case 2: return .whole(GIT_OBJECT_TREE)
    case 3: return .whole(GIT_OBJECT_BLOB)
    case 4: return .whole(GIT_OBJECT_TAG)
    case 6:
      guard let distance = distance(&rest), distance > 0, distance < offset else { return nil }
      return .delta(base: offset - distance)
    case 7:
      guard rest.count >= 20 else { return nil }
      let id = CommitID(UnsafeRawBufferPointer(rebasing: rest.prefix(20)))
      rest = rest.dropFirst(20)
      return index.offset(of: id).map { .delta(base: $0) }
    default: return nil
    }
  }

  /// How far before a delta its base begins.
  private func distance(_ rest: inout UnsafeRawBufferPointer.SubSequence) -> Int? {
    guard var byte = rest.popFirst() else { return nil }
    var distance = Int(byte & 0x7F)
    while byte & 0x80 != 0 {
      guard let next = rest.popFirst(), distance < 1 << 48 else { return nil }
      byte = next
      distance = (distance + 1) << 7 | Int(byte & 0x7F)
    }
    return distance
  }
}
