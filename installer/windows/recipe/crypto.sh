#!/usr/bin/env bash
# Makes OpenSSL's libcrypto for Windows (x64) from Debian's source, about two minutes on two cores.
#   crypto.sh FOLDER LIBS      (FOLDER gets include/ and lib/libcrypto.a; LIBS has Qt for Windows)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(realpath -m "$1")
work=$folder-work
source "$here/debian_source.sh"
mkdir -p "$work/src"
debian_source openssl openssl
QTWIN=$(realpath "$2") SRC=$work/src BUILD=$work/build "$here/build-libs.sh" openssl > "$work/openssl.log" 2>&1 \
    || { tail -20 "$work/openssl.log" >&2; exit 1; }
mkdir -p "$folder/lib"
cp -r "$work/build/stage/openssl/include" "$folder/"
cp "$work/build/stage/openssl/lib/libcrypto.a" "$folder/lib/"
rm -rf "$work"
