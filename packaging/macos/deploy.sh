#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# deploy.sh BUILD VERSION OUTPUT: makes Interleave.app with Qt inside from the build in the folder BUILD, checks that it needs
# nothing from outside but macOS, and packs it as OUTPUT/interleave-VERSION-macos-ARCHITECTURE.dmg. CODESIGN_IDENTITY is the
# identity to sign with; without it the signature is ad hoc, which Gatekeeper does not trust but Apple's processors ask for.
# Runs on macOS alone, with macdeployqt in PATH.
set -euo pipefail
build=$1 version=$2 output=$3
identity=${CODESIGN_IDENTITY:--}

die() { printf 'deploy.sh: %s\n' "$*" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/image" "$output"
cmake --install "$build" --prefix "$work/installed" --strip
app=$work/image/Interleave.app
mv "$work/installed/interleave.app" "$app"
cp "$work/installed/bin/interleave-cli" "$app/Contents/MacOS/"

macdeployqt "$app" -executable="$app/Contents/MacOS/interleave-cli" -verbose=1
plutil -lint "$app/Contents/Info.plist"

# Everything inside names libraries inside, or macOS's own.
outside=$(find "$app" -type f \( -perm -u+x -o -name '*.dylib' \) -exec otool -L {} + |
    sed -n 's/^[[:space:]]\{1,\}\([^ ]*\) (.*/\1/p' | grep -vE '^(@|/usr/lib/|/System/Library/)' | sort -u || true)
[[ -z $outside ]] || die "libraries outside of the bundle are named: $outside"

options=(--force --sign "$identity")
[[ $identity == - ]] || options+=(--options runtime --timestamp)
# What is inside first: the signature of the whole covers theirs.
find "$app/Contents" -type f \( -name '*.dylib' -o -perm -u+x \) ! -path "*/MacOS/interleave" -exec codesign "${options[@]}" {} \;
codesign "${options[@]}" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

# The layout of the disk image: the program, and beside it where it is to be dragged.
ln -s /Applications "$work/image/Applications"
image=$output/interleave-$version-macos-$(uname -m).dmg
# hdiutil sometimes finds its own volume busy.
for attempt in 1 2 3 4 5; do
    hdiutil create -volname Interleave -srcfolder "$work/image" -ov -format UDZO "$image" && break
    [[ $attempt -lt 5 ]] || die "hdiutil made no image"
    sleep 5
done
printf 'deploy.sh: made %s\n' "$image"
