verb_help() { echo "./dev deps: install the Debian packages that building and testing need; skipped when all are there"; }
verb_main() { need_packages $packages_build $packages_test; need_node; }
