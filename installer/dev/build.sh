verb_help() {
    cat <<'TEXT'
./dev build [PRESET|windows] [TARGET…]: build into build/PRESET (release by default)

PRESET is dev, release, asan, tsan, coverage or unity. "windows" cross-builds the programs for Windows (x64) by
mingw-w64 into build/windows and gathers them with everything they need in build/windows/dist. Qt and the libraries
come from the folder PURSER_WINDOWS_LIBS (unpacked, or with the archive qt-6.4.2-win64-mingw.tar.xz in it; by default
../shared/windows); where there is none, installer/windows/recipe/all.sh makes them from source, once.
TEXT
}

verb_main() {
    local preset=${1:-release}
    [ $# -eq 0 ] || shift
    if [ "$preset" = windows ]; then
        source installer/windows/build.sh
        build_windows
    else
        need_packages $packages_build $packages_test
        build_preset "$preset" "$@"
    fi
}
