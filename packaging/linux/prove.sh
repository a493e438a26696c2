#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# prove.sh VERSION: installs, starts, watches and removes what is in build/packages, in fresh systems made by debootstrap, and
# says in one line what each step has proven. `./dev package --prove` calls it, as root. Each fresh system is fetched once and kept
# in build/roots; programs in it run as an ordinary user. The X server, whoever takes the pictures, strace and gio are this
# system's, so that nothing is in the fresh ones but what they came with and what is tried.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
version=$1
packages=$PWD/build/packages
roots=$PWD/build/roots
pictures=$PWD/build/proof
mkdir -p "$roots" "$pictures"

proven() { printf 'proven: %s\n' "$*"; }
die() { printf 'NOT proven: %s\n' "$*" >&2; exit 1; }

work=$(mktemp -d)
started=() # processes
mounted=() # folders
cleanup() {
    local i
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do kill "${started[i]}" 2>/dev/null && wait "${started[i]}" 2>/dev/null; done
    for ((i = ${#mounted[@]} - 1; i >= 0; i--)); do umount -l "${mounted[i]}" 2>/dev/null; done
    rm -rf --one-file-system "$work"
}
trap 'cleanup || true' EXIT
trap 'exit 130' INT TERM

# ---- Fresh systems

# shellcheck disable=SC2016 # apt's own $() fields
mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' | sed -n 's/ bookworm$//p' | sort -u | head -n 1)
mirror=${mirror:-http://deb.debian.org/debian}

# fresh RELEASE [PACKAGES...]: makes an untouched Debian in $root, from the copy that is kept.
fresh() {
    local release=$1 kept=$roots/$1.tar
    shift
    if [[ ! -s $kept ]]; then
        printf 'fetching Debian %s, once\n' "$release"
        debootstrap --variant=minbase "$release" "$work/making" "$mirror" >"$work/debootstrap.log" 2>&1 ||
            { tail -n 20 "$work/debootstrap.log" >&2; die "Debian $release could not be fetched from $mirror"; }
        chroot "$work/making" apt-get clean
        tar -cf "$kept.new" -C "$work/making" . && mv "$kept.new" "$kept"
        rm -rf --one-file-system "$work/making"
    fi
    root=$work/$release
    mkdir "$root"
    tar -xf "$kept" -C "$root"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no service is started in it
    chmod 755 "$root/usr/sbin/policy-rc.d"
    mount -t proc proc "$root/proc" && mounted+=("$root/proc")
    mount --rbind --make-rslave /dev "$root/dev" && mounted+=("$root/dev")
    mount --bind -o ro /sys "$root/sys" && mounted+=("$root/sys") # where programs learn which processors there are
    mount -t tmpfs tmpfs "$root/tmp" && mounted+=("$root/tmp") && chmod 1777 "$root/tmp"
    in_root useradd --create-home --shell /bin/bash ada
    mkdir -p "$root/run/user/1000" && chown 1000 "$root/run/user/1000" && chmod 700 "$root/run/user/1000"
    in_root apt-get update -q
    [[ $# -eq 0 ]] || in_root apt-get install -y -q --no-install-recommends "$@"
}

# in_root COMMAND...: as the system's administrator, silent unless it fails.
in_root() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" \
        >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; die "this failed in the fresh system: $*"; }
}

# Sets ${user[@]}, the words that make a command run as the ordinary user in $root. DISPLAY is this system's X server, reached
# without a file.
make_words() {
    user=(chroot --userspec=1000:1000 "$root" env -i -C /home/ada PATH=/usr/bin:/bin HOME=/home/ada USER=ada LC_ALL=C.UTF-8
        XDG_RUNTIME_DIR=/run/user/1000 DISPLAY="$display")
}

# All files and folders of $root, but for those that every installation of anything writes.
list_of_root() {
    find "$root" -xdev \( -path "$root/var/lib/dpkg" -o -path "$root/var/lib/apt" -o -path "$root/var/cache" -o -path "$root/var/log" \
        -o -path "$root/home" -o -path "$root/etc/ld.so.cache" \) -prune -o -printf '%P %y\n' | sort
}

# written_by_user: the files in the user's home, or anywhere that the user may write, but for settings.
written_by_user() {
    find "$root/home/ada" "$root/var/tmp" "$root/tmp" "$root/run/user/1000" -newer "$work/before" -type f -printf '/%P in %H\n' |
        grep -v '^/\.config/Interleave/[^/]* in [^ ]*/home/ada$' || true
    find "$root" -xdev -user 1000 -type f ! -path "$root/home/ada/*" -printf '/%P\n'
}

# ---- The display, with a window manager

start_display() {
    mkfifo "$work/number"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/number" >"$work/xvfb.log" 2>&1 &
    started+=($!)
    read -r number <"$work/number"
    display=:$number
    DISPLAY=$display HOME=$work openbox >"$work/openbox.log" 2>&1 &
    started+=($!)
}

# Waits until $2... succeeds, for at most $1 seconds.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [[ $SECONDS -lt $end ]] || return 1
        sleep 0.2
    done
}

window_is_there() { DISPLAY=$display xdotool search --onlyvisible --class interleave >"$work/windows" 2>/dev/null; }

# Whether the window is at rest (its picture is that of a moment ago) and the lower chart has bars: hundreds of pixels and not just
# those of the legend are in the colour of running, Okabe and Ito's blue. Then the upper chart has been measured too.
picture_shows_runs() {
    local before=$last pixels
    DISPLAY=$display import -window root "$1" 2>/dev/null || return 1
    last=$(identify -format '%#' "$1")
    pixels=$(convert "$1" -crop 100%x20%+0+420 -format '%c' histogram:info: | sed -n 's/^ *\([0-9]*\): .*#0072B2 .*/\1/p')
    [[ $last == "$before" && ${pixels:-0} -ge 1500 ]]
}
last=

is_over() { ! kill -0 "$1" 2>/dev/null; }

# start_window WHERE NAME PROGRAM [ARGUMENT]: starts the window in $root, takes a picture of it with both runs, and closes it as a
# user would.
start_window() {
    local where=$1 picture=$pictures/$2.png
    shift 2
    "${user[@]}" "$@" --size 1366x768 --language en --look light >"$work/window.log" 2>&1 &
    local process=$!
    started+=("$process")
    within 60 window_is_there || { cat "$work/window.log" >&2; die "on $where no window appeared within a minute"; }
    within 60 picture_shows_runs "$picture" || { cat "$work/window.log" >&2; die "on $where the window stays blank: $picture"; }
    DISPLAY=$display wmctrl -c Interleave
    within 30 is_over "$process" || die "on $where the window cannot be closed"
    wait "$process" || { cat "$work/window.log" >&2; die "on $where the window ended with status $?"; }
    proven "$where: '${*##*/}' starts for an ordinary user, shows both runs (${picture#"$PWD"/}) and ends with status 0"
}

# compare_on WHERE PROGRAM: the console program gives an object with both runs.
compare_on() {
    local where=$1
    shift
    "${user[@]}" "$@" compare kebab --json >"$work/answer.json" 2>"$work/cli.log" ||
        { cat "$work/cli.log" >&2; die "on $where the console program failed"; }
    answers_with_both_runs || die "on $where the console program's answer is not an object with two runs"
    proven "$where: 'interleave-cli compare kebab --json' answers with both runs"
}

answers_with_both_runs() {
    python3 -c 'import json, sys; answer = json.load(open(sys.argv[1])); assert len(answer["runs"]) == 2, answer.keys()' "$work/answer.json"
}

# keep_runs_on WHERE PROGRAM: the console program keeps a comparison in $run_file and reports what is in there.
keep_runs_on() {
    local where=$1
    "${user[@]}" "$2" compare kebab --save "$run_file" >"$work/cli.log" 2>&1 ||
        { cat "$work/cli.log" >&2; die "on $where the console program cannot keep runs in a file"; }
    "${user[@]}" "$2" show "$run_file" --json >"$work/answer.json" 2>"$work/cli.log" ||
        { cat "$work/cli.log" >&2; die "on $where the console program cannot read its run file"; }
    answers_with_both_runs || die "on $where the run file does not hold two runs"
    proven "$where: 'interleave-cli compare kebab --save' keeps both runs in a file, 'interleave-cli show' reads them"
}
run_file=/home/ada/kebab.interleave

# open_run_file_on WHERE NAME: the system takes $run_file for what it is, by its content too, and what its menu entry says opens it.
open_run_file_on() {
    local where=$1 found entry
    cp "$root$run_file" "$work/nameless"
    found=$(XDG_DATA_HOME=$work/nothing XDG_DATA_DIRS=$root/usr/share gio info -a standard::content-type \
        "$root$run_file" "$work/nameless" | sed -n 's/^ *standard::content-type: //p')
    [[ $found == application/vnd.interleave.run$'\n'application/vnd.interleave.run ]] ||
        die "on $where a run file is taken for something else, with its name and without:"$'\n'"$found"
    proven "$where: run files have their type, by name and by content"
    read -ra entry < <(sed -n 's/^Exec=//p' "$root/usr/share/applications/interleave.desktop")
    start_window "$where" "$2" "${entry[@]/\%f/$run_file}"
}

nothing_written_on() {
    local files
    files=$(written_by_user)
    [[ -z $files ]] || die "on $1 files were written outside of the settings folder:"$'\n'"$files"
    [[ -s $root/home/ada/.config/Interleave/interleave.conf ]] || die "on $1 the window kept no settings"
    proven "$1: no file was written outside of ~/.config/Interleave"
}

# speaks_to_nobody WHERE WHAT COMMAND...: no connection but local sockets and loopback, as the kernel saw it. strace stops a new thread
# at each of its calls until the first of those that it is to see; with futex among them that is soon, and runs are not disturbed.
speaks_to_nobody() {
    local where=$1 what=$2
    shift 2
    timeout 300 strace -f --seccomp-bpf -qq -e trace=network,futex -o "$work/network" "$@" >"$work/traced.log" 2>&1 ||
        { tail -n 5 "$work/traced.log" >&2; die "on $where $what fails under strace"; }
    local others
    # Addresses of others than this computer, and sockets of a kind that has no address here.
    others=$({ grep -E 'sa_family=AF_' "$work/network" | grep -vE 'sa_family=AF_(UNIX|NETLINK)|"127\.[0-9.]*"|"::1"'
        grep -E 'socket\(AF_' "$work/network" | grep -vE 'socket\(AF_(UNIX|NETLINK|INET|INET6),'; } || true)
    [[ -z $others ]] || die "on $where $what speaks to others than this computer:"$'\n'"$others"
    proven "$where: $what speaks to nobody but this computer (strace: $(grep -c 'socket(' "$work/network" || true) sockets," \
        "$(grep -cE 'listen\(' "$work/network" || true) that listen, all local)"
}

# ---- The packages

prove_debian_package() {
    local where="Debian 12, DEB" deb=("$packages"/interleave_"$version"_*.deb) scenarios
    fresh bookworm
    list_of_root >"$work/list.before"
    cp "${deb[0]}" "$root/tmp/interleave.deb"
    in_root apt-get install -y -q --no-install-recommends /tmp/interleave.deb
    proven "$where: apt installs it into a fresh system, with $(chroot "$root" dpkg-query -W | wc -l) packages then in all"
    rm "$root/tmp/interleave.deb"
    touch "$work/before"
    make_words
    start_window "$where" debian-12 interleave --run
    compare_on "$where" interleave-cli
    keep_runs_on "$where" interleave-cli
    open_run_file_on "$where" debian-12-run-file
    rm "$root$run_file"
    nothing_written_on "$where"
    mapfile -t scenarios < <("${user[@]}" interleave-cli list scenarios --json |
        python3 -c 'import json, sys; print(*(scenario["id"] for scenario in json.load(sys.stdin)["scenarios"]), sep="\n")')
    # A busy computer may refuse a run, which is then tried again. The expressions are the user's shell's.
    # shellcheck disable=SC2016
    speaks_to_nobody "$where" "each of ${#scenarios[@]} scenarios on the console" "${user[@]}" sh -ec 'for scenario; do
        interleave-cli run "$scenario" || interleave-cli run "$scenario" || interleave-cli run "$scenario"; done' sh "${scenarios[@]}"
    speaks_to_nobody "$where" "the window's start" "${user[@]}" interleave --run --picture /tmp/picture.png
    in_root apt-get purge -y -q interleave
    [[ -z $(find "$root" -xdev -iname '*interleave*' ! -path "$root/home/*" ! -path "$root/tmp/*" ! -path "$root/var/log/*" -print) ]] ||
        die "$where: left behind: $(find "$root" -xdev -iname '*interleave*' ! -path "$root/home/*")"
    in_root apt-get autoremove --purge -y -q
    list_of_root >"$work/list.after"
    if ! diff "$work/list.before" "$work/list.after" >"$work/left"; then
        cat "$work/left" >&2
        die "$where: purging leaves these behind"
    fi
    proven "$where: purged, nothing is left ($(wc -l <"$work/list.before") files and folders before and after)"
}

prove_portable_archive() {
    local where="Debian 13, portable archive" archive=("$packages"/interleave-"$version"-linux-*.tar.xz) libraries folder
    mapfile -t libraries < <(sed -n 's/^[^# ]\+ \([a-z].*\)/\1/p' packaging/linux/system-libraries.txt | sort -u)
    fresh trixie "${libraries[@]}" fontconfig fonts-dejavu-core xkb-data
    list_of_root >"$work/list.before"
    ! chroot "$root" dpkg-query -W 2>/dev/null | grep -i '^libqt' || die "$where: that system has Qt"
    make_words
    cp "${archive[0]}" "$root/tmp/archive.tar.xz"
    tar -xf "${archive[0]}" -C "$root/home/ada" && chown -R 1000:1000 "$root/home/ada"/interleave-*
    rm "$root/tmp/archive.tar.xz"
    folder=/home/ada/interleave-$version-linux-$(uname -m)
    proven "$where: unpacked in a fresh system without Qt, which has these packages beside the base: ${libraries[*]}"
    touch "$work/before"
    start_window "$where" debian-13 "$folder/interleave" --run
    compare_on "$where" "$folder/bin/interleave-cli"
    keep_runs_on "$where" "$folder/bin/interleave-cli"
    rm "$root$run_file"
    nothing_written_on "$where"
    rm -rf "$root$folder"
    list_of_root >"$work/list.after"
    diff "$work/list.before" "$work/list.after" >&2 || die "$where: it changed the system"
    proven "$where: its folder deleted, nothing is left but the settings"
}

prove_rpm() {
    local where=RPM rpm=("$packages"/interleave-"$version"-*.rpm) root=$work/rpm
    mkdir "$root"
    [[ $(rpm -qp --queryformat '%{NAME} %{VERSION} %{LICENSE}' "${rpm[0]}") == "interleave $version GPL-3.0-or-later" ]] ||
        die "$where: name, version or licence are not as they should be"
    rpm -qp --requires "${rpm[0]}" | grep -q '^libQt6Charts' || die "$where: it does not ask for Qt Charts"
    rpm --root "$root" --initdb
    # Debian's rpm warns of itself, since it is not how packages are installed there.
    rpm --root "$root" --install --nodeps --ignorearch "${rpm[0]}" 2>"$work/rpm.log" || die "$where: it cannot be installed"
    rpm --root "$root" --verify --nodeps interleave || die "$where: what lies there is not what it holds"
    local file
    for file in bin/interleave bin/interleave-cli share/applications/interleave.desktop share/man/man1/interleave.1.gz \
        share/icons/hicolor/scalable/apps/interleave.svg share/icons/hicolor/scalable/mimetypes/org.interleave.interleave.run.svg \
        share/mime/packages/org.interleave.interleave.xml share/metainfo/org.interleave.interleave.metainfo.xml; do
        [[ -s $root/usr/$file ]] || die "$where: there is no /usr/$file"
    done
    proven "$where: name, version, licence and needs are right; installed into an empty root all files are there and intact"
    rpm --root "$root" --erase --nodeps interleave 2>"$work/rpm.log"
    [[ -z $(find "$root/usr" -type f) ]] || die "$where: left behind: $(find "$root/usr" -type f)"
    proven "$where: erased, no file is left"
}

start_display
prove_rpm
prove_debian_package
prove_portable_archive
printf 'all proven in %d min %d s\n' $((SECONDS / 60)) $((SECONDS % 60))
