verb_help() {
    cat <<'TEXT'
./dev bench [NAME…] [--small] [--rounds N]: measure, as JSON lines beside a baseline of the same run

Builds the measuring programs of tests/bench in release and runs them one after another, all or the named ones.
Their JSON lines (median, p99, baseline of the same run, goal and whether it is met) go to stdout and out/bench.jsonl.

  --small      few items and rounds: shows that every program works, not how fast
  --rounds N   repetitions of each measurement (9 by default)
  --list       names the programs
TEXT
}

bench_names() { sed -n 's/^ *purser_bench(\([a-z0-9_]*\).*/\1/p' tests/bench/CMakeLists.txt; }

verb_main() {
    local names=() options=()
    while [ $# -gt 0 ]; do
        case $1 in
            --list) bench_names; return ;;
            --small) options+=(--small) ;;
            --rounds) options+=(--rounds "${2:?--rounds needs a number}"); shift ;;
            -*) echo "there is no option \"$1\"" >&2; return 2 ;;
            *) bench_names | grep -qx "$1" || { echo "there is no bench \"$1\"; there are: $(bench_names | xargs)" >&2; return 2; }
               names+=("$1") ;;
        esac
        shift
    done
    [ ${#names[@]} -gt 0 ] || mapfile -t names < <(bench_names)
    need_packages $packages_build $packages_test
    build_preset release "${names[@]/#/bench_}" >&2
    mkdir -p out
    : > out/bench.jsonl
    local name failed=0
    for name in "${names[@]}"; do
        echo "== $name" >&2
        build/release/tests/bench/bench_"$name" "${options[@]}" | tee -a out/bench.jsonl || { echo "$name could not measure" >&2; failed=1; }
    done
    return $failed
}
