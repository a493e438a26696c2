# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `list --json` is one object with three lists that describe themselves.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

run_cli_well(list --json)
set(json "${out}")
foreach(list IN ITEMS scenarios models exports)
    get_json_length(${list})
    require(length GREATER 2 "${list} has only ${length} entries")
    foreach(i RANGE ${last})
        get_json(STRING ${list} ${i} id)
        get_json(STRING ${list} ${i} title)
        require(value "an empty title in ${list}")
    endforeach()
endforeach()

get_json(STRING scenarios 0 id)
require(value STREQUAL "kebab" "the first scenario is ${value}")
get_json_length(scenarios 0 parameters)
require(length GREATER 2 "kebab has only ${length} parameters")
foreach(i RANGE ${last})
    foreach(text IN ITEMS id name help unit)
        get_json(STRING scenarios 0 parameters ${i} ${text})
    endforeach()
    foreach(number IN ITEMS minimum default maximum)
        get_json(NUMBER scenarios 0 parameters ${i} ${number})
        set(${number} ${value})
    endforeach()
    require(minimum LESS_EQUAL default AND default LESS_EQUAL maximum "parameter ${i} is out of its own range")
endforeach()

# One list alone holds nothing else.
run_cli_well(list models --json)
set(json "${out}")
string(JSON members LENGTH "${json}")
require(members EQUAL 1 "list models --json has ${members} members")
get_json(ARRAY models)
