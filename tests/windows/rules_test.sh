#!/usr/bin/env bash
# The Windows program, under Wine, answers every rule's cases byte for byte as the one built here.
#   rules_test.sh PURSER_CLI WINDOWS_DIST TESTS_DATA
set -euo pipefail
here=$1 dist=$2 data=$3
[ -f "$dist/purser-cli.exe" ] || { echo "no $dist/purser-cli.exe: ./dev build windows makes it" >&2; exit 1; }
command -v wine > /dev/null || { echo "wine is not installed" >&2; exit 1; }
work=$(mktemp -d)
trap 'wineserver -k 2> /dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=d;mshtml=d" QT_QPA_PLATFORM=offscreen
unset DISPLAY

compare() { # NAME FILE
    "$here" rules "$1" "$data/$2" > "$work/here.json"
    (cd "$dist" && wine ./purser-cli.exe rules "$1" "Z:$data/$2") 2> "$work/errors" | tr -d '\r' > "$work/windows.json" \
        || { echo "rules $1 fails on Windows" >&2; cat "$work/errors" >&2; exit 1; }
    [ -s "$work/here.json" ] || { echo "rules $1 says nothing" >&2; exit 1; }
    cmp "$work/here.json" "$work/windows.json" || { echo "rules $1 answers otherwise on Windows" >&2; exit 1; }
    echo "rules $1: $(wc -c < "$work/here.json") bytes, the same"
}

compare insurance rates/insurance_cases.json
compare quote rates/quote_cases.json
compare check-digit gs1/check_digit_cases.json
compare element-string gs1/element_string_cases.json
compare gs1-date gs1/expiry_cases.json
compare postcode addresses/postcode_cases.json
