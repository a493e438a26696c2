#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes interleave.icns beside this file from resources/icons/app.svg; needs rsvg-convert (librsvg2-bin) and png2icns (icnsutils).
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for side in 16 32 128 256 512 1024; do
    rsvg-convert -w $side -h $side -o "$work/$side.png" "$here/../../resources/icons/app.svg"
done
png2icns "$here/interleave.icns" "$work"/*.png
