verb_help() { echo "./dev build [PRESET]: build dev, release (default), asan, tsan, coverage or unity into build/PRESET"; }
verb_main() { need_packages $packages_build $packages_test; build_preset "${1:-release}"; }
