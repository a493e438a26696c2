# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the checks share. Each is called with CLI, the program, and FOLDER, a place of its own.
cmake_minimum_required(VERSION 3.22)

file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
set(ENV{LC_ALL} C) # so that charts and units come in plain letters

# Ends the check with a message unless the condition holds: require(actual STREQUAL expected "what").
macro(require)
    set(requirement "${ARGV}")
    list(POP_BACK requirement complaint)
    if(NOT (${requirement}))
        message(FATAL_ERROR "${complaint}")
    endif()
endmacro()

# Runs the program in FOLDER; sets status, out and err.
macro(run_cli)
    execute_process(COMMAND "${CLI}" ${ARGN} WORKING_DIRECTORY "${FOLDER}"
        RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
    string(REPLACE "\r\n" "\n" out "${out}")
    string(REPLACE "\r\n" "\n" err "${err}")
endmacro()

# The same, for calls that must work.
macro(run_cli_well)
    run_cli(${ARGN})
    if(NOT status STREQUAL "0")
        message(FATAL_ERROR "interleave-cli ${ARGN}\nended with ${status} and said: ${err}")
    endif()
endmacro()

# FOLDER holds these files (in alphabetical order) and no other, hidden ones included.
function(require_files)
    file(GLOB found RELATIVE "${FOLDER}" "${FOLDER}/*" "${FOLDER}/.*")
    list(FILTER found EXCLUDE REGEX "^\\.\\.?$")
    list(SORT found)
    if(NOT "${found}" STREQUAL "${ARGN}")
        message(FATAL_ERROR "The folder should hold (${ARGN}) and holds (${found})")
    endif()
endfunction()

# The member of `json` at this path, in `value`; it must be there, and of this type (NUMBER, STRING, ARRAY ...).
macro(get_json type)
    string(JSON actual_type ERROR_VARIABLE problem TYPE "${json}" ${ARGN})
    if(NOT actual_type STREQUAL "${type}")
        message(FATAL_ERROR "(${ARGN}) is ${actual_type}, not ${type}. ${problem}\n${json}")
    endif()
    string(JSON value GET "${json}" ${ARGN})
endmacro()

# The same for a list: its length in `length`, and the place of the last item in `last`.
macro(get_json_length)
    get_json(ARRAY ${ARGN})
    string(JSON length LENGTH "${json}" ${ARGN})
    math(EXPR last "${length} - 1")
endmacro()
