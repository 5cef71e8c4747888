#!/bin/sh
# Checks the pull request that a GitHub workflow runs for; action.yml starts it.
# Everything comes by the environment, so that no text of a stranger's becomes a part of a command.
set -eu

fail() {
  printf '::error::%s\n' "$1"
  exit 2
}

# Whether the input $1, whose value is $2, says yes.
says_yes() {
  case $2 in
    true) return 0 ;;
    false | '') return 1 ;;
    *) fail "the input '$1' is neither true nor false" ;;
  esac
}

here=$(dirname "$0")
command -v jq >/dev/null || fail "jq was not found, which reads the event and writes the outputs"

program=${CHECK_PROGRAM:-changelogctl}
if ! command -v "$program" >/dev/null; then
  [ -z "${CHECK_PROGRAM-}" ] || fail "the program that the input 'program' names was not found"
  echo "::group::building changelogctl"
  make -C "$here/../.." build 2>&1 || fail "changelogctl is not on the search path, and cannot be built here"
  echo "::endgroup::"
  folder=$(cd "$here/../../.build/release" && pwd)
  program=$folder/changelogctl
  # Later steps find it, too.
  echo "$folder" >>"${GITHUB_PATH:-/dev/null}"
fi

sh "$here/fetch.sh" || echo "::warning::the commits of the pull request could not be fetched"

set --
[ -z "${CHECK_CONFIG-}" ] || set -- "$@" "--config=$CHECK_CONFIG"
if says_yes strict "${CHECK_STRICT-}"; then set -- "$@" --strict; fi
# After a push there is nothing to ask for: the message has landed.
if says_yes fetch "${CHECK_FETCH-}" && [ "${GITHUB_EVENT_NAME-}" != push ]; then
  set -- "$@" --fetch
  export GITHUB_TOKEN="${CHECK_TOKEN-}" GITEA_TOKEN="${CHECK_TOKEN-}"
fi

status=0
"$program" pr "$@" --format github || status=$?
# 2 and more: it could not work, and has said why.
[ "$status" -le 1 ] || exit "$status"

# Writes one more report, by the given options; what there is to warn about is in the log already.
report() {
  "$program" pr "$@" 2>/dev/null || [ $? -eq 1 ] || fail "the report could not be written"
}
folder=${RUNNER_TEMP:-${TMPDIR:-/tmp}}
comment=${CHECK_COMMENT_FILE:-$folder/changelogctl-pr.md}
case $comment in /*) ;; *) comment=$PWD/$comment ;; esac
report "$@" --format markdown "--output=$comment"
report "$@" --format json "--output=$folder/changelogctl-pr.json"

cat "$comment" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"

# The end of a value is marked by a word that nobody could know when they wrote the title.
mark=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
[ ${#mark} -eq 32 ] || fail "no random number could be read"
valid=$([ "$status" -eq 0 ] && echo true || echo false)
jq -r --arg mark "$mark" --arg valid "$valid" --arg comment "$comment" '
  { message: .predicted.message, $valid, entry: (.entry.text // "" | rtrimstr("\n")), bump,
    "next-version": (.nextVersion.after // ""), $comment }
  | to_entries[] | "\(.key)<<\($mark)\n\(.value)\n\($mark)"
' "$folder/changelogctl-pr.json" >>"${GITHUB_OUTPUT:-/dev/null}"

exit "$status"
