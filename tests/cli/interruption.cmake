# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Ctrl+C, and a polite request to end, end whatever takes long: with a word, the status that stands for the signal, and no file.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

function(shell)
    execute_process(COMMAND sh -c "${ARGN}" sh "${CLI}" WORKING_DIRECTORY "${FOLDER}" TIMEOUT 60
        RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
    without_warning_of_others(out)
    without_warning_of_others(err)
    set(status "${status}" PARENT_SCOPE)
    set(out "${out}" PARENT_SCOPE)
    set(err "${err}" PARENT_SCOPE)
endfunction()

# A run that would take minutes, as it says before it begins.
shell("mkfifo said; \"$1\" run cpu-bound --model in-order --set tasks=64 --set work_ms=5000 --export csv=run.csv 2>said & \
       exec 3<said; read line <&3; kill -INT $!; wait $!; echo $?; echo \"$line\"; cat <&3; rm said")
require_match("the status, and what was said" "${out}"
    "^130\ninterleave-cli: This will take [^\n]*Ctrl[+]C stops it[^\n]*\ninterleave-cli: Stopped; nothing was written.\n$")
require_files()

# A pipe that nobody reads: it is waited for as soon as the file before it is written.
foreach(signal IN ITEMS INT TERM HUP)
    shell("mkfifo pipe said; \"$1\" run kebab --set work_ms=2 --json --export csv=first.csv --export csv=pipe 2>said >/dev/null & \
           exec 3<said; read line <&3; case $line in *'Other programs'*) read line <&3;; esac; kill -${signal} $!; wait $!; echo $?; cat <&3; rm pipe said first.csv")
    set(statuses_INT 130)
    set(statuses_TERM 143)
    set(statuses_HUP 129)
    require_equal("what ${signal} leaves" "${out}"
        "${statuses_${signal}}\ninterleave-cli: Stopped; files that are not named above were not written.\n")
    require_files()
endforeach()

# A pipe whose reader has had enough for now.
shell("mkfifo pipe; \"$1\" run too-many-tasks --model simulated --set slice_us=100 --export json=pipe >/dev/null 2>&1 & \
       exec 3<pipe; dd bs=1 count=1 <&3 2>/dev/null; kill -TERM $!; wait $!; echo $?; rm pipe")
require_equal("a byte, and the status" "${out}" "{143\n")
require_files()
