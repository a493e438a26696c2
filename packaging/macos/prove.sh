#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# prove.sh IMAGE: mounts the disk image, copies the program out as a user would, and starts both programs of it with an
# environment that names no Qt. Runs on macOS alone.
set -euo pipefail
image=$1

work=$(mktemp -d)
trap 'hdiutil detach "$work/volume" >/dev/null 2>&1; rm -rf "$work"' EXIT
hdiutil attach "$image" -mountpoint "$work/volume" -nobrowse -readonly
cp -R "$work/volume/Interleave.app" "$work/Interleave.app"
hdiutil detach "$work/volume"
codesign --verify --deep --strict "$work/Interleave.app"
programs=$work/Interleave.app/Contents/MacOS
clean=(env -i HOME="$work" PATH=/usr/bin:/bin)
"${clean[@]}" "$programs/interleave-cli" compare kebab --json --save "$work/kebab.interleave" | python3 -m json.tool >/dev/null
"${clean[@]}" "$programs/interleave-cli" show "$work/kebab.interleave" --json | python3 -m json.tool >/dev/null
printf 'proven: the console program compares, started from the copy, and reads the run file that it has written\n'
"${clean[@]}" "$programs/interleave" --run --picture "$work/window.png"
[[ $(stat -f %z "$work/window.png") -gt 20000 ]] || { printf 'NOT proven: the picture of the window is blank\n' >&2; exit 1; }
cp "$work/window.png" "${2:-/dev/null}"
printf 'proven: the window starts with a clean environment, runs both and ends with status 0\n'
