# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Ctrl+C ends a run that would take minutes: with a word, a status, and no file.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

execute_process(
    COMMAND sh -c "\"$1\" run cpu-bound --model in-order --set tasks=64 --set work_ms=5000 --export csv=run.csv & \
                   sleep 1; kill -INT $!; wait $!"
        sh "${CLI}"
    WORKING_DIRECTORY "${FOLDER}" TIMEOUT 60 RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
without_warning_of_others(err)
require_equal("the exit status" "${status}" 1)
require_equal("standard error" "${err}" "interleave-cli: Stopped; nothing was written.\n")
require_equal("standard output" "${out}" "")
require_files()
