#!/usr/bin/env bash
# Runs a program with a keychain of its own: a session bus and gnome-keyring, unlocked, in a home that goes away.
#   with_keychain.sh PROGRAM
set -euo pipefail
HOME=$(mktemp -d /tmp/purser-keychain.XXXXXX)
export HOME XDG_RUNTIME_DIR=$HOME/run XDG_DATA_HOME=$HOME/data
trap 'rm -rf "$HOME"' EXIT
mkdir -m 700 "$XDG_RUNTIME_DIR"
dbus-run-session -- bash -c '
    printf %s test | gnome-keyring-daemon --unlock --components=secrets > /dev/null
    "$@"' - "$@"
