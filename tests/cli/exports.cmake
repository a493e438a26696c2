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
    require_at_least("the size of ${file}" "${size}" 100)
    require_match("the end of the report" "${out}" "\nWrote [^\n]*[/\\\\]${file}\n")
endforeach()
file(READ "${FOLDER}/run.svg" svg)
require_match("the new picture" "${svg}" "</svg>")

# The full trace can be read again.
file(READ "${FOLDER}/run.json" json)
get_json_length(runs)
require_equal("the number of runs" "${length}" 2)
foreach(member IN ITEMS begin_ns end_ns)
    get_json(NUMBER runs 0 tasks 0 spans 0 ${member})
endforeach()
foreach(member IN ITEMS activity step station evidence)
    get_json(STRING runs 0 tasks 0 spans 0 ${member})
endforeach()
get_json(NUMBER runs 0 tasks 0 spans 0 begin_ns)
require_equal("the begin of the first span" "${value}" 0)

# Names may have any letters. (What runs programs of another system may lose them on the way, in the plain locale of checks.)
if(NOT EMULATOR)
    run_cli_well(run kebab --set work_ms=5 --json --export "csv=Döner.csv")
    list(APPEND files "Döner.csv")
    list(SORT files)
    require_files(${files})
endif()

# With --json, standard output is JSON and nothing else.
run_cli_well(run kebab --set work_ms=5 --json --export csv=run.csv)
set(json "${out}")
get_json(STRING scenario)
require_match("standard error" "${err}" "^Wrote [^\n]*[/\\\\]run.csv\n$")
require_files(${files})

# The same model twice is told apart, here and in a file that is opened again.
run_cli_well(compare kebab --set work_ms=5 --models one-core,one-core --save twice.interleave)
foreach(number IN ITEMS 1 2)
    require_match("the charts" "${out}" "\none-core \\(${number}\\): Interleaved on one core\n")
    require_match("the times" "${out}" "\none-core \\(${number}\\), ms ")
endforeach()
require_match("the answer" "${out}" "[Tt]he second[^\n]* the first")
run_cli_well(show twice.interleave --export chrome-trace=twice.json)
require_match("the head of the figures" "${out}" "\n +one-core \\(1\\) +one-core \\(2\\)\n")
file(READ "${FOLDER}/twice.json" json)
foreach(run IN ITEMS 1 2)
    get_json(STRING otherData "run ${run}, one-core")
endforeach()
