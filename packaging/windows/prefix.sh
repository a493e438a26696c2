#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# prefix.sh PREFIX WHAT: builds libraries for 64-bit Windows from Debian's source packages into PREFIX, unless they are there.
# apt checks what it fetches against the archive's signature. Work is done in build/windows-sources.
#   core        hwloc, SQLite and libharu; and Asio's, CLI11's, toml++'s and Eigen's headers, of the packages installed here
#   webp        libwebp: what the window and its tests need beside Qt
#   qt-test     Qt Core and Test, of the same version as the Qt installed here: what core's tests need
#   qt-widgets  also Gui, Widgets and PrintSupport
#   qt          also Svg and Charts: what the window needs
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=${here%/packaging/windows}/build/windows-sources
target=x86_64-w64-mingw32
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

say() { printf 'prefix: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# quietly NAME COMMAND...: what it says goes into a log, and is shown if it fails.
quietly() {
    local log=$work/$1.log
    shift
    "$@" >>"$log" 2>&1 </dev/null || { tail -40 "$log" >&2; die "this failed: $* (all of it is in $log)"; }
}

apt_get() {
    apt-get -q -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/apt/parts" -o APT::Sandbox::User="$(id -un)" \
        -o Dir::State::Lists="$work/apt/lists" -o Dir::Cache="$work/apt/cache" "$@"
}

# The archives that are configured here, for sources; this computer's own lists stay as they are.
know_sources() {
    [[ ! -e $work/apt/known ]] || return 0
    mkdir -p "$work"/apt/{parts,lists/partial,cache/archives/partial}
    local file
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [[ ! -e $file ]] || sed -n 's/^deb /deb-src /p' "$file" >"$work/apt/parts/$(basename "$file" .list).list"
    done
    for file in /etc/apt/sources.list.d/*.sources; do
        [[ ! -e $file ]] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$work/apt/parts/$(basename "$file")"
    done
    quietly apt apt_get update
    : >"$work/apt/known"
}

# fetch PACKAGE [VERSION]: its sources with Debian's patches, in $work/PACKAGE.
fetch() {
    [[ ! -d $work/$1 ]] || return 0
    know_sources
    say "fetching the sources of $1 ${2:-}"
    local folder=$work/fetching-$1
    rm -rf "$folder" && mkdir -p "$folder"
    (cd "$folder" && quietly "$1" apt_get source "$1${2:+=$2}")
    mv "$folder"/*/ "$work/$1"
    rm -rf "$folder"
}

make_hwloc() {
    [[ ! -e $prefix/lib/pkgconfig/hwloc.pc ]] || return 0
    fetch hwloc
    say "building hwloc"
    mkdir -p "$work/hwloc-build" "$prefix/lib/pkgconfig" && cd "$work/hwloc-build"
    # On Windows nothing of what it can do beyond processors and memory is used; and it is small enough to be part of programs.
    quietly hwloc "$work/hwloc/configure" --host=$target CC=$target-gcc-posix CFLAGS=-O2 --prefix="$prefix" --enable-static \
        --disable-shared --disable-cairo --disable-libxml2 --disable-plugins --disable-io
    quietly hwloc make -j"$jobs" -C hwloc
    quietly hwloc make -C hwloc install
    quietly hwloc make -C include install
    cp hwloc.pc "$prefix/lib/pkgconfig/"
    remember hwloc
}

make_sqlite() {
    [[ ! -e $prefix/lib/pkgconfig/sqlite3.pc ]] || return 0
    fetch sqlite3
    say "building SQLite"
    mkdir -p "$work/sqlite3-build" "$prefix/lib/pkgconfig" && cd "$work/sqlite3-build"
    # Its configure takes every system for a Unix; so it only puts all sources into one, which knows better.
    quietly sqlite3 "$work/sqlite3/configure" --prefix="$prefix" --disable-readline
    quietly sqlite3 make sqlite3.c
    quietly sqlite3 $target-gcc-posix -O2 -DSQLITE_OMIT_LOAD_EXTENSION -c sqlite3.c
    quietly sqlite3 $target-ar rcs "$prefix/lib/libsqlite3.a" sqlite3.o
    install -D -m 644 -t "$prefix/include" sqlite3.h
    sed '/^Libs.private/d' sqlite3.pc >"$prefix/lib/pkgconfig/sqlite3.pc"
    remember sqlite3
}

make_libharu() {
    [[ ! -e $prefix/lib/libhpdf.a ]] || return 0
    fetch libharu
    say "building libharu"
    # Without zlib and libpng, which are not in the prefix: its pages are then larger, and hold no pictures anyway.
    quietly libharu cmake -S "$work/libharu" -B "$work/libharu-build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DINTERLEAVE_WINDOWS_PREFIX="$prefix" -DLIBHPDF_SHARED=OFF
    quietly libharu cmake --build "$work/libharu-build" -j "$jobs"
    # Its own installation brings examples into the prefix.
    install -D -m 644 "$work/libharu-build/src/libhpdfs.a" "$prefix/lib/libhpdf.a"
    install -D -m 644 -t "$prefix/include" "$work"/libharu/include/*.h "$work"/libharu-build/include/*.h
    remember libharu
}

make_webp() {
    [[ ! -e $prefix/lib/pkgconfig/libwebpmux.pc ]] || return 0
    fetch libwebp
    say "building libwebp"
    mkdir -p "$work/libwebp-build" && cd "$work/libwebp-build"
    quietly libwebp "$work/libwebp/configure" --host=$target CC=$target-gcc-posix CFLAGS=-O2 --prefix="$prefix" --enable-static \
        --disable-shared --enable-libwebpmux --enable-libwebpdemux --disable-gl --disable-sdl --disable-png --disable-jpeg \
        --disable-tiff --disable-gif --disable-wic
    quietly libwebp make -j"$jobs" -C sharpyuv
    quietly libwebp make -j"$jobs" -C src install
    remember libwebp
}

copy_headers() {
    mkdir -p "$prefix/include" "$prefix/share/cmake"
    cp -ru /usr/include/asio /usr/include/asio.hpp /usr/include/CLI /usr/include/toml++ /usr/include/eigen3 "$prefix/include/"
    cp -ru /usr/share/cmake/CLI11 "$prefix/share/cmake/"
}

# remember SOURCE: leaves in PREFIX which sources a library was made from, and its licence, for packages that carry it.
remember() {
    mkdir -p "$prefix/share/sources/$1"
    dpkg-parsechangelog -l "$work/$1/debian/changelog" -S Version >"$prefix/share/sources/$1/version"
    cp "$work/$1/debian/copyright" "$prefix/share/sources/$1/"
}

# The sources that a Debian package here was built from.
version_here() { dpkg-query -W -f '${source:Version}' "$1"; }

# build_qt PACKAGE FOLDER OPTIONS...: configures, builds (in FOLDER) and installs a module of Qt.
build_qt() {
    local package=$1 folder=$work/$2
    shift 2
    say "building $package, which takes a while"
    local launcher=()
    [[ -z ${CMAKE_CXX_COMPILER_LAUNCHER:-} ]] || launcher=(-DCMAKE_C_COMPILER_LAUNCHER="$CMAKE_CXX_COMPILER_LAUNCHER")
    quietly "$package" cmake -S "$work/$package" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DINTERLEAVE_WINDOWS_PREFIX="$prefix" -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF "${launcher[@]}" "$@"
    quietly "$package" cmake --build "$folder" -j "$jobs"
    quietly "$package" cmake --install "$folder"
    remember "$package"
}

# make_qtbase ON|OFF: with Gui, Widgets and PrintSupport, or without.
make_qtbase() {
    fetch qt6-base "$(version_here qt6-base-dev)"
    local off=() feature
    # Without tablets (pens): what they would need of Wacom's is not in Debian's sources.
    for feature in network sql dbus xml concurrent opengl dynamicgl vulkan pkg_config androiddeployqt zstd icu glib tabletevent; do
        off+=("-DFEATURE_$feature=OFF")
    done
    for feature in doubleconversion pcre2 zlib freetype harfbuzz png jpeg; do
        off+=("-DFEATURE_system_$feature=OFF")
    done
    # The compiler for regular expressions keeps a stack for each thread (thread_local), whose place MinGW frees before it is
    # destroyed: a thread that has used one crashes at its end.
    build_qt qt6-base "qt6-base-gui-$1" -DCMAKE_C_FLAGS=-DPCRE2_DISABLE_JIT -DFEATURE_testlib=ON -DFEATURE_gui="$1" \
        -DFEATURE_widgets="$1" -DFEATURE_printsupport="$1" "${off[@]}"
}

make_qt_test() {
    [[ -e $prefix/lib/cmake/Qt6Test/Qt6TestConfig.cmake ]] || make_qtbase OFF
}

make_qt_widgets() {
    [[ -e $prefix/lib/cmake/Qt6PrintSupport/Qt6PrintSupportConfig.cmake ]] || make_qtbase ON
}

make_qt() {
    local module
    for module in svg charts; do # first of all: what cannot be had is known before an hour has gone by
        [[ -e $prefix/lib/cmake/Qt6${module^} ]] || fetch "qt6-$module" "$(version_here "qt6-$module-dev")"
    done
    make_qt_widgets
    for module in svg charts; do
        [[ -e $prefix/lib/cmake/Qt6${module^} ]] || build_qt "qt6-$module" "qt6-$module-build"
    done
}

whats='core, webp, qt-test, qt-widgets or qt'
[[ $# -eq 2 ]] || die "give a folder and what to build in it: $whats"
mkdir -p "$1" "$work"
prefix=$(cd "$1" && pwd)
case $2 in
core)
    make_hwloc
    make_sqlite
    (make_libharu) || say "libharu could not be had: the program is built without it, and makes no worksheets"
    copy_headers
    ;;
webp) make_webp ;;
qt-test) make_qt_test ;;
qt-widgets) make_qt_widgets ;;
qt) make_qt ;;
*) die "there is no '$2': $whats" ;;
esac
