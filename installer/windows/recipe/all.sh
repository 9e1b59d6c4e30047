#!/usr/bin/env bash
# Makes Qt 6.4.2 and every library of Purser for Windows (x64) from source, on Debian 12.
#   all.sh PREFIX      (WORK: folder for sources and objects, 5 GB; by default PREFIX-work)
# qtbase, libsodium and zint are made here, the rest by build-libs.sh. Debian's source packages are used where their
# tarballs can be had, else the public repositories at the same version.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
prefix=$(realpath -m "$1")
work=$(realpath -m "${WORK:-$prefix-work}")
mingw=$here/../mingw-toolchain.cmake
target=x86_64-w64-mingw32
host_cmake=/usr/lib/$(gcc -print-multiarch)/cmake
source "$here/debian_source.sh"
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

packages() {
    as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 mingw-w64 g++-mingw-w64-x86-64-posix \
        dpkg-dev git qt6-base-dev qt6-base-private-dev libqt6opengl6-dev tcl cmake ninja-build autoconf automake libtool \
        libexpected-dev libcli11-dev nlohmann-json3-dev protobuf-compiler unicode-data perl python3 bison flex qt6-translations-l10n
}

# repository ADDRESS TAG FOLDER
repository() { [ -d "$work/src/$3" ] || git clone -q --depth 1 --branch "$2" "$1" "$work/src/$3"; }

sources() {
    mkdir -p "$work/src"
    local pair module
    for pair in qt6-base:qtbase sqlite3:sqlite3 libsodium:libsodium zint:zint qt6-multimedia:qtmultimedia curl:curl libxlsxwriter:libxlsxwriter \
        libphonenumber:libphonenumber protobuf:protobuf re2:re2 abseil:abseil postgresql-15:postgresql openssl:openssl \
        googletest:googletest zlib:zlib simdjson:simdjson; do
        debian_source "${pair%%:*}" "${pair##*:}"
    done
    for module in qtsvg qtwebsockets qthttpserver qtcharts; do repository "https://github.com/qt/$module" v6.4.2 "$module"; done
    repository https://github.com/danvratil/qcoro v0.8.0 qcoro
    repository https://github.com/frankosterfeld/qtkeychain v0.13.2 qtkeychain
}

# Debian's qtbase comes without SQLite, wintab and iaccessible2: the first is put back, the others are not needed.
qtbase() {
    local feature arguments=() off=(icu opengl system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_sqlite system_doubleconversion
        openssl tabletevent vulkan sql_psql sql_odbc sql_mysql pkg_config)
    for feature in "${off[@]}"; do arguments+=("-DFEATURE_$feature=OFF"); done
    mkdir -p "$work/build/sqlite3" "$work/src/qtbase/src/3rdparty/sqlite"
    (cd "$work/build/sqlite3" && "$work/src/sqlite3/configure" --disable-tcl --disable-readline > log && make sqlite3.c sqlite3.h >> log)
    cp "$work"/build/sqlite3/sqlite3.[ch] "$work/src/qtbase/src/3rdparty/sqlite/"
    cmake -G Ninja -S "$work/src/qtbase" -B "$work/build/qtbase" -DCMAKE_TOOLCHAIN_FILE="$mingw" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host_cmake" -DBUILD_SHARED_LIBS=ON \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DFEATURE_schannel=ON -DINPUT_opengl=no \
        -DQT_FEATURE_dbus=OFF "${arguments[@]}"
    cmake --build "$work/build/qtbase"
    cmake --install "$work/build/qtbase"
}

sodium() {
    cd "$work/src/libsodium"
    autoreconf -fi
    ./configure --host=$target CC=$target-gcc-posix --disable-static --prefix="$prefix"
    make -j "$(nproc)" install
}

zint() {
    sed -i '/add_subdirectory(frontend)/d' "$work/src/zint/CMakeLists.txt"
    cmake -G Ninja -S "$work/src/zint" -B "$work/build/zint" -DCMAKE_TOOLCHAIN_FILE="$mingw" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DZINT_USE_PNG=OFF -DZINT_USE_QT=OFF
    cmake --build "$work/build/zint"
    cmake --install "$work/build/zint"
}

packages
sources
for step in qtbase sodium zint; do [ -f "$work/$step.done" ] || { ($step); touch "$work/$step.done"; }; done
QTWIN=$prefix SRC=$work/src BUILD=$work/build MINGW=$mingw "$here/build-libs.sh"
