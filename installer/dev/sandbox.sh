verb_help() {
    cat <<'TEXT'
./dev sandbox ARGUMENTS…: build purser-sandbox and start it on loopback

Every argument goes to purser-sandbox. Its own help: ./dev sandbox -- --help.
TEXT
}
verb_main() {
    [ "${1:-}" = -- ] && shift
    need_packages $packages_build $packages_test >&2
    build_preset release purser-sandbox >&2
    exec build/release/app/sandbox/purser-sandbox "$@"
}
