#!/usr/bin/env bash
# The Mercur mall of this folder for the tests: fresh, on free loopback ports.
#   server.sh start FILE   installs it once, starts it and writes its address to FILE
#   server.sh stop FILE    stops it; what was installed stays for the next time
# Its PostgreSQL runs as the user postgres where root calls, so it works in a folder below /var/tmp that he can reach.
set -euo pipefail

file=$2
here=$(cd "$(dirname "$0")" && pwd)
export MERCUR_WORK
MERCUR_WORK=/var/tmp/purser-mercur-$(printf '%s' "$file" | cksum | cut -d' ' -f1)

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start() {
    MERCUR_PORT=$(free_port) MERCUR_PGPORT=$(free_port)
    export MERCUR_PORT MERCUR_PGPORT
    bash "$here/start.sh" --reset
    mkdir -p "$(dirname "$file")"
    printf 'http://127.0.0.1:%s\n' "$MERCUR_PORT" > "$file"
    cp "$MERCUR_WORK/seed.json" "$(dirname "$file")/seed.json"
}

stop() {
    bash "$here/stop.sh"
    rm -f "$file"
}

case $1 in start|stop) "$1" ;; *) exit 2 ;; esac
