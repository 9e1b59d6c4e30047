#!/usr/bin/env bash
# A PostgreSQL of its own on a free loopback port, for tests.
#   server.sh start FILE   starts it and writes "host port user password folder" to FILE
#   server.sh stop FILE    stops it and removes its folder
# root may not run PostgreSQL, so root runs it as the user postgres.
set -euo pipefail

file=$2
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || { echo "PostgreSQL is not installed (./dev deps installs it)" >&2; exit 1; }

as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

stop() {
    [ -f "$file" ] || return 0
    local folder
    read -r _ _ _ _ folder < "$file"
    cd /
    as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop > /dev/null 2>&1 || true
    rm -rf "$folder" "$file"
}

start() {
    stop
    local folder port password
    folder=$(mktemp -d /tmp/purser-postgres.XXXXXX)
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s' "$password" > "$folder/password"
    [ "$(id -u)" != 0 ] || chown -R postgres "$folder"
    cd "$folder"
    as_owner "$bin/initdb" -D "$folder/data" -U purser -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --locale=C --no-sync > "$folder/log"
    for _ in 1 2 3; do # another process may take the port first
        port=$(free_port)
        if as_owner "$bin/pg_ctl" -w -D "$folder/data" -l "$folder/data/server.log" \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off" start > /dev/null; then
            mkdir -p "$(dirname "$file")"
            (umask 077; printf '127.0.0.1 %s purser %s %s\n' "$port" "$password" "$folder" > "$file")
            return 0
        fi
    done
    cat "$folder/data/server.log" >&2
    rm -rf "$folder"
    return 1
}

case $1 in start|stop) "$1" ;; *) exit 2 ;; esac
