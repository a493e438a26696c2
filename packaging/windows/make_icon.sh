#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes interleave.ico and run-file.ico from resources/icons, after something has changed there. Needs librsvg2-bin and icoutils.
# The results are kept beside this script, because Windows itself has neither.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# make DRAWING ICON
make() {
    local size
    for size in 16 20 24 32 48 64 256; do
        rsvg-convert -w $size -h $size "../../resources/icons/$1.svg" -o "$work/$size.png"
    done
    icotool --create --output "$2.ico" "$work"/{16,20,24,32}.png --raw="$work/48.png" --raw="$work/64.png" --raw="$work/256.png"
}
make app interleave
make run-file run-file
