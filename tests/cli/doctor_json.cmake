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

get_json_length(ignored_variables)
require_equal("the number of ignored variables" "${length}" 0)

# A computer that is described is none that anything can be measured on.
set(ENV{HWLOC_SYNTHETIC} "core:4096 pu:1")
set(ENV{HWLOC_THISSYSTEM} 1)
run_cli_well(doctor --json)
set(described "${out}")
run_cli_well(doctor)
string(REGEX REPLACE "[ \n]+" " " out "${out}")
require_match("the answer" "${out}" "Another is described by HWLOC_SYNTHETIC, HWLOC_THISSYSTEM, which is")
unset(ENV{HWLOC_SYNTHETIC})
unset(ENV{HWLOC_THISSYSTEM})
string(JSON value GET "${described}" cores)
require_equal("the number of cores of a described computer" "${value}" "${cores}")
string(JSON value GET "${described}" ignored_variables 0)
require_equal("what is ignored" "${value}" HWLOC_SYNTHETIC)

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
