internal import ChangelogCore
internal import Clibgit2

/// The commits and tags of a repository as raw bytes, with what git itself puts between a name and its object.
struct ObjectDatabase: ~Copyable {
  /// Commits whose parents a shallow clone leaves out.
  let shallow: Set<CommitID>
  private let handle: OpaquePointer
  private let loose: LooseObjects
  private let replacements: [CommitID: CommitID]

  init(
    of repository: OpaquePointer, _ folders: Folders, replacing: Bool, _ environment: [String: String]
  ) throws(GitError) {
    let shallow = FileSystem.lines(of: folders.common + "shallow") ?? []
    let loose = LooseObjects(in: ObjectFolders.all(folders, environment))
    let replacements = replacing ? try Self.replacements(in: repository) : [:]
    var handle: OpaquePointer?
    guard git_repository_odb(&handle, repository) == 0, let handle else {
      throw .last("cannot open the objects")
    }
    self.handle = handle
    self.shallow = Set(shallow.compactMap { CommitID(hex: $0) })
    self.loose = loose
    self.replacements = replacements
  }

  deinit { git_odb_free(handle) }

  /// Hands the type and the bytes of an object to a closure, which must not keep them.
  ///
  /// Replaced objects (git-replace(1)) give their replacement.
  func read<Value>(
    _ id: CommitID, _ body: (git_object_t, UnsafeRawBufferPointer) throws(GitError) -> Value
  ) throws(GitError) -> Value {
    let id = replacements.isEmpty ? id : replaced(id)
    if let object = try loose.object(id) {
      // Copied, because a typed error can't leave the closure of withUnsafeBytes.
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: object.content.count, alignment: 1)
      defer { copy.deallocate() }
      copy.copyBytes(from: object.content)
      return try body(object.type, UnsafeRawBufferPointer(copy))
    }
    var oid = id.oid
    var object: OpaquePointer?
    let code = git_odb_read(&object, handle, &oid)
    guard code == 0, let object else {
      throw code == GIT_ENOTFOUND.rawValue
        ? .missing(id.description, isShallow: !shallow.isEmpty)
        : .corrupt(id.description, GitError.lastMessage())
    }
    defer { git_odb_object_free(object) }
    return try body(
      git_odb_object_type(object),
      UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
  }

  /// The type of an object, without its content where that is cheaper.
  func type(of id: CommitID) throws(GitError) -> git_object_t {
    if let object = try loose.object(id) { return object.type }
    var oid = id.oid
    var size = 0
    var type = GIT_OBJECT_INVALID
    let code = git_odb_read_header(&size, &type, handle, &oid)
    guard code == 0 else {
      throw code == GIT_ENOTFOUND.rawValue
        ? .missing(id.description, isShallow: !shallow.isEmpty)
        : .corrupt(id.description, GitError.lastMessage())
    }
    return type
  }

  /// The commit that an object is or, through any number of tags, points at; nil for a tree or a blob.
  func commit(behind id: CommitID) throws(GitError) -> CommitID? {
    var id = id
    // Nobody nests deeper; a circle can't be made of hashes, but with replacements it can.
    for _ in 0..<64 {
      guard try type(of: replaced(id)) == GIT_OBJECT_TAG else { break }
      let target: CommitID? = try read(id) { (_, bytes) throws(GitError) in
        bytes.starts(with: "object ".utf8) ? CommitID(hexDigits: bytes.dropFirst(7).prefix(40)) : nil
      }
      guard let target else { throw .corrupt(id.description, "the tag names no object") }
      id = target
    }
    return try type(of: replaced(id)) == GIT_OBJECT_COMMIT ? id : nil
  }

  /// The objects whose ids begin with 4 to 40 hexadecimal digits: none, one, or two for "several".
  func ids(startingWith prefix: String) -> [CommitID] {
    var short = git_oid()
    guard (4...40).contains(prefix.utf8.count), git_oid_fromstrn(&short, prefix, prefix.utf8.count) == 0
    else {
      return []
    }
    var found = git_oid()
    switch git_odb_exists_prefix(&found, handle, &short, prefix.utf8.count) {
    case 0: return [CommitID(found)]
    case GIT_EAMBIGUOUS.rawValue: return [CommitID(found), CommitID(found)]
    default: return loose.ids(startingWith: prefix.lowercased())
    }
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
