verb_help() { cat <<'EOF'
./dev run [--headless] [--orders N] [--seed N]: installs what is missing, builds release, starts the sandbox marketplace on a free
loopback port and opens the window on a demo shop. Without a display, or with --headless, it plays a whole day on the same desk,
prints progress and a summary, and leaves labels, slips, lists, reports and a summary in out/day. Non-zero exit if an order is
lost or differs between desk and marketplace.
EOF
}
verb_main() {
    local headless='' orders=60 seed=1
    while [ $# -gt 0 ]; do
        case $1 in
            --headless) headless=yes ;;
            --orders) orders=$2; shift ;;
            --seed) seed=$2; shift ;;
            *) echo "./dev run does not know \"$1\"; see ./dev run --help" >&2; return 2 ;;
        esac
        shift
    done
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes
    need_packages $packages_build
    build_preset release purser purser-cli purser-sandbox
    if [ -z "$headless" ]; then
        exec build/release/app/desktop/purser --demo --orders "$orders" --seed "$seed"
    fi
    rm -rf out/day out/profile out/profile.passphrase
    mkdir -p out
    build/release/app/desktop/purser --headless --profile out/profile --out out/day --orders "$orders" --seed "$seed"
}
