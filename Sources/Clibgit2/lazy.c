// Loads libgit2 when a repository is opened, not when the program starts: it and the 14 libraries that it brings take 3 ms.
// Every function of libgit2 that we call stands here under its own name, and hands the call on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <git2/common.h>

// Its own calls inside libgit2 are not to come by here: the names stay inside this program.
#undef GIT_EXTERN
#define GIT_EXTERN(type) extern __attribute__((visibility("hidden"))) type
#include "shim.h"

// result, name, parameters, arguments; the compiler holds them against libgit2's headers.
#define FUNCTIONS(F) \
  F(int, git_attr_get, \
    (const char **a, git_repository *b, uint32_t c, const char *d, const char *e), (a, b, c, d, e)) \
  F(git_attr_value_t, git_attr_value, (const char *a), (a)) \
  F(void, git_buf_dispose, (git_buf *a), (a)) \
  F(int, git_config_add_file_ondisk, \
    (git_config *a, const char *b, git_config_level_t c, const git_repository *d, int e), (a, b, c, d, e)) \
  F(void, git_config_free, (git_config *a), (a)) \
  F(int, git_config_get_bool, (int *a, const git_config *b, const char *c), (a, b, c)) \
  F(void, git_config_iterator_free, (git_config_iterator *a), (a)) \
  F(int, git_config_iterator_new, (git_config_iterator **a, const git_config *b), (a, b)) \
  F(int, git_config_new, (git_config **a), (a)) \
  F(int, git_config_next, (git_config_entry **a, git_config_iterator *b), (a, b)) \
  F(void, git_diff_free, (git_diff *a), (a)) \
  F(int, git_diff_options_init, (git_diff_options *a, unsigned int b), (a, b)) \
  F(int, git_diff_patchid, (git_oid *a, git_diff *b, git_diff_patchid_options *c), (a, b, c)) \
  F(int, git_diff_tree_to_tree, \
    (git_diff **a, git_repository *b, git_tree *c, git_tree *d, const git_diff_options *e), (a, b, c, d, e)) \
  F(const git_error *, git_error_last, (void), ()) \
  F(int, git_filter_list_apply_to_buffer, \
    (git_buf *a, git_filter_list *b, const char *c, size_t d), (a, b, c, d)) \
  F(void, git_filter_list_free, (git_filter_list *a), (a)) \
  F(int, git_filter_list_load, \
    (git_filter_list **a, git_repository *b, git_blob *c, const char *d, git_filter_mode_t e, uint32_t f), \
    (a, b, c, d, e, f)) \
  F(int, git_ignore_path_is_ignored, (int *a, git_repository *b, const char *c), (a, b, c)) \
  F(int, git_index_add, (git_index *a, const git_index_entry *b), (a, b)) \
  F(int, git_index_add_bypath, (git_index *a, const char *b), (a, b)) \
  F(void, git_index_free, (git_index *a), (a)) \
  F(const git_index_entry *, git_index_get_bypath, (git_index *a, const char *b, int c), (a, b, c)) \
  F(int, git_index_read, (git_index *a, int b), (a, b)) \
  F(int, git_index_write, (git_index *a), (a)) \
  F(int, git_libgit2_init, (void), ()) \
  F(int, git_note_create, \
    (git_oid *a, git_repository *b, const char *c, const git_signature *d, const git_signature *e, \
     const git_oid *f, const char *g, int h), \
    (a, b, c, d, e, f, g, h)) \
  F(void, git_object_free, (git_object *a), (a)) \
  F(const git_oid *, git_object_id, (const git_object *a), (a)) \
  F(git_object_t, git_object_string2type, (const char *a), (a)) \
  F(int, git_odb_add_backend, (git_odb *a, git_odb_backend *b, int c), (a, b, c)) \
  F(int, git_odb_backend_pack, (git_odb_backend **a, const char *b), (a, b)) \
  F(int, git_odb_exists, (git_odb *a, const git_oid *b), (a, b)) \
  F(int, git_odb_exists_prefix, (git_oid *a, git_odb *b, const git_oid *c, size_t d), (a, b, c, d)) \
  F(void, git_odb_free, (git_odb *a), (a)) \
  F(int, git_odb_new, (git_odb **a), (a)) \
  F(const void *, git_odb_object_data, (git_odb_object *a), (a)) \
  F(void, git_odb_object_free, (git_odb_object *a), (a)) \
  F(size_t, git_odb_object_size, (git_odb_object *a), (a)) \
  F(git_object_t, git_odb_object_type, (git_odb_object *a), (a)) \
  F(int, git_odb_read, (git_odb_object **a, git_odb *b, const git_oid *c), (a, b, c)) \
  F(int, git_odb_read_header, (size_t *a, git_object_t *b, git_odb *c, const git_oid *d), (a, b, c, d)) \
  F(int, git_odb_write, \
    (git_oid *a, git_odb *b, const void *c, size_t d, git_object_t e), (a, b, c, d, e)) \
  F(int, git_oid_fromstrn, (git_oid *a, const char *b, size_t c), (a, b, c)) \
  F(int, git_reference_create, \
    (git_reference **a, git_repository *b, const char *c, const git_oid *d, int e, const char *f), \
    (a, b, c, d, e, f)) \
  F(int, git_reference_create_matching, \
    (git_reference **a, git_repository *b, const char *c, const git_oid *d, int e, const git_oid *f, \
     const char *g), \
    (a, b, c, d, e, f, g)) \
  F(int, git_reference_delete, (git_reference *a), (a)) \
  F(int, git_reference_dwim, (git_reference **a, git_repository *b, const char *c), (a, b, c)) \
  F(void, git_reference_free, (git_reference *a), (a)) \
  F(void, git_reference_iterator_free, (git_reference_iterator *a), (a)) \
  F(int, git_reference_iterator_glob_new, \
    (git_reference_iterator **a, git_repository *b, const char *c), (a, b, c)) \
  F(int, git_reference_lookup, (git_reference **a, git_repository *b, const char *c), (a, b, c)) \
  F(const char *, git_reference_name, (const git_reference *a), (a)) \
  F(int, git_reference_name_to_id, (git_oid *a, git_repository *b, const char *c), (a, b, c)) \
  F(int, git_reference_next, (git_reference **a, git_reference_iterator *b), (a, b)) \
  F(int, git_reference_resolve, (git_reference **a, const git_reference *b), (a, b)) \
  F(const git_oid *, git_reference_target, (const git_reference *a), (a)) \
  F(const git_oid *, git_reference_target_peel, (const git_reference *a), (a)) \
  F(void, git_refspec_free, (git_refspec *a), (a)) \
  F(int, git_refspec_parse, (git_refspec **a, const char *b, int c), (a, b, c)) \
  F(int, git_refspec_src_matches, (const git_refspec *a, const char *b), (a, b)) \
  F(int, git_refspec_transform, (git_buf *a, const git_refspec *b, const char *c), (a, b, c)) \
  F(const char *, git_repository_commondir, (const git_repository *a), (a)) \
  F(void, git_repository_free, (git_repository *a), (a)) \
  F(int, git_repository_head_unborn, (git_repository *a), (a)) \
  F(int, git_repository_index, (git_index **a, git_repository *b), (a, b)) \
  F(int, git_repository_odb, (git_odb **a, git_repository *b), (a, b)) \
  F(int, git_repository_open_ext, \
    (git_repository **a, const char *b, unsigned int c, const char *d), (a, b, c, d)) \
  F(const char *, git_repository_path, (const git_repository *a), (a)) \
  F(int, git_repository_set_config, (git_repository *a, git_config *b), (a, b)) \
  F(int, git_repository_set_ident, (git_repository *a, const char *b, const char *c), (a, b, c)) \
  F(int, git_repository_state, (git_repository *a), (a)) \
  F(const char *, git_repository_workdir, (const git_repository *a), (a)) \
  F(int, git_revparse_single, (git_object **a, git_repository *b, const char *c), (a, b, c)) \
  F(void, git_signature_free, (git_signature *a), (a)) \
  F(int, git_signature_new, \
    (git_signature **a, const char *b, const char *c, git_time_t d, int e), (a, b, c, d, e)) \
  F(const git_status_entry *, git_status_byindex, (git_status_list *a, size_t b), (a, b)) \
  F(size_t, git_status_list_entrycount, (git_status_list *a), (a)) \
  F(void, git_status_list_free, (git_status_list *a), (a)) \
  F(int, git_status_list_new, \
    (git_status_list **a, git_repository *b, const git_status_options *c), (a, b, c)) \
  F(int, git_status_options_init, (git_status_options *a, unsigned int b), (a, b)) \
  F(int, git_tree_create_updated, \
    (git_oid *a, git_repository *b, git_tree *c, size_t d, const git_tree_update *e), (a, b, c, d, e)) \
  F(int, git_tree_entry_bypath, (git_tree_entry **a, const git_tree *b, const char *c), (a, b, c)) \
  F(git_filemode_t, git_tree_entry_filemode, (const git_tree_entry *a), (a)) \
  F(void, git_tree_entry_free, (git_tree_entry *a), (a)) \
  F(const git_oid *, git_tree_entry_id, (const git_tree_entry *a), (a)) \
  F(void, git_tree_free, (git_tree *a), (a)) \
  F(int, git_tree_lookup, (git_tree **a, git_repository *b, const git_oid *c), (a, b, c))

#define POINTER(result, name, parameters, arguments) __typeof__(name) *name;
static struct { FUNCTIONS(POINTER) } loaded;

#define FORWARDER(result, name, parameters, arguments) result name parameters { return loaded.name arguments; }
FUNCTIONS(FORWARDER)

__typeof__(git_libgit2_opts) *shim_opts;

const char *shim_load(void) {
  void *library = dlopen("libgit2.so." LIBGIT2_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return dlerror();
#define FIND(result, name, parameters, arguments) \
  if (!(loaded.name = (__typeof__(name) *)dlsym(library, #name))) return dlerror();
  FUNCTIONS(FIND)
  shim_opts = (__typeof__(git_libgit2_opts) *)dlsym(library, "git_libgit2_opts");
  return shim_opts ? 0 : dlerror();
}
