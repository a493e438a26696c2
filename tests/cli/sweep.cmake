# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Curves of simulated runs, of which it is known what comes out: as a table, as CSV, as JSON, and kept in a file.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(serial_part sweep serial-part --model simulated --set work_ms=100 --set serial_percent=20 --set parts=64)

# A table by point, and what the law says.
run_cli_well(${serial_part} --over cores=1..32x2 --measure speedup,makespan --fit amdahl:speedup)
string(REGEX REPLACE " +" " " text "${out}")
foreach(line IN ITEMS
        "Over cores=1..32x2: 6 of 6 runs, shuffled by seed 1"
        "serial-part, simulated .computed, not measured."
        "\n cores runs speedup makespan_ms\n 1 1 1 100"
        "\n 32 1 4[.]4"
        "Amdahl's law, speedup over cores, serial-part, simulated"
        "Of the work (19[.][89]|20)[0-9.]* % .*cannot be shared out")
    require_match("the report" "${text}" "${line}")
endforeach()

# A line for each run, with units in its titles.
run_cli_well(sweep cpu-bound --model simulated,all-cores --set work_ms=1 --over tasks=1,2 --measure response,switches/s --repeat 2 --in-order --csv -)
string(REGEX MATCHALL "[^\n]+" lines "${out}")
list(LENGTH lines length)
require_equal("the number of lines" "${length}" 7)
list(GET lines 0 head)
require_equal("the titles" "${head}" "run,scenario,model,simulated,point,repeat,tasks,makespan_ms,cores,tasks[].response_ms,switches/s,counts,left_out,outcome,disturbed_by,disturbed_share,made_again,made_at")
list(GET lines 1 first)
require_match("the first run" "${first}" "^1,cpu-bound,simulated,1,1,1,1,1,8,0,")
list(GET lines 6 last)
require_match("the last run" "${last}" "^6,cpu-bound,all-cores,0,4,2,2,[0-9.]+,[0-9]+,[0-9.]+,[0-9.]+,1,,completed,")

# The same as one object; a second axis is a family of curves, each with its law.
run_cli_well(sweep serial-part --model simulated --set work_ms=100 --set parts=64 --over serial_percent=10,50 --over cores=1..16x2
    --measure speedup --fit amdahl --json)
set(json "${out}")
get_json(BOOLEAN complete)
require_equal("whether all is there" "${value}" ON)
get_json_length(rows)
require_equal("the number of rows" "${length}" 10)
get_json_length(fits)
require_equal("the number of fits" "${length}" 2)
get_json(NUMBER fits 1 over_serial_percent)
require_equal("of which part" "${value}" 50)
get_json(NUMBER fits 1 fit parameters 0 value)
require_match("the serial part" "${value}" "^0.(49[5-9]|50)")
get_json(NUMBER points 0 measures speedup median)
require_match("the speed-up of one core" "${value}" "^1")

# A point that cannot be measured is told, and the others are measured.
run_cli_well(sweep cpu-bound --model one-core --set work_ms=1 --over cores=1,2 --repeat 1)
require_match("what was skipped" "${out}" "Not measured, cpu-bound, one-core: It is a model of one core. .cores=2.")
run_cli(sweep load-balancer --model simulated --over tasks=1,2)
require_equal("the exit status" "${status}" 2)
require_match("what cannot be simulated" "${err}" "None of these points can be measured: This is about servers")

# Kept in a file, and not made twice; never over another one.
set(kept sweep cpu-bound --model simulated --set work_ms=1 --over tasks=1..8x2 --record kept.interleave)
run_cli_well(${kept})
require_match("where it was kept" "${out}" "Saved the experiment to ")
file(SHA256 "${FOLDER}/kept.interleave" before)
run_cli_well(${kept} --csv kept.csv)
file(SHA256 "${FOLDER}/kept.interleave" after)
require_equal("the file" "${after}" "${before}")
run_cli(${kept} --seed 2)
require_equal("the exit status" "${status}" 1)
require_match("what it says of another experiment" "${err}" "holds another experiment, which would be lost")
run_cli(sweep cpu-bound --model simulated --over tasks=1,2 --record nowhere/kept.interleave)
require_equal("the exit status" "${status}" 1)
require_equal("what it prints" "${out}" "")
require_files(kept.csv kept.interleave)
