#!/usr/bin/env bash
# Every verb of ./dev explains itself at once: it names itself in its first line, and neither builds nor installs.
set -euo pipefail
root=$1
traps=$(mktemp -d)
trap 'rm -rf "$traps"' EXIT
for tool in cmake ninja apt-get sudo dpkg-query ctest; do
    printf '#!/bin/sh\necho %s >> "%s/called"\nexit 1\n' "$tool" "$traps" > "$traps/$tool"
    chmod +x "$traps/$tool"
done
export PATH="$traps:$PATH"
wrong=0
complain() { echo "$*" >&2; wrong=1; }

listing=$("$root/dev")
verbs=0
for file in "$root"/installer/dev/*.sh; do
    verb=$(basename "$file" .sh)
    [ "$verb" != common ] || continue
    verbs=$((verbs + 1))
    text=$(timeout 10 "$root/dev" "$verb" --help) || complain "./dev $verb --help fails"
    case $text in
        "./dev $verb"*) ;;
        *) complain "the first line of ./dev $verb --help does not start with \"./dev $verb\"" ;;
    esac
    [[ $listing == *"./dev $verb"* ]] || complain "./dev does not list $verb"
done
[ "$verbs" -ge 8 ] || complain "only $verbs verbs found"
[ ! -f "$traps/called" ] || complain "help called $(sort -u "$traps/called" | xargs)"
if "$root/dev" no-such-verb > /dev/null 2>&1; then complain "an unknown verb is not refused"; fi
exit $wrong
