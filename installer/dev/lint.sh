verb_help() { echo "./dev lint: clang-format and the layers of docs/architecture.md on all files; non-zero when one is wrong"; }
verb_main() {
    need_packages clang-format python3
    git ls-files '*.h' '*.cpp' | xargs -r clang-format --dry-run --Werror
    python3 cmake/layers.py .
}
