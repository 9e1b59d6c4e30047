verb_help() {
    cat <<'TEXT'
./dev test [--fast|--all] [REGEX]: install what is missing, lint, build and test, as CI does

  ./dev test          lint, release build, tests with the labels unit, ui and real; then the unit tests of models once
                      more under asan and ubsan, and those of store, net and marketplace under tsan. Each sanitizer
                      builds what was touched last first and stops when its time is up (5 and 3 minutes).
  ./dev test --fast   the inner loop: no install, no lint, no sanitizers, no label real
  ./dev test --all    everything, without limits of time: also the labels slow and windows, clang-tidy on every file,
                      and each measuring program once with few items
  REGEX               only tests whose name matches, in release

The last lines say how long each part took and what was left out.
TEXT
}

report=()   # lines of the summary
left_out=() # what did not run

# part NAME COMMAND…: runs it, notes the time, and remembers that it failed.
part() {
    local name=$1 start=$SECONDS word=passed
    shift
    echo "== $name"
    "$@" || { word=FAILED; failed=1; }
    report+=("$(printf '%-9s %4d s  %s' "$word" $((SECONDS - start)) "$name")")
}

count_tests() { ctest --test-dir build/release -N "$@" | sed -n 's/^Total Tests: //p'; }

run_release() { QT_QPA_PLATFORM=offscreen ctest --test-dir build/release --output-on-failure --no-tests=error -j"$(nproc)" "$@" 2>&1 | grep -v '^ *Start '; }

# Tests with a label, those of the context that was changed last first. @param 1 preset  @param 2 label
tests_by_change() {
    ctest --test-dir "build/$1" -N -L "^$2\$" --show-only=json-v1 | python3 installer/dev/tests_by_change.py
}

# sanitized PRESET LABEL SECONDS: builds and runs test after test until the time is up (0: no limit).
sanitized() {
    local preset=$1 label=$2 seconds=$3 start=$SECONDS wrong=0 ran=0 left=() name
    configure_preset "$preset" || return 1
    for name in $(tests_by_change "$preset" "$label"); do
        if [ "$seconds" -gt 0 ] && [ $((SECONDS - start)) -ge "$seconds" ]; then left+=("$name"); continue; fi
        cmake --build "build/$preset" --target "test_$name" -- --quiet || { wrong=1; continue; }
        sanitizer_options ctest --test-dir "build/$preset" -R "^$name\$" -Q --output-on-failure --output-log "build/$preset/$name.log" \
            || { wrong=1; tail -n 60 "build/$preset/$name.log"; }
        ran=$((ran + 1))
    done
    [ ${#left[@]} -eq 0 ] || left_out+=("$preset: no time for ${#left[@]} test programs: ${left[*]}")
    echo "$ran test programs under $preset"
    return $wrong
}

sanitizer_options() {
    QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1 \
        LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp TSAN_OPTIONS=suppressions=$PWD/tests/support/tsan.supp:history_size=4 "$@"
}

summary() {
    printf '\n== summary (%d s)\n' "$SECONDS"
    printf '%s\n' "${report[@]}"
    [ ${#left_out[@]} -eq 0 ] || printf 'left out  %s\n' "${left_out[@]}"
}

test_fast() {
    part build build_preset release
    part tests run_release -LE 'slow|windows|real' ${1:+-R "$1"}
    left_out+=("install, lint, sanitizers, and $(count_tests -L 'slow|windows|real') tests labelled slow, windows or real (./dev test runs real, --all all)")
}

test_usual() {
    part lint ./dev lint
    part build build_preset release
    part tests run_release -LE 'slow|windows'
    part 'asan and ubsan: unit tests of models' sanitized asan models 300
    part 'tsan: unit tests of store, net and marketplace' sanitized tsan threads 180
    left_out+=("$(count_tests -L 'slow|windows') tests labelled slow or windows, and the measuring programs (./dev test --all runs them)")
}

test_all() {
    need_packages wine wine64 libwine
    part lint ./dev lint --all
    part build build_preset release
    part 'programs for Windows' ./dev build windows
    part tests run_release
    part 'measuring programs' ./dev bench --small
    part 'asan and ubsan: unit tests of models' sanitized asan models 0
    part 'tsan: unit tests of store, net and marketplace' sanitized tsan threads 0
}

verb_main() {
    local mode='' pattern='' failed=0
    SECONDS=0
    while [ $# -gt 0 ]; do
        case $1 in
            --fast|--all) mode=$1 ;;
            -*) echo "there is no option \"$1\"" >&2; return 2 ;;
            *) pattern=$1 ;;
        esac
        shift
    done
    if [ -n "$pattern" ]; then
        part build build_preset release
        part "tests matching $pattern" run_release -R "$pattern"
        left_out+=("every other test, lint and sanitizers")
    else
        [ "$mode" = --fast ] || { need_packages $packages_build $packages_test; need_node; }
        case $mode in --fast) test_fast ;; --all) test_all ;; *) test_usual ;; esac
    fi
    summary
    return $failed
}
