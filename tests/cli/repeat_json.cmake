# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `--repeat` makes that many runs of each model, and the JSON lists every one of them.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

run_cli_well(compare cpu-bound --models in-order,one-core --set tasks=2 --set work_ms=5 --repeat 3 --json)
set(json "${out}")
get_json_length(runs)
require_equal("the number of runs" "${length}" 6)
foreach(run RANGE ${last})
    get_json(STRING runs ${run} model)
    list(APPEND models ${value})
    get_json(STRING runs ${run} checksum)
    list(APPEND checksums ${value})
endforeach()
require_equal("models" "${models}" "in-order;one-core;in-order;one-core;in-order;one-core")
list(REMOVE_DUPLICATES checksums)
list(LENGTH checksums different)
require_equal("the number of different checksums" "${different}" 1)
