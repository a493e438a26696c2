# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `doctor --json` tells what `doctor` tells.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

run_cli_well(doctor --json)
set(json "${out}")
get_json(STRING version)
get_json(NUMBER cores)
set(cores ${value})
get_json_length(core_numbers)
require(length EQUAL cores "${cores} cores, and the numbers of ${length}")
foreach(number IN ITEMS resolution_ns cost_ns)
    get_json(NUMBER clock ${number})
    require(value GREATER 0 "${number}: ${value}")
endforeach()
get_json(NUMBER work units_per_us)
require(value GREATER 0 "units_per_us: ${value}")

get_json(BOOLEAN pinning works)
if(value)
    get_json(NUMBER pinning core)
    get_json(NULL pinning problem)
else()
    get_json(NULL pinning core)
    get_json(STRING pinning problem)
endif()
