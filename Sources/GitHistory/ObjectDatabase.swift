internal import ChangelogCore
internal import Clibgit2

/// The objects of a repository as raw bytes, with what git itself puts between a name and its object.
///
/// Packs and loose objects are read by our own code; libgit2 has the last word on packs that ours can't read.
struct ObjectDatabase: ~Copyable {
  /// Commits whose parents a shallow clone leaves out.
  let shallow: Set<CommitID>
  private let packs: PackStore
  private let loose: LooseObjects
  private let inflater: Inflater
  /// The same packs as libgit2 reads them.
  private let handle: OpaquePointer
  private let replacements: [CommitID: CommitID]

  init(
    of repository: OpaquePointer, _ folders: Folders, replacing: Bool, _ environment: [String: String]
  ) throws(GitError) {
    let replacements = replacing ? try Self.replacements(in: repository) : [:]
    guard let inflater = Inflater() else { throw GitError(.other, "there is no memory to read objects") }
    let objectFolders = ObjectFolders.all(folders, environment)
    handle = try Self.packs(in: objectFolders)
    self.inflater = inflater
    packs = PackStore(in: objectFolders)
    loose = LooseObjects(in: objectFolders)
    self.replacements = replacements
    shallow = Set((FileSystem.lines(of: folders.common + "shallow") ?? []).compactMap { CommitID(hex: $0) })
  }

  deinit { git_odb_free(handle) }

  /// Hands the type and the bytes of an object to a closure, which must neither keep them nor read another object.
  ///
  /// Replaced objects (git-replace(1)) give their replacement.
  func read<Value>(
    _ id: CommitID, _ body: (git_object_t, UnsafeRawBufferPointer) throws(GitError) -> Value
  ) throws(GitError) -> Value {
    let id = replacements.isEmpty ? id : replaced(id)
    if let value = try packs.read(id, with: inflater, body) { return value }
    if let object = try unlessPacked(id, loose.object) { return try body(object.type, object.content) }
    let size = try header(of: id).size
    guard size <= Inflater.limit else { throw .tooLarge(id, size) }
    var oid = id.oid
    var object: OpaquePointer?
    let code = git_odb_read(&object, handle, &oid)
    guard code == 0, let object else { throw error(code, reading: id) }
    defer { git_odb_object_free(object) }
    return try body(
      git_odb_object_type(object),
      UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
  }

  /// The type of an object or its replacement, and the size of its content, which is not read.
  func header(of id: CommitID) throws(GitError) -> (type: git_object_t, size: Int) {
    let id = replaced(id)
    if let header = try unlessPacked(id, loose.header) { return header }
    var oid = id.oid
    var size = 0
    var type = GIT_OBJECT_INVALID
    let code = git_odb_read_header(&size, &type, handle, &oid)
    guard code == 0 else { throw error(code, reading: id) }
    return (type, size)
  }

  /// The commit that an object is or, through any number of tags, points at; nil for a tree or a blob.
  func commit(behind id: CommitID) throws(GitError) -> CommitID? {
    var id = id
    // Nobody nests deeper; a circle can't be made of hashes, but with replacements it can.
    for _ in 0..<64 {
      guard try header(of: id).type == GIT_OBJECT_TAG else { break }
      let target = try read(id) { (_, bytes) throws(GitError) in
        bytes.starts(with: "object ".utf8) ? CommitID(hexAt: bytes.part(7..<min(47, bytes.count))) : nil
      }
      guard let target else { throw .corrupt(id, "the tag names no object") }
      id = target
    }
    return try header(of: id).type == GIT_OBJECT_COMMIT ? id : nil
  }

  /// The objects whose ids begin with 4 to 40 hexadecimal digits; nil for several that are packed.
  func ids(startingWith prefix: String) -> Set<CommitID>? {
    var short = git_oid()
    guard (4...40).contains(prefix.utf8.count), git_oid_fromstrn(&short, prefix, prefix.utf8.count) == 0
    else { return [] }
    let lowercased = prefix.lowercased()
    var ids = Set(loose.ids.filter { $0.description.hasPrefix(lowercased) })
    var found = git_oid()
    let code = git_odb_exists_prefix(&found, handle, &short, prefix.utf8.count)
    guard code != GIT_EAMBIGUOUS.rawValue else { return nil }
    if code == 0 { ids.insert(CommitID(found)) }
    return ids
  }

  /// Throws for the first loose object that can't be read.
  ///
  /// Before libgit2 is set loose on a repository: a truncated object would keep it busy for ever.
  func checkLooseObjects() throws(GitError) {
    for id in loose.ids where try (loose.header(of: id, with: inflater)?.size ?? 0) <= Inflater.limit {
      _ = try loose.object(id, with: inflater)
    }
  }

  /// What a reader of loose objects finds; a broken one does not matter when a pack has the object too.
  private func unlessPacked<Value>(
    _ id: CommitID, _ read: (CommitID, Inflater) throws(GitError) -> Value?
  ) throws(GitError) -> Value? {
    do throws(GitError) {
      return try read(id, inflater)
    } catch {
      var oid = id.oid
      guard git_odb_exists(handle, &oid) == 1 else { throw error }
      return nil
    }
  }

  private func error(_ code: Int32, reading id: CommitID) -> GitError {
    code == GIT_ENOTFOUND.rawValue
      ? .missing(id, isShallow: !shallow.isEmpty)
      : .corrupt(id, GitError.lastMessage())
  }

  private func replaced(_ id: CommitID) -> CommitID {
    var id = id
    // As git: a replacement may be replaced, five times at most.
    for _ in 0..<5 {
      guard let other = replacements[id] else { break }
      id = other
    }
    return id
  }

  /// A database of packs alone: libgit2's own one would read loose objects as well.
  private static func packs(in folders: [String]) throws(GitError) -> OpaquePointer {
    var database: OpaquePointer?
    guard git_odb_new(&database) == 0, let database else { throw .last("cannot open the objects") }
    for folder in folders {
      var packs: OpaquePointer?
      guard git_odb_backend_pack(&packs, folder) == 0, git_odb_add_backend(database, packs, 1) == 0 else {
        defer { git_odb_free(database) }
        throw .last("cannot open the packs of '\(folder)'")
      }
    }
    return database
  }

  private static func replacements(in repository: OpaquePointer) throws(GitError) -> [CommitID: CommitID] {
    var replacements: [CommitID: CommitID] = [:]
    try References.forEach("refs/replace/*", in: repository) { (name, reference) throws(GitError) in
      guard let id = CommitID(hex: name.dropFirst("refs/replace/".count)),
        let target = git_reference_target(reference)
      else { return }
      replacements[id] = CommitID(target.pointee)
    }
    return replacements
  }
}
