verb_help() {
    cat <<'TEXT'
./dev cli ARGUMENTS…: build purser-cli and call it

Every argument goes to purser-cli. Its own help: ./dev cli -- --help, or ./dev cli COMMAND --help.
TEXT
}
verb_main() {
    [ "${1:-}" = -- ] && shift
    need_packages $packages_build $packages_test >&2
    build_preset release purser-cli >&2
    exec build/release/app/cli/purser-cli "$@"
}
