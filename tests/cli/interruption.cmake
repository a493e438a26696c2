# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Ctrl+C, and a polite request to end, end whatever takes long: with a word, the status that stands for the signal, and no file.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

# In `script`, $1 is the program and what follows it is ARGN; sets out.
function(shell script)
    execute_process(COMMAND sh -c "${script}" sh "${CLI}" ${ARGN} WORKING_DIRECTORY "${FOLDER}" TIMEOUT 60 OUTPUT_VARIABLE out)
    without_warning_of_others(out)
    set(out "${out}" PARENT_SCOPE)
endfunction()

# The program in the background says things into a pipe. As soon as one begins as $2 does it gets the signal $3; its status, and what
# it says after that, are printed.
set(interrupted "exec 3<said; while read line <&3; do case $line in $2) break;; esac; done; \
                 kill -$3 $!; wait $!; echo $?; cat <&3; rm said")

# A run that would take minutes, as it says before it begins.
shell("mkfifo said; \"$1\" run cpu-bound --model in-order --set tasks=64 --set work_ms=5000 --export csv=run.csv 2>said & ${interrupted}"
    "interleave-cli: This will take*" INT)
require_equal("the status, and what was said" "${out}" "130\ninterleave-cli: Stopped; nothing was written.\n")
require_files()

# A simulation, of which nothing is shown once it is long.
shell("mkfifo said; \"$1\" run too-many-tasks --model simulated --repeat 100 --set tasks=10000 --set work_ms=5000 \
       --set slice_us=100 --export csv=run.csv 2>said & ${interrupted}" "interleave-cli: This will take*" INT)
require_equal("the status, and what was said" "${out}" "130\ninterleave-cli: Stopped; nothing was written.\n")
require_files()

# A pipe that nobody reads: it is waited for as soon as the file before it is written.
set(status_INT 130)
set(status_TERM 143)
set(status_HUP 129)
foreach(signal IN ITEMS INT TERM HUP)
    shell("mkfifo said pipe; \"$1\" run kebab --set work_ms=2 --json --export csv=first.csv --export csv=pipe 2>said >/dev/null & \
           ${interrupted} pipe first.csv" "Wrote*" ${signal})
    require_equal("what ${signal} leaves" "${out}"
        "${status_${signal}}\ninterleave-cli: Stopped; files that are not named above were not written.\n")
    require_files()
endforeach()

# A pipe whose reader has had enough for now.
shell("mkfifo pipe; \"$1\" run too-many-tasks --model simulated --set slice_us=100 --export json=pipe >/dev/null 2>&1 & \
       exec 3<pipe; dd bs=1 count=1 <&3 2>/dev/null; kill -TERM $!; wait $!; echo $?; rm pipe")
require_equal("a byte, and the status" "${out}" "{143\n")
require_files()
