#!/usr/bin/env bash
# The Vendure shop of this folder for the tests: fresh, on a free loopback port.
#   server.sh start FILE   installs it once into FILE's folder, starts it and writes its address to FILE
#   server.sh stop FILE    stops it; what was installed stays for the next time
set -euo pipefail

file=$2
here=$(cd "$(dirname "$0")" && pwd)
export VENDURE_WORK
VENDURE_WORK=$(dirname "$file")/shop

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start() {
    command -v node > /dev/null && command -v npm > /dev/null || { echo "Node.js and npm are not installed (./dev deps installs them)" >&2; return 1; }
    mkdir -p "$(dirname "$file")"
    for _ in 1 2; do # another process may take the port first
        VENDURE_PORT=$(free_port)
        export VENDURE_PORT
        if bash "$here/start.sh" --reset; then
            printf 'http://127.0.0.1:%s\n' "$VENDURE_PORT" > "$file"
            return 0
        fi
    done
    return 1
}

stop() {
    bash "$here/stop.sh"
    rm -f "$file"
}

case $1 in start|stop) "$1" ;; *) exit 2 ;; esac
