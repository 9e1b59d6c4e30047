verb_help() {
    cat <<'TEXT'
./dev package deb [--check]: make a Debian package of the release build, into build/release/package

  --check   also installs the package on this machine, starts what it brought and removes it again (root or sudo)
TEXT
}

verb_main() {
    case "${1:-} ${2:-}" in 'deb '|'deb --check') ;; *) verb_help >&2; return 2 ;; esac
    need_packages $packages_build $packages_test dpkg-dev fakeroot gzip
    build_preset release
    rm -f build/release/package/*.deb
    (cd build/release && cpack -G DEB > package.log 2>&1) || { tail -20 build/release/package.log; return 1; }
    local package
    package=$(ls build/release/package/*.deb)
    echo "$package ($(du -h "$package" | cut -f1))"
    [ "${2:-}" != --check ] || installer/debian/check.sh "$package"
}
