#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# prove.sh SETUP ZIP: in a fresh Wine, installs silently as a user would, runs what was installed, installs again over it with
# settings kept, uninstalls, and looks that nothing is left; then runs what is in the ZIP. Setup programs of NSIS end with 0
# whatever happens, so that files are looked at and not their status.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
setup=$(readlink -f "$1") zip=$(readlink -f "$2")
work=$(mktemp -d)
export WINEPREFIX=$work/wine
display=
cleanup() {
    timeout 60 wineserver --kill 2>/dev/null || true
    [[ ! $display ]] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

die() { printf 'prove: %s\n' "$*" >&2; exit 1; }
proven() { printf 'proven in Wine: %s\n' "$*"; }
in_wine() { timeout 300 "$here/wine.sh" '' "$@" </dev/null; }
registry() { in_wine reg query "$@" 2>/dev/null | tr -d '\r'; }
classes='HKCU\Software\Classes'
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Interleave'

# compare FOLDER WHENCE: the console program there runs, and what it says is JSON with two runs.
compare() {
    in_wine "$1/interleave-cli.exe" compare kebab --json >"$work/compare.json" || die "interleave-cli of $2 failed"
    python3 - "$work/compare.json" <<'PY' || die "what interleave-cli of $2 says is not what it should be"
import json, sys
result = json.load(open(sys.argv[1], encoding="utf-8"))
assert [run["model"] for run in result["runs"]] == ["one-core", "all-cores"], result
PY
    proven "interleave-cli compare kebab --json, of $2"
    local run_file="Z:${work//\//\\}\\kebab.interleave"
    rm -f "$work/kebab.interleave"
    in_wine "$1/interleave-cli.exe" compare kebab --save "$run_file" >/dev/null || die "interleave-cli of $2 cannot keep runs in a file"
    in_wine "$1/interleave-cli.exe" show "$run_file" --json >"$work/show.json" || die "interleave-cli of $2 cannot read its run file"
    python3 -m json.tool "$work/show.json" >/dev/null || die "interleave-cli show of $2 does not answer in JSON"
    proven "interleave-cli compare kebab --save, and show, of $2"
}

# A display that nobody sees, for the window.
start_display() {
    mkfifo "$work/number"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/number" >"$work/xvfb.log" 2>&1 &
    display=$!
    read -r DISPLAY <"$work/number"
    export DISPLAY=:$DISPLAY
}

# show FOLDER WHENCE: the window opens, runs, and its picture is not blank.
show() {
    [[ -e $1/interleave.exe ]] || { printf 'prove: no window in %s\n' "$2"; return 0; }
    [[ $display ]] || start_display
    in_wine "$1/interleave.exe" --language en --run --picture "Z:${work//\//\\}\\window.png" || die "the window of $2 failed"
    [[ $(stat -c %s "$work/window.png") -gt 20000 ]] || die "the window of $2 is blank"
    proven "interleave --run --picture, of $2"
}

# The program that opens run files, and whether the window is among those that can.
opener() { registry "$classes\\.interleave" /ve | sed -n 's/.*REG_SZ *//p'; }
is_offered() { registry "$classes\\.interleave\\OpenWithProgids" | grep -q 'Interleave\.Run\.1'; }

in_wine cmd /c exit || die "Wine does not start"
# Wine logs its programs' own traces there; the user's folders are those of this fresh prefix.
user=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 ! -name Public | head -n 1)
folder=$user/AppData/Local/Programs/Interleave
files() { (cd "$user" && find . -type f ! -path './Temp/*' ! -path './AppData/Local/Temp/*' | sort); }
files >"$work/before"

in_wine "$setup" /S
[[ -e $folder/interleave-cli.exe && -e $folder/uninstall.exe ]] || die "silent setup put nothing into $folder"
registry "$uninstall_key" | grep -q 'DisplayVersion' || die "Windows' list of programs does not have it"
[[ ! -e $folder/interleave.exe || -e "$(find "$user" -name Interleave.lnk | head -n 1)" ]] || die "the Start menu does not have it"
proven "silent setup without an administrator, into $(basename "$user")'s own folder"
window=
[[ ! -e $folder/interleave.exe ]] || window=yes
if [[ $window ]]; then
    [[ $(opener) == Interleave.Run.1 ]] || die "run files are not opened by it, but by '$(opener)'"
    is_offered || die "the window is not offered for run files"
    registry "$classes\\Interleave.Run.1\\shell\\open\\command" /ve | grep -qF '\interleave.exe" "%1"' || die "run files start something else"
    proven 'run files open with the window'
else
    [[ -z $(opener) ]] || die "run files are opened by '$(opener)', without a window"
fi
compare "$folder" 'the setup program'
show "$folder" 'the setup program'

in_wine reg add 'HKCU\Software\Interleave\interleave\view' /v look /d dark /f >/dev/null
: >"$folder/notes of the user.txt"
[[ ! $window ]] || in_wine reg add "$classes\\.interleave" /ve /d Other.File.1 /f >/dev/null
in_wine "$setup" /S
[[ -e $folder/interleave-cli.exe ]] || die "an upgrade lost the program"
registry 'HKCU\Software\Interleave\interleave\view' /v look | grep -q dark || die "an upgrade lost settings"
proven 'setup over an older one, settings kept'
if [[ $window ]]; then
    [[ $(opener) == Other.File.1 ]] || die "setup over an older one took run files from another program"
    is_offered || die "after setup over an older one the window is not offered for run files"
    in_wine reg add "$classes\\.interleave" /ve /d Interleave.Run.1 /f >/dev/null
    proven 'removal and setup leave run files to the program that the user has chosen meanwhile'
fi

# With _?= it does not start a copy of itself and end at once, which is why it cannot remove itself then.
in_windows=${folder#"$WINEPREFIX"/drive_c/}
in_wine "$folder/uninstall.exe" /S "_?=C:\\${in_windows//\//\\}"
[[ -e "$folder/notes of the user.txt" ]] || die "removal took a file that was not installed"
rm "$folder/notes of the user.txt"
rm -f "$folder/uninstall.exe" && rmdir "$folder" 2>/dev/null || [[ ! -e $folder ]] || die "left: $(ls "$folder")"
files | diff "$work/before" - >"$work/left" || { cat "$work/left" >&2; die "removal left files"; }
! registry "$uninstall_key" >/dev/null || die "removal left an entry in Windows' list of programs"
for key in Interleave.Run.1 .interleave; do
    ! registry "$classes\\$key" >/dev/null || die "removal left $classes\\$key"
done
proven 'removal: nothing is left, and what was not installed is kept'

(cd "$work" && unzip -q "$zip")
root=("$work"/interleave-*)
compare "${root[0]}" 'the ZIP'
show "${root[0]}" 'the ZIP'
