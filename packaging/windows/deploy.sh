#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# deploy.sh FOLDER PREFIX...: puts the DLLs of Qt and of the compiler that the programs in FOLDER need beside them, Qt's plugins
# too, with their licences. PREFIX: where libraries for Windows are. A DLL that is in none of them must be Windows' own.
set -euo pipefail
folder=$1
shift
target=x86_64-w64-mingw32
compiler=$(dirname "$($target-g++-posix -print-file-name=libstdc++-6.dll)")
places=("${@/%//bin}" "$compiler" "/usr/$target/lib")

die() { printf 'deploy.sh: %s\n' "$*" >&2; exit 1; }

# What Windows 10 has in its system folder, of all that is imported; anything else that is not found is an error.
is_of_windows() {
    case ${1,,} in
    api-ms-win-* | advapi32.dll | authz.dll | bcrypt.dll | comctl32.dll | comdlg32.dll | crypt32.dll | d2d1.dll | d3d*.dll | \
        dcomp.dll | dnsapi.dll | dwmapi.dll | dwrite.dll | dxgi.dll | gdi32.dll | imm32.dll | iphlpapi.dll | kernel32.dll | \
        mpr.dll | msvcrt.dll | mswsock.dll | netapi32.dll | ntdll.dll | ole32.dll | oleaut32.dll | opengl32.dll | rpcrt4.dll | \
        secur32.dll | setupapi.dll | shcore.dll | shell32.dll | shlwapi.dll | user32.dll | userenv.dll | uxtheme.dll | \
        version.dll | winmm.dll | winspool.drv | ws2_32.dll | wtsapi32.dll) ;;
    *) return 1 ;;
    esac
}
imports_of() { $target-objdump -p "$1" | sed -n 's/^\tDLL Name: //p'; }

if [[ -e $folder/interleave.exe ]]; then
    for plugin in platforms/qwindows styles/qwindowsvistastyle iconengines/qsvgicon imageformats/qsvg imageformats/qjpeg; do
        for prefix in "$@"; do
            [[ ! -e $prefix/plugins/$plugin.dll ]] ||
                install -D -m 755 "$prefix/plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
        done
    done
    [[ -e $folder/plugins/platforms/qwindows.dll ]] || die "Qt's plugin for Windows is in none of: $*"
    printf '[Paths]\nPrefix = .\nPlugins = plugins\n' >"$folder/qt.conf"
fi

mapfile -t queue < <(find "$folder" -name '*.exe' -o -name '*.dll')
while [[ ${#queue[@]} -gt 0 ]]; do
    file=${queue[0]}
    queue=("${queue[@]:1}")
    while read -r dll; do
        [[ ! -e $folder/$dll ]] || continue
        for place in "${places[@]}"; do
            [[ -e $place/$dll ]] || continue
            install -m 755 "$place/$dll" "$folder/$dll"
            queue+=("$folder/$dll")
            break
        done
        [[ -e $folder/$dll ]] || is_of_windows "$dll" || die "${file#"$folder"/} needs $dll, which is in none of: ${places[*]}"
    done < <(imports_of "$file")
done
find "$folder" \( -name '*.exe' -o -name '*.dll' \) -exec $target-strip --strip-unneeded {} +

# ---- Licences and sources of what is inside

bundled=$folder/licences/bundled
mkdir -p "$bundled"
# is_inside SOURCE: whether something that was made from it is in the folder, as a DLL or as a part of the programs.
is_inside() {
    case $1 in
    qt6-base) [[ -e $folder/Qt6Core.dll ]] ;;
    qt6-svg) [[ -e $folder/Qt6Svg.dll ]] ;;
    qt6-charts) [[ -e $folder/Qt6Charts.dll ]] ;;
    libwebp) [[ -e $folder/interleave.exe ]] ;;
    esac
}
compiler_package=$(dpkg-query -S "$compiler/libstdc++-6.dll" | sed 's/:.*//')
runtime_package=$(dpkg-query -S "/usr/$target/lib/libwinpthread-1.dll" | sed 's/:.*//')
{
    printf 'The libraries beside the programs were made from the source packages of Debian or Ubuntu named here:\n'
    printf 'apt-get source NAME=VERSION, or https://snapshot.debian.org/package/NAME/VERSION/.\n\n'
    printf '%-24s %s\n' source version
    # shellcheck disable=SC2016 # dpkg-query's own ${} fields
    for package in "$compiler_package" "$runtime_package"; do
        dpkg-query -W -f '${source:Package} ${source:Version}\n' "$package" | xargs printf '%-24s %s\n'
        install -m 644 "/usr/share/doc/$package/copyright" "$bundled/$package.txt"
    done
    for prefix in "$@"; do
        for source in "$prefix"/share/sources/*; do
            name=$(basename "$source")
            [[ -e $source/version && ! -e $bundled/$name.txt ]] || continue
            is_inside "$name" || continue
            printf '%-24s %s\n' "$name" "$(<"$source/version")"
            install -m 644 "$source/copyright" "$bundled/$name.txt"
        done
    done
} >"$bundled/SOURCES.txt"
# The long texts that those refer to.
grep -rhoE '/usr/share/common-licenses/[A-Za-z0-9.+-]+' "$bundled" | sed 's/[.]$//' | sort -u | while read -r text; do
    [[ ! -e $text ]] || install -m 644 "$(readlink -f "$text")" "$bundled/common-$(basename "$text").txt"
done
for module in base svg charts; do
    [[ -e $bundled/qt6-$module.txt ]] || ! is_inside "qt6-$module" ||
        printf 'deploy.sh: %s must name the sources of qt6-%s too, which are not known here\n' "$bundled/SOURCES.txt" "$module" >&2
done
