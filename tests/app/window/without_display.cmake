# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The window's program where there is no display. Called with PROGRAM, and with STARTS where it may be started there: on a
# system that shows a box when there is none, nobody would close it.
cmake_minimum_required(VERSION 3.22)
include(${CMAKE_CURRENT_LIST_DIR}/../../cli/common.cmake)

foreach(name IN ITEMS DISPLAY WAYLAND_DISPLAY)
    unset(ENV{${name}})
endforeach()
set(ENV{QT_QPA_PLATFORM} nowhere)

macro(run_window)
    execute_process(COMMAND "${PROGRAM}" ${ARGN} WORKING_DIRECTORY "${FOLDER}" TIMEOUT 60
        RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
endmacro()

run_window(--help)
require_equal("the exit status of --help" "${status}" 0)
require_match("--help" "${out}" "Usage: .*--scenario")
require_equal("what --help complains of" "${err}" "")

run_window(--version)
require_equal("the exit status of --version" "${status}" 0)
require_match("--version" "${out}" "^interleave [0-9]+[.][0-9]+[.][0-9]+\r?\n$")
require_equal("what --version complains of" "${err}" "")

string(ASCII 27 escape)
foreach(words IN ITEMS "--nonsense${escape}[31m" "--size=99999999x1" "--look=${escape}[31m")
    run_window("${words}")
    require_equal("the exit status of ${words}" "${status}" 2)
    require_equal("what ${words} answers" "${out}" "")
    require_match("what ${words} complains of" "${err}" "^interleave: [^\n${escape}]+\n$")
endforeach()

if(STARTS)
    foreach(words IN ITEMS "" --try-display --run)
        run_window(${words})
        require_equal("the exit status of a start without a display" "${status}" 1)
        require_equal("what a start without a display answers" "${out}" "")
        require_match("what a start without a display complains of" "${err}" "^interleave: [^\n]*display[^\n]*interleave-cli[^\n]*\n$")
    endforeach()
    set(ENV{QT_QPA_PLATFORM} offscreen)
    file(MAKE_DIRECTORY "${FOLDER}/runtime")
    file(CHMOD "${FOLDER}/runtime" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE) # as Qt wants it
    set(ENV{XDG_RUNTIME_DIR} "${FOLDER}/runtime")
    run_window(--try-display)
    require_equal("the exit status where there is one" "${status}" 0)
    require_equal("what is complained of where there is one" "${err}" "")
endif()
