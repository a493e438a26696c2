# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Plays the commands of TRANSCRIPT again and compares what the program says now with what is written there. In a transcript
# "$ " begins a command, "! " a line on standard error, and "[exit 2]" an end other than success. What differs from run to
# run and from machine to machine stands there in capitals: TIME, NUMBER, BAR.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

# Of the report of `run` and `compare`, what is the same whenever and wherever it runs. The heading stays as it is.
function(without_measured_values variable)
    string(FIND "${${variable}}" "\n\n" end)
    string(SUBSTRING "${${variable}}" 0 ${end} heading)
    string(SUBSTRING "${${variable}}" ${end} -1 text)
    # Which shares there are, and whether any task was woken, the account tells.
    string(REGEX REPLACE "\n(woken within [^ ]+) [^\n]+" "\n\\1 ..." text "${text}")
    string(REGEX REPLACE "\n([a-z-]+, %) of [^\n]+\n([^\n]+\n)+" "\n\\1\n SHARES\n" text "${text}")
    # Whether others were busy meanwhile, and whether the system shows switches, depends on where it runs.
    string(REGEX REPLACE "\n[a-z-]+: ([^\n]|\n  )*--drop-noisy[.]" "" text "${text}")
    string(REGEX REPLACE "([a-z-]+): (Verified by the kernel|Partly verified|Inferred from gaps)[^\n]+\n(  [^\n]+\n)*" "\\1: EVIDENCE\n" text "${text}")
    # What came out, and which sentences come at the end, the metrics tell.
    string(REGEX REPLACE "\n([a-z-]+, [0-9]+ runs: [^\n]+)\n(  [^\n]+\n)+" "\n\\1\n DISTRIBUTION\n" text "${text}")
    string(REGEX REPLACE "\n([a-z-]+)(, run [0-9]+)?:\n(  [^\n]+\n)+" "\n\\1:\n VERDICT\n" text "${text}")
    string(REGEX REPLACE "\n\n([^\n]+\n)+$" "\n\nSENTENCES\n" text "${text}")
    string(REGEX REPLACE "\n([A-Z][a-z]*) +[-#%+.][-#%+. ]*" "\n\\1 BAR" text "${text}")
    string(REGEX REPLACE "pinned to cores? [0-9, ]*[0-9]|all [0-9]+ cores|the only core|not pinned" "PLACE" text "${text}")
    string(REGEX REPLACE "for [0-9.]+ [num]?s|never" "ANSWER" text "${text}")
    string(REGEX REPLACE "[0-9][0-9.]* [num]?s" "TIME" text "${text}")
    string(REGEX REPLACE "[0-9][0-9.]*" "NUMBER" text "${text}")
    string(REGEX REPLACE " +" " " text "${text}")
    set(${variable} "${heading}${text}" PARENT_SCOPE)
endfunction()

function(normalize arguments)
    string(REPLACE "${FOLDER}" "FOLDER" out "${out}")
    string(REPLACE "${FOLDER}" "FOLDER" err "${err}")
    # A simulation comes out the same whenever and wherever it runs.
    if(arguments MATCHES "^(run|compare) " AND out AND NOT arguments MATCHES "--models? simulated")
        without_measured_values(out)
    elseif(arguments STREQUAL "--version")
        string(REGEX REPLACE "[0-9]+[.][0-9]+[.][0-9]+" "NUMBER" out "${out}")
    elseif(arguments STREQUAL "doctor")
        string(REGEX REPLACE "\n\n.*" "\n\nFACTS\n" out "${out}")
        string(REGEX REPLACE ": [^\n]+" ": ..." out "${out}")
    endif()
    string(REGEX REPLACE "\n(.)" "\n! \\1" err "! ${err}")
    if(err STREQUAL "! ")
        set(err "")
    endif()
    set(out "${out}" PARENT_SCOPE)
    set(err "${err}" PARENT_SCOPE)
endfunction()

file(READ "${TRANSCRIPT}" expected)
string(REGEX MATCHALL "\\$ interleave-cli[^\n]*" commands "${expected}")
require_match("${TRANSCRIPT}" "${expected}" "interleave-cli")

set(actual "")
foreach(command IN LISTS commands)
    string(REGEX REPLACE "^\\$ interleave-cli ?" "" arguments "${command}")
    separate_arguments(words UNIX_COMMAND "${arguments}")
    run_cli(${words})
    normalize("${arguments}")
    string(APPEND actual "${command}\n${out}${err}")
    if(NOT status STREQUAL "0")
        string(APPEND actual "[exit ${status}]\n")
    endif()
    string(APPEND actual "\n")
endforeach()

string(STRIP "${actual}" actual)
string(STRIP "${expected}" expected)
get_filename_component(name "${TRANSCRIPT}" NAME)
file(WRITE "${FOLDER}/${name}" "${actual}\n")
if(NOT actual STREQUAL expected)
    find_program(DIFF diff)
    if(DIFF)
        execute_process(COMMAND "${DIFF}" -u "${TRANSCRIPT}" "${FOLDER}/${name}")
    else()
        message("---- expected\n${expected}\n---- actual\n${actual}\n----")
    endif()
    message(FATAL_ERROR "If what the program says now is right, copy ${FOLDER}/${name} over ${TRANSCRIPT}")
endif()
file(REMOVE "${FOLDER}/${name}")
require_files() # a transcript leaves nothing behind
