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
require_equal("the number of core numbers" "${length}" "${cores}")
foreach(number IN ITEMS resolution_ns cost_ns)
    get_json(NUMBER clock ${number})
    require_match("${number}" "${value}" "[1-9]")
endforeach()
get_json(NUMBER work units_per_us)
require_match("units_per_us" "${value}" "[1-9]")

get_json(BOOLEAN pinning works)
if(value)
    get_json(NUMBER pinning core)
    get_json(NULL pinning problem)
else()
    get_json(NULL pinning core)
    get_json(STRING pinning problem)
endif()

# How busy others are, or that it is not known.
get_json(OBJECT load)
string(JSON type TYPE "${json}" load others_cores)
require_match("type of others_cores" "${type}" "^(NUMBER|NULL)$")
get_json(NUMBER work even_share)
require_match("even_share" "${value}" "^(0[.][0-9]*[1-9][0-9]*|1[.]?0*)$")
