# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# An answer that cannot be written is a failure with a word, not a crash and not a success.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

function(require_failure what)
    execute_process(COMMAND sh -c "${ARGN}" sh "${CLI}" WORKING_DIRECTORY "${FOLDER}"
        RESULT_VARIABLE status ERROR_VARIABLE err OUTPUT_VARIABLE out)
    without_warning_of_others(err)
    require_equal("the exit status (${what})" "${status}" 1)
    require_match("standard error (${what})" "${err}" "^interleave-cli: [^\n]*\n$")
endfunction()

require_failure("closed output" "\"$1\" list >&-")
require_failure("closed output, and a file that could take its number"
    "\"$1\" run kebab --set work_ms=2 --export csv=run.csv >&-")
file(READ "${FOLDER}/run.csv" csv)
string(FIND "${csv}" "utilisation" place) # a word of the table, which must not have landed in the file
require_equal("the place of the table in the file" "${place}" -1)
file(REMOVE "${FOLDER}/run.csv")
if(EXISTS /dev/full)
    require_failure("full disk" "\"$1\" list >/dev/full")
    require_failure("full disk for a file" "\"$1\" run kebab --set work_ms=2 --export csv=/dev/full >/dev/null")
endif()

# A reader that has seen enough.
execute_process(COMMAND sh -c "(sleep 0.2; \"$1\" list; echo $? >status) | true" sh "${CLI}" WORKING_DIRECTORY "${FOLDER}"
    ERROR_QUIET)
file(STRINGS "${FOLDER}/status" status)
require_equal("the exit status (reader gone)" "${status}" 1)
file(REMOVE "${FOLDER}/status")
require_files()
