internal import Clibgit2

/// The library's own start, once a process.
enum Libgit2 {
  /// Makes libgit2 ready; safe to call again.
  static func start() throws(GitError) { try started.get() }

  private static let started: Result<Void, GitError> = {
    if let complaint = shim_load() {
      return .failure(
        GitError(
          .other, "cannot load libgit2: \(String(cString: complaint))",
          hint: "install the version of libgit2 that it names"))
    }
    git_libgit2_init()
    // Configuration is read by our own code, which also knows git's environment variables: an unreadable file in the
    // home folder must not keep libgit2 from opening a repository.
    for level in [GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL] {
      _ = shim_set_search_path(level, "")
    }
    // As git does: names are trusted, which saves a fifth of a walk.
    _ = shim_set_strict_hash_verification(0)
    // A walk reads every commit once; a cache would only cost.
    _ = shim_set_cache_limit(GIT_OBJECT_COMMIT, 0)
    _ = shim_set_cache_limit(GIT_OBJECT_TAG, 0)
    // By default a pack is mapped as a whole, and all of it counts as our memory once it was read.
    _ = shim_set_mapped_windows(8 << 20, 64 << 20)
    // Ownership is checked by ``SafeDirectory``, which honours every form of safe.directory.
    _ = shim_set_owner_validation(0)
    _ = shim_allow_harmless_extensions()
    return .success(())
  }()
}

#if os(Linux)
  /// Stands in for mbedTLS's reader of certificate files, which libgit2 calls when it starts.
  ///
  /// Parsing the system's certificates takes 8 ms, most of our start. We use no network, and without trusted roots TLS
  /// refuses every server, so nothing gets weaker.
  @c(mbedtls_x509_crt_parse_file)
  public func skipCertificates(chain: OpaquePointer?, path: OpaquePointer?) -> Int32 { 0 }
#endif
