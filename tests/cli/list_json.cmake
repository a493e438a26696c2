# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `list --json` is one object with three lists that describe themselves.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

run_cli_well(list --json)
set(json "${out}")
foreach(list IN ITEMS scenarios models exports)
    get_json_length(${list})
    require_at_least("the number of ${list}" "${length}" 3)
    foreach(i RANGE ${last})
        get_json(STRING ${list} ${i} id)
        get_json(STRING ${list} ${i} title)
        require_match("a title in ${list}" "${value}" ".")
    endforeach()
endforeach()

get_json(STRING scenarios 0 id)
require_equal("the first scenario" "${value}" kebab)
get_json_length(scenarios 0 parameters)
require_at_least("the number of kebab's parameters" "${length}" 3)
foreach(i RANGE ${last})
    foreach(text IN ITEMS id name help unit)
        get_json(STRING scenarios 0 parameters ${i} ${text})
    endforeach()
    foreach(number IN ITEMS minimum default maximum)
        get_json(NUMBER scenarios 0 parameters ${i} ${number})
        set(${number} ${value})
    endforeach()
    require_at_least("the default of parameter ${i}" "${default}" "${minimum}")
    require_at_least("the maximum of parameter ${i}" "${maximum}" "${default}")
endforeach()

# One list alone holds nothing else.
run_cli_well(list models --json)
set(json "${out}")
string(JSON members LENGTH "${json}")
require_equal("the number of members" "${members}" 1)
get_json(ARRAY models)
