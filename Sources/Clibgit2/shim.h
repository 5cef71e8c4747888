// What Swift cannot import from libgit2 by itself, and the reason for each.
#pragma once
#include <pthread.h>
#include <git2.h>
#include <git2/sys/repository.h>
#include <zlib.h>

#ifdef __linux__
// Loads libgit2, before anything else of it is used; null, or why it can't be loaded.
extern __attribute__((visibility("hidden"))) const char *shim_load(void);
extern __attribute__((visibility("hidden"))) __typeof__(git_libgit2_opts) *shim_opts;
#else
static inline const char *shim_load(void) { return 0; }
#define shim_opts git_libgit2_opts
#endif

// git_libgit2_opts is variadic: one wrapper for each option that we set.

static inline int shim_set_strict_hash_verification(int enabled) {
  return shim_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

static inline int shim_set_owner_validation(int enabled) {
  return shim_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

static inline int shim_set_cache_limit(git_object_t type, size_t bytes) {
  return shim_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, type, bytes);
}

static inline int shim_set_mapped_windows(size_t bytes_each, size_t bytes_together) {
  int failed = shim_opts(GIT_OPT_SET_MWINDOW_SIZE, bytes_each);
  return failed ? failed : shim_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, bytes_together);
}

static inline int shim_set_search_path(git_config_level_t level, const char *path) {
  return shim_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

// What a file includes by a path that starts with ~ is looked for in the folder of global files, which is none otherwise.
// The setting is one for the whole process: the lock is for readers at once.
static pthread_mutex_t shim_home_lock = PTHREAD_MUTEX_INITIALIZER;

static inline int shim_config_add_file(
  git_config *config, const char *path, git_config_level_t level, const git_repository *repository, const char *home) {
  pthread_mutex_lock(&shim_home_lock);
  shim_set_search_path(GIT_CONFIG_LEVEL_GLOBAL, home);
  int code = git_config_add_file_ondisk(config, path, level, repository, 0);
  shim_set_search_path(GIT_CONFIG_LEVEL_GLOBAL, "");
  pthread_mutex_unlock(&shim_home_lock);
  return code;
}

// An array of C strings is easiest in C. These extensions change nothing that we read; libgit2 copies the list.
static inline int shim_allow_harmless_extensions(void) {
  const char *names[] = {"noop-v1", "preciousobjects", "partialclone", "worktreeconfig", "relativeworktrees"};
  return shim_opts(GIT_OPT_SET_EXTENSIONS, names, sizeof names / sizeof *names);
}

// inflateInit is a macro.
static inline int shim_inflate_init(z_streamp stream) { return inflateInit(stream); }
