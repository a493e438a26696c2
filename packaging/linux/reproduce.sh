#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reproduce.sh VERSION: builds what is in build/packages again from its archive of the sources: in another folder, in another
# time zone and language, with an empty home, without a network, and without a cache of the compiler. Every package must
# come out equal to the byte. `./dev package --reproducible` makes the first set before.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
version=$1

die() { printf 'reproduce.sh: %s\n' "$*" >&2; exit 1; }

again=$PWD/build/again
rm -rf "$again"
mkdir -p "$again/home" "$again/somewhere/else"
tar -xf "build/packages/interleave-$version-source.tar.xz" -C "$again/somewhere/else"
source=$again/somewhere/else/interleave-$version

# A network namespace without interfaces, where the system lets one be made: nothing can be fetched while building.
without_network=()
if unshare --map-root-user --net true 2>/dev/null; then
    without_network=(unshare --map-root-user --net)
else
    printf 'reproduce.sh: no network namespace can be made here, so the network stays on while building\n' >&2
fi
(
    cd "$source"
    env -i PATH="$PATH" HOME="$again/home" TZ=Pacific/Auckland LC_ALL=C.UTF-8 CCACHE_DISABLE=1 GIT_CEILING_DIRECTORIES="$again" \
        CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-}" \
        "${without_network[@]}" ./dev package >"$again/log" 2>&1 || { tail -n 30 "$again/log" >&2; die "the second build failed"; }
)

different=()
for file in build/packages/*; do
    name=$(basename "$file")
    [[ $name != *-source.tar.xz ]] || continue
    if cmp -s "$file" "$source/build/packages/$name"; then
        printf 'reproduced to the byte: %s  %s\n' "$(sha256sum <"$file" | cut -c -64)" "$name"
    else
        different+=("$name")
    fi
done
[[ ${#different[@]} -eq 0 ]] || die "different: ${different[*]}. diffoscope FILE $source/build/packages/NAME says where"
rm -rf "$again"
