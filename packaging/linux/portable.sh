#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# portable.sh BUILD VERSION OUTPUT: makes the archive that is unpacked anywhere and started there, with Qt inside, from the build
# in the folder BUILD. Needs Debian or Ubuntu, whose package database tells the licence and the source of each library.
# SOURCE_DATE_EPOCH is the time that all files in it carry.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
build=$1 version=$2 output=$3

die() { printf 'portable.sh: %s\n' "$*" >&2; exit 1; }

name=interleave-$version-linux-$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/$name
log=$work/install.log
DESTDIR=$work/stage cmake --install "$build" --strip >"$log" || { cat "$log" >&2; die "could not install from $build"; }
mv "$work/stage/usr" "$root"
mkdir -p "$root/lib" "$root/plugins"

# ---- Qt's plugins

qt_plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb platforms/libqoffscreen iconengines/libqsvgicon imageformats/libqsvg imageformats/libqjpeg \
    platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libibusplatforminputcontextplugin \
    platformthemes/libqxdgdesktopportal printsupport/libcupsprintersupport; do
    [[ -e $qt_plugins/$plugin.so ]] || continue
    install -D -m 644 "$qt_plugins/$plugin.so" "$root/plugins/$plugin.so"
done
[[ -e $root/plugins/platforms/libqxcb.so ]] || die "Qt's plugin for X is not in $qt_plugins"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nLibraries = lib\n' >"$root/bin/qt.conf"

# ---- Libraries, all that are needed but those of every desktop

mapfile -t of_the_system < <(sed -n 's/^\([^# ]\+\) .*/\1/p' "$here/system-libraries.txt")
is_of_the_system() {
    local name
    for name in "${of_the_system[@]}"; do [[ $1 != "$name" ]] || return 0; done
    return 1
}
needed_by() { objdump -p "$1" | sed -n 's/^ *NEEDED *//p'; }
# Where the linker finds a library here.
where_is() { ldconfig -p | sed -n "s/^\t$1 (.*x86-64.*) => //p; s/^\t$1 (.*AArch64.*) => //p" | head -n 1; }

from=() # the files on this system that the copies were made of
for plugin in "$root"/plugins/*/*.so; do from+=("$qt_plugins/${plugin#"$root"/plugins/}"); done
queue=("$root"/bin/interleave "$root"/bin/interleave-cli "$root"/plugins/*/*.so)
while [[ ${#queue[@]} -gt 0 ]]; do
    file=${queue[0]}
    queue=("${queue[@]:1}")
    while read -r library; do
        is_of_the_system "$library" && continue
        [[ ! -e $root/lib/$library ]] || continue
        found=$(where_is "${library//+/\\+}")
        [[ $found ]] || die "${file#"$root"/} needs $library, which is not here"
        install -m 644 "$(readlink -f "$found")" "$root/lib/$library"
        from+=("$(readlink -f "$found")")
        queue+=("$root/lib/$library")
    done < <(needed_by "$file")
done
for file in "$root"/bin/interleave "$root"/bin/interleave-cli; do patchelf --set-rpath "\$ORIGIN/../lib" "$file"; done
for file in "$root"/lib/*; do patchelf --set-rpath "\$ORIGIN" "$file"; done
for file in "$root"/plugins/*/*.so; do patchelf --set-rpath "\$ORIGIN/../../lib" "$file"; done

# ---- Licences and sources of what is inside

bundled=$root/share/doc/interleave/licences/bundled
mkdir -p "$bundled"
# Which package a file is from; the folder's other name is tried too, for systems where /lib and /usr/lib are one.
package_of() {
    dpkg-query -S "$1" 2>/dev/null | sed 's/: .*//' || dpkg-query -S "${1#/usr}" | sed 's/: .*//'
}
packages=$(for file in "${from[@]}"; do package_of "$file"; done | sort -u)
{
    printf 'What is bundled here is from %s, unchanged but for the path where libraries are looked for.\n' \
        "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release)"
    printf 'The sources of each are its source package in exactly this version: apt-get source NAME=VERSION, or\n'
    printf 'https://snapshot.debian.org/package/NAME/VERSION/ for all versions there ever were. Patches and build scripts are in it.\n\n'
    printf '%-28s %-32s %s\n' package source version
    for package in $packages; do
        # shellcheck disable=SC2016 # dpkg-query's own ${} fields
        dpkg-query -W -f '${Package} ${source:Package} ${source:Version}\n' "$package" | xargs printf '%-28s %-32s %s\n'
    done
} >"$bundled/SOURCES.txt"
for package in $packages; do
    install -m 644 "/usr/share/doc/${package%%:*}/copyright" "$bundled/${package%%:*}.txt"
done
# The long texts that those refer to.
grep -rhoE '/usr/share/common-licenses/[A-Za-z0-9.+-]+' "$bundled" | sed 's/[.]$//' | sort -u | while read -r text; do
    [[ ! -e $text ]] || install -m 644 "$(readlink -f "$text")" "$bundled/common-$(basename "$text").txt"
done

# ---- What it needs

# The newest version of symbols $1 (GLIBC, GLIBCXX) that anything in it asks for.
newest() {
    objdump -T "$root"/bin/interleave* "$root"/lib/* "$root"/plugins/*/*.so 2>/dev/null |
        grep -oE "\(?$1_[0-9.]+" | sed "s/.*_//" | sort -uV | tail -n 1
}
glibc=$(newest GLIBC)
ln -s bin/interleave "$root/interleave"
cat >"$root/README.txt" <<TEXT
Interleave $version, portable: see that concurrency is not parallelism

    ./interleave          the window; with the name of a run file, the runs in it
    bin/interleave-cli    the same on the console

Nothing has to be installed, and to remove it is to delete this folder (settings are in ~/.config/Interleave). It needs Linux on
$(uname -m) with glibc $glibc or newer and libstdc++ of GCC 12 or newer (GLIBCXX_$(newest GLIBCXX)): Debian 12, Ubuntu 22.04, Fedora 36
and everything newer; a desktop with X or Xwayland; and a font. Qt and all else is inside. In a terminal it says what is missing.

Licences and sources of everything inside: share/doc/interleave. Interleave is under the GNU General Public License, version 3 or later.
TEXT

# ---- The archive

find "$root" -type d -exec chmod 755 {} +
tar --create --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$work" "$name" |
    xz -9e -T1 >"$work/archive"
install -m 644 "$work/archive" "$output/$name.tar.xz"
printf 'portable.sh: %s: needs glibc %s; inside: %s\n' "$name.tar.xz" "$glibc" "$(cd "$root/lib" && printf '%s ' *)" >&2
