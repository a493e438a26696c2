# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every format of `list exports` can be written, beside the table and beside JSON, and nothing else is left in the folder.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

run_cli_well(list exports --json)
set(json "${out}")
get_json_length(exports)
foreach(i RANGE ${last})
    get_json(STRING exports ${i} id)
    list(APPEND options --export "${value}=run.${value}")
    list(APPEND files "run.${value}")
endforeach()
list(SORT files)

file(WRITE "${FOLDER}/run.svg" "an older picture")
run_cli_well(compare kebab --set work_ms=5 ${options})
require_files(${files})
foreach(file IN LISTS files)
    file(SIZE "${FOLDER}/${file}" size)
    require(size GREATER 100 "${file} has ${size} bytes")
    string(FIND "${out}" "Wrote " place)
    require(place GREATER -1 "where ${file} was written is not said: ${out}")
    string(FIND "${out}" "${file}\n" place)
    require(place GREATER -1 "where ${file} was written is not said: ${out}")
endforeach()
file(READ "${FOLDER}/run.svg" svg)
require(svg MATCHES "</svg>" "the older picture was not replaced by a whole one")

# The full trace can be read again.
file(READ "${FOLDER}/run.json" json)
get_json_length(runs)
require(length EQUAL 2 "${length} runs")
foreach(member IN ITEMS begin_ns end_ns)
    get_json(NUMBER runs 0 tasks 0 spans 0 ${member})
endforeach()
foreach(member IN ITEMS activity step station evidence)
    get_json(STRING runs 0 tasks 0 spans 0 ${member})
endforeach()
get_json(NUMBER runs 0 tasks 0 spans 0 begin_ns)
require(value EQUAL 0 "the first span begins at ${value}")

# With --json, standard output is JSON and nothing else.
run_cli_well(run kebab --set work_ms=5 --json --export csv=run.csv)
set(json "${out}")
get_json(STRING scenario)
require(err MATCHES "^Wrote .*run.csv\n$" "standard error: ${err}")
require_files(${files})
