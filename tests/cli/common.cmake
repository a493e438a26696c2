# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the checks share. Each is called with CLI, the program, EMULATOR, what runs it (if it is not for this
# system), and FOLDER, a place of its own.
cmake_minimum_required(VERSION 3.22)

file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
set(ENV{LC_ALL} C) # so that charts and units come in plain letters

# Each ends the check with a message unless it holds.
function(require_equal what actual expected)
    if(NOT actual STREQUAL expected)
        message(FATAL_ERROR "${what} should be \"${expected}\" and is \"${actual}\"")
    endif()
endfunction()

function(require_match what actual pattern)
    if(NOT actual MATCHES "${pattern}")
        message(FATAL_ERROR "${what} should match \"${pattern}\" and is \"${actual}\"")
    endif()
endfunction()

function(require_at_least what actual least)
    if(NOT actual GREATER_EQUAL least)
        message(FATAL_ERROR "${what} should be ${least} or more and is \"${actual}\"")
    endif()
endfunction()

# Whether others are busy, and the program warns of them, depends on where and when it runs.
macro(without_warning_of_others variable)
    string(REGEX REPLACE "interleave-cli: Other programs use [^\n]+\n" "" ${variable} "${${variable}}")
endmacro()

# Runs the program in FOLDER; sets status, out and err.
macro(run_cli)
    execute_process(COMMAND ${EMULATOR} "${CLI}" ${ARGN} WORKING_DIRECTORY "${FOLDER}"
        RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
    string(REPLACE "\r\n" "\n" out "${out}")
    string(REPLACE "\r\n" "\n" err "${err}")
    without_warning_of_others(err)
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
