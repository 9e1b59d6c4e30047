verb_help() { echo "./dev cli ARGUMENTS…: build purser-cli and call it; ./dev cli --help shows its own help"; build_preset release purser-cli; build/release/app/cli/purser-cli --help; }
verb_main() { need_packages $packages_build $packages_test; build_preset release purser-cli >&2; exec build/release/app/cli/purser-cli "$@"; }
