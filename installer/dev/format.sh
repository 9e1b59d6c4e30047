verb_help() { echo "./dev format: write the format of .clang-format into all sources"; }
verb_main() { need_packages clang-format; git ls-files -co --exclude-standard '*.h' '*.cpp' | xargs -r clang-format -i; }
