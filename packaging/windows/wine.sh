#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# wine.sh FOLDERS PROGRAM [ARGS]: runs a Windows program; its DLLs are beside it or in FOLDERS, which colons separate.
# Everything that Wine keeps is in build/wine, or in WINEPREFIX. Status and streams are the program's own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export WINEPREFIX=${WINEPREFIX:-${here%/packaging/windows}/build/wine}
export WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES="winemenubuilder.exe,mscoree,mshtml="
export WINEPATH=${1//:/;}
# Wine keeps what is for Qt from its programs, unless it has another name.
for name in "${!QT_@}"; do export "WINE$name=${!name}"; done
shift
command -v wine >/dev/null || { echo "wine.sh: Wine is missing; ./dev test --windows installs it" >&2; exit 127; }
if [[ ! -e $WINEPREFIX/made ]]; then
    # The first of several that start at once makes it, and the others wait.
    mkdir -p "$WINEPREFIX"
    exec 9>"$WINEPREFIX/lock"
    flock 9
    if [[ ! -e $WINEPREFIX/made ]]; then
        {
            DISPLAY='' timeout 300 wineboot --init
            timeout 60 wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f
            timeout 60 wineserver --wait
        } >/dev/null 2>&1 </dev/null || true
        : >"$WINEPREFIX/made"
    fi
    exec 9>&-
fi
[[ ! -t 1 ]] || exec wine "$@"
# Wine's own services keep the streams of whichever program came first, so that who reads these would wait for their end too.
said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT
status=0
wine "$@" >"$said/out" 2>"$said/err" || status=$?
cat "$said/out"
cat "$said/err" >&2
exit "$status"
