# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A run that needs more memory than the process may have is refused in a sentence, and a smaller one is made.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

function(run_with_little_memory slice)
    execute_process(
        COMMAND sh -c "ulimit -v 400000; exec \"$1\" run too-many-tasks --model simulated --set tasks=1000 \
                       --set work_ms=5000 --set simulated_cores=64 --set slice_us=$2 --json --export csv=run.csv"
            sh "${CLI}" ${slice}
        WORKING_DIRECTORY "${FOLDER}" TIMEOUT 100 RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
    set(status "${status}" PARENT_SCOPE)
    set(out "${out}" PARENT_SCOPE)
    set(err "${err}" PARENT_SCOPE)
endfunction()

run_with_little_memory(100)
require_equal("the exit status" "${status}" 1)
require_match("standard error" "${err}" "^interleave-cli: To record this run takes about [0-9]+ MB of memory, and [0-9]+ MB are left\\. [^\n]*\n$")
require_equal("standard output" "${out}" "")
require_files()

run_with_little_memory(100000)
require_equal("the exit status" "${status}" 0)
require_files(run.csv)
