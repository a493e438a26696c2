#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes interleave.icns and run-file.icns beside this file from resources/icons; needs rsvg-convert (librsvg2-bin) and png2icns
# (icnsutils).
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# make DRAWING ICON SIDES...
make() {
    local drawing=$1 icon=$2 side
    shift 2
    rm -f "$work"/*.png
    for side; do rsvg-convert -w "$side" -h "$side" -o "$work/$side.png" "$here/../../resources/icons/$drawing.svg"; done
    png2icns "$here/$icon.icns" "$work"/*.png
}
make app interleave 16 32 128 256 512 1024
make run-file run-file 16 32 128 256
