# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The experiments that come with the program, and those that a file keeps.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

run_cli_well(experiment)
require_match("the list" "${out}" "\n  tasks: More tasks.*\n  load: .*\n  readers: ")
run_cli_well(experiment --json)
set(json "${out}")
get_json_length(experiments)
require_equal("the number of experiments" "${length}" 11)
get_json(STRING experiments 0 text)
require_match("the text of one" "${value}" "^interleave-experiment 1\nname tasks\n")

# One is begun, and its time is up at once or soon; what is there is kept, and goes on.
run_cli_well(experiment pieces --repeat 1 --limit 1 --record pieces.interleave)
require_match("the report" "${out}" "More pieces, time for all")
require_match("what is expected" "${out}" "Expected: It falls until every core has something to do")
require_match("where it was kept" "${out}" "Saved the experiment to ")
run_cli_well(experiment pieces.interleave --show --json)
set(json "${out}")
get_json_length(rows)
set(begun "${length}")
require_at_least("the rows" "${begun}" 1)
get_json(STRING rows 0 made_at)
set(first "${value}")
run_cli_well(experiment pieces.interleave --limit 100 --json --csv pieces.csv)
set(json "${out}")
get_json(BOOLEAN complete)
require_equal("whether all is there" "${value}" ON)
get_json_length(rows)
require_equal("the rows" "${length}" 42)
get_json(STRING rows 0 made_at)
require_equal("when the first run was made" "${value}" "${first}")
file(STRINGS "${FOLDER}/pieces.csv" lines)
list(LENGTH lines length)
require_equal("the lines of the table" "${length}" 43)

# What is no experiment.
run_cli_well(run cpu-bound --model simulated --save run.interleave)
run_cli(experiment run.interleave)
require_equal("the exit status" "${status}" 1)
require_match("what it says of a run" "${err}" "holds runs, but no experiment")
run_cli(experiment pieces.interleave --repeat 3)
require_equal("the exit status" "${status}" 2)
require_files(pieces.csv pieces.interleave run.interleave)
