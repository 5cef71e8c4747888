#!/bin/sh
# Brings the commits of the pull request that the clone lacks, as objects: none of its files is checked out or run.
set -eu

is_shallow=$(git rev-parse --is-shallow-repository)
case ${GITHUB_EVENT_NAME-} in
  pull_request | pull_request_target)
    base=$GITHUB_BASE_REF
    git check-ref-format "refs/heads/$base"
    number=$(jq -r '.pull_request.number | numbers | floor' "$GITHUB_EVENT_PATH")
    head=$(jq -r '.pull_request.head.sha | strings | gsub("[^0-9a-f]"; "")' "$GITHUB_EVENT_PATH")
    # The branch of a fork is here, too.
    set -- "+refs/heads/$base:refs/remotes/origin/$base" "+refs/pull/$number/head:refs/pull/$number/head"
    ;;
  *)
    head=$(git rev-parse HEAD)
    set -- "$head"
    ;;
esac

if [ "$is_shallow" = true ]; then
  # The whole history and the tags: without them the next version is not known.
  git fetch --quiet --unshallow --no-tags origin '+refs/tags/*:refs/tags/*' "$@"
elif ! git cat-file -e "$head^{commit}" 2>/dev/null; then
  git fetch --quiet --no-tags origin "$@"
fi
