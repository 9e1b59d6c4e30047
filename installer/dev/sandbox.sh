verb_help() { echo "./dev sandbox ARGUMENTS…: build purser-sandbox and start it on loopback; ./dev sandbox --help shows its own help"; build_preset release purser-sandbox; build/release/app/sandbox/purser-sandbox --help; }
verb_main() { need_packages $packages_build $packages_test; build_preset release purser-sandbox >&2; exec build/release/app/sandbox/purser-sandbox "$@"; }
