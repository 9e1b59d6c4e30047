verb_help() {
    cat <<'TEXT'
./dev lint [--all|--fast]: format and layers of all files, clang-tidy on those touched last

Non-zero when something is wrong. clang-tidy takes about ten seconds a file, so it reads what is changed and not yet
committed, then what the last commits touched: at most 20 files and for at most 4 minutes. What it left out is counted.

  --all    clang-tidy on every file, without a limit of time
  --fast   no clang-tidy
TEXT
}

tidy_limit=20
tidy_seconds=240

# Sources by the time of their last change, newest first; all of them with --all.
tidy_files() {
    if [ "$1" = --all ]; then git ls-files '*.cpp'; return; fi
    { git diff --name-only HEAD -- '*.cpp'; git ls-files -o --exclude-standard '*.cpp'
      git log -n 200 --format= --name-only -- '*.cpp'; } | awk '!seen[$0]++'
}

# tidy_one FILE DEADLINE REPORT: findings go to REPORT.found, a file for which no time was left to REPORT.left.
tidy_one() {
    if [ "$2" -gt 0 ] && [ "$(date +%s)" -ge "$2" ]; then echo "$1" >> "$3.left"; return; fi
    local text
    if ! text=$(clang-tidy -p build/tidy --quiet --extra-arg=-Wno-unknown-warning-option "$1" 2>/dev/null); then
        printf '%s\n' "$text" >> "$3.found"
    fi
}
export -f tidy_one

tidy() {
    local mode=$1 deadline=0 report=build/tidy-report files
    [ "$mode" = --all ] || deadline=$(($(date +%s) + tidy_seconds))
    configure_preset tidy
    rm -f $report.*
    mapfile -t files < <(tidy_files "$mode" | while read -r file; do
        if [ -f "$file" ] && grep -qF "$file\"" build/tidy/compile_commands.json; then echo "$file"; fi; done)
    local count=${#files[@]}
    [ "$mode" = --all ] || files=("${files[@]:0:tidy_limit}")
    [ ${#files[@]} -eq 0 ] || printf '%s\0' "${files[@]}" \
        | xargs -0 -P "$(nproc)" -I FILE bash -c 'tidy_one "$@"' - FILE "$deadline" "$report"
    local left=0
    [ ! -f $report.left ] || left=$(wc -l < $report.left)
    local all; all=$(git ls-files '*.cpp' | wc -l)
    echo "clang-tidy read $((${#files[@]} - left)) of $all files; left out: $((all - ${#files[@]} + left)) (./dev lint --all reads all)"
    [ ! -f $report.found ] || { sort -u $report.found; return 1; }
}

verb_main() {
    local mode=${1:-} failed=0
    case $mode in ''|--all|--fast) ;; *) verb_help >&2; return 2 ;; esac
    need_packages clang-format python3
    git ls-files -z -co --exclude-standard '*.h' '*.cpp' | xargs -0 -r ls 2>/dev/null | xargs -r clang-format --dry-run --Werror || failed=1
    python3 cmake/layers.py . || failed=1
    if [ "$mode" != --fast ]; then
        need_packages $packages_build $packages_test clang-tidy
        tidy "$mode" || failed=1
    fi
    return $failed
}
