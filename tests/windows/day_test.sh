#!/usr/bin/env bash
# A small world's whole day by the Windows programs under Wine, desk and sandbox both: every order accounted for.
#   day_test.sh WINDOWS_DIST
set -euo pipefail
dist=$1
[ -f "$dist/purser-cli.exe" ] || { echo "no $dist/purser-cli.exe: ./dev build windows makes it" >&2; exit 1; }
command -v wine > /dev/null || { echo "wine is not installed" >&2; exit 1; }
work=$(mktemp -d)
trap 'wineserver -k 2> /dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=d;mshtml=d" QT_QPA_PLATFORM=offscreen
unset DISPLAY

cd "$dist"
timeout 240 wine ./purser-cli.exe --json --profile "Z:$work/profile" day --orders 12 --out "Z:$work/out" \
    > "$work/day.json" 2> "$work/errors" < /dev/null || { cat "$work/errors" >&2; exit 1; }
python3 - "$work" <<'PY'
import json, pathlib, sys
work = pathlib.Path(sys.argv[1])
day = json.loads((work / "day.json").read_text())
assert day["orders"] == 12 and day["lost"] == 0 and day["different"] == 0, day
assert sum(day["by_stage"].values()) == 12 and day["labels"] > 0, day
for paper in ("labels.pdf", "labels.zpl", "slips.pdf", "picklist.pdf", "manifest.pdf", "report.pdf", "orders.csv", "summary.json"):
    assert (work / "out" / paper).stat().st_size > 0, paper
print(day)
PY
! grep -q "page fault" "$work/errors" || { echo "a program crashed at its end" >&2; exit 1; }
