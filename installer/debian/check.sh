#!/usr/bin/env bash
# check.sh PACKAGE: installs it, starts every program that it brought, removes it, and looks whether anything stayed.
set -euo pipefail
package=$(realpath "$1")
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
fail() { echo "package check: $*" >&2; exit 1; }

version=$(dpkg-deb -f "$package" Version)
[ -n "$(dpkg-deb -f "$package" Depends)" ] || fail "the package depends on nothing"
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$package" > /dev/null
trap 'as_root apt-get purge -y -qq purser > /dev/null 2>&1 || true' EXIT
files=$(dpkg -L purser)
for file in /usr/bin/purser-cli /usr/share/man/man1/purser-cli.1 /usr/share/icons/hicolor/scalable/apps/purser.svg \
    /usr/share/doc/purser/copyright; do
    grep -qE "^$file(\.gz)?$" <<< "$files" || fail "$file is missing"
done
home=$(mktemp -d)
for program in $(grep '^/usr/bin/' <<< "$files"); do
    said=$(HOME=$home QT_QPA_PLATFORM=offscreen timeout 30 "$program" --version) || fail "$program --version fails"
    [[ $said == *"${version%%-*}"* ]] || fail "$program says \"$said\", the package is $version"
    echo "$program: $said"
done
rm -rf "$home"
as_root apt-get purge -y -qq purser > /dev/null
trap - EXIT
while read -r file; do [ ! -f "$file" ] || fail "$file stayed behind"; done <<< "$files"
echo "installed, started and removed"
