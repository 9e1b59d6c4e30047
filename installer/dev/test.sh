verb_help() { echo "./dev test [--fast|--all]: install, lint, build and test; --fast leaves out install and lint, --all adds the labels slow and windows"; }
verb_main() {
    local mode=${1:-}
    if [ "$mode" != --fast ]; then
        need_packages $packages_build $packages_test
        ./dev lint
    fi
    build_preset release
    local leave_out=(-LE 'slow|windows')
    [ "$mode" = --all ] && leave_out=()
    QT_QPA_PLATFORM=offscreen ctest --test-dir build/release --output-on-failure -j2 "${leave_out[@]}"
    [ "$mode" = --all ] || echo "left out: labels slow and windows (./dev test --all runs them)"
}
