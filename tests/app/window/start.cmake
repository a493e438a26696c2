# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the window answers to whoever starts it in a shell. Called with CLI, the window's program, and FOLDER.
include(${CMAKE_CURRENT_LIST_DIR}/../../cli/common.cmake)
set(ENV{LC_ALL} C.UTF-8)
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{XDG_CONFIG_HOME} "${FOLDER}/config")

macro(start)
    execute_process(COMMAND "${CLI}" ${ARGN} WORKING_DIRECTORY "${FOLDER}" TIMEOUT 60
        RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
endmacro()

# A picture of nothing would be waited for without an end.
start(--picture picture.png)
require_equal("the exit status (nothing to show)" "${status}" 2)
require_match("what is said" "${err}" "There is nothing to take a picture of: write --run, --lesson or a run file beside --picture.\n$")

start(--picture none/picture.png --run)
require_equal("the exit status (no folder)" "${status}" 1)
require_match("what is said" "${err}" "There is no folder \"none\"")
require_files()

# A pipe or a folder in the place of the settings keeps nobody waiting, and is left alone.
foreach(make IN ITEMS mkfifo mkdir)
    execute_process(COMMAND sh -c "mkdir -p config/Interleave && ${make} config/Interleave/interleave.conf" WORKING_DIRECTORY "${FOLDER}")
    start(--run --picture picture.png)
    require_equal("the exit status (${make}), with ${err}" "${status}" 0)
    require_match("what is said" "${err}" "interleave.conf\" cannot be read as a file of settings")
    require_files(config picture.png)
    file(REMOVE_RECURSE "${FOLDER}/config" "${FOLDER}/picture.png")
endforeach()
