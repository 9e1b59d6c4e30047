# Shared by the verbs of ./dev.
packages_build="g++ cmake ninja-build mold ccache pkg-config qt6-base-dev qtkeychain-qt6-dev libqt6sql6-sqlite libqt6sql6-psql
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev
    libexpected-dev libcli11-dev libzint-dev libsodium-dev libssl-dev fonts-noto-core fonts-noto-cjk
    fonts-symbola fonts-hanazono"
packages_test="libgtest-dev libgmock-dev librapidcheck-dev libsqlite3-dev clang-format python3 xvfb xauth zxing-cpp-tools zbar-tools
    poppler-utils postgresql-15 dbus gnome-keyring"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# need_packages NAME…: installs the missing ones by one apt line, says so, and does nothing where all are there.
need_packages() {
    local missing=()
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root apt-get -o DPkg::Lock::Timeout=300 update -qq
    DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" > /dev/null
}

# need_node: Node.js and npm for the shops of tests/real; from wherever they are, else Debian's.
need_node() { command -v npm > /dev/null || need_packages nodejs npm; }

# configure_preset PRESET: where it is not configured yet.
configure_preset() {
    [ ! -f "build/$1/build.ninja" ] || return 0
    mkdir -p build
    cmake --preset "$1" > "build/configure-$1.log" 2>&1 || { tail -30 "build/configure-$1.log"; return 1; }
}

# build_preset PRESET [TARGET…]
build_preset() {
    local preset=$1; shift
    configure_preset "$preset" && cmake --build "build/$preset" ${1:+--target "$@"} -- --quiet
}
