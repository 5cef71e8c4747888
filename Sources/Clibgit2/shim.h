// What Swift cannot import from libgit2 by itself, and the reason for each.
#pragma once
#include <git2.h>
#include <zlib.h>

// git_libgit2_opts is variadic: one wrapper for each option that we set.

static inline int shim_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

static inline int shim_set_owner_validation(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

static inline int shim_set_cache_limit(git_object_t type, size_t bytes) {
  return git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, type, bytes);
}

static inline int shim_set_mapped_windows(size_t bytes_each, size_t bytes_together) {
  int failed = git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, bytes_each);
  return failed ? failed : git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, bytes_together);
}

static inline int shim_set_search_path(git_config_level_t level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

// An array of C strings is easiest in C. These extensions change nothing that we read; libgit2 copies the list.
static inline int shim_allow_harmless_extensions(void) {
  const char *names[] = {"noop-v1", "preciousobjects", "partialclone", "worktreeconfig", "relativeworktrees"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, sizeof names / sizeof *names);
}

// inflateInit is a macro.
static inline int shim_inflate_init(z_streamp stream) { return inflateInit(stream); }
