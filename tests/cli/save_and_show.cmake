# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What --save keeps, `show` tells as if it had just been run.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

# One run of each model: the report is that of the run, with a line above that says when and where.
run_cli_well(compare kebab --set work_ms=5 --save kebab.interleave)
require_match("the end of the report" "${out}" "\n\nSaved the runs to [^\n]*[/\\\\]kebab.interleave\n$")
string(REGEX REPLACE "\nSaved [^\n]+\n$" "" report "${out}")
require_equal("standard error" "${err}" "")
run_cli_well(show kebab.interleave)
set(time "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9] UTC")
require_match("the line above" "${out}" "^Made (${time}|from ${time} to ${time})( on |\n)")
string(FIND "${out}" "\n\n" end)
math(EXPR end "${end} + 2")
string(SUBSTRING "${out}" ${end} -1 shown)
require_equal("the report" "${shown}" "${report}")
require_files(kebab.interleave)

# The JSON is the same to the letter: nothing in it is of the moment at which it is shown.
run_cli_well(compare deadlock --models one-core,all-cores,simulated --set tasks=2 --repeat 3 --json --save deadlock.interleave)
require_match("standard error" "${err}" "^Saved the runs to [^\n]*[/\\\\]deadlock.interleave\n$")
set(json "${out}")
get_json_length(runs)
require_equal("the number of runs" "${length}" 9)
get_json(STRING runs 0 made_at)
require_match("when it was made" "${value}" "^20[0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9][.][0-9][0-9][0-9]Z$")
run_cli_well(show deadlock.interleave --json)
require_equal("standard error" "${err}" "")
require_equal("the JSON" "${out}" "${json}")

# So are all files that are written from it.
run_cli_well(list exports --json)
set(json "${out}")
get_json_length(exports)
foreach(i RANGE ${last})
    get_json(STRING exports ${i} id)
    list(APPEND formats "${value}")
    list(APPEND run_options --export "${value}=run.${value}")
    list(APPEND show_options --export "${value}=show.${value}")
endforeach()
run_cli_well(run mutex --model all-cores --set tasks=3 ${run_options} --save mutex.interleave)
run_cli_well(show mutex.interleave ${show_options})
foreach(format IN LISTS formats)
    file(READ "${FOLDER}/run.${format}" made)
    file(READ "${FOLDER}/show.${format}" shown)
    require_equal("the ${format} file" "${shown}" "${made}")
    require_match("the end of the report" "${out}" "\nWrote [^\n]*[/\\\\]show.${format}\n")
endforeach()
run_cli_well(show mutex.interleave --json --export csv=show.csv)
require_match("standard error" "${err}" "^Wrote [^\n]*[/\\\\]show.csv\n$")

# Of very many runs a hundred of each model are kept, and that is said.
run_cli_well(compare mixed --models simulated,simulated --set work_ms=1 --repeat 220 --save many.interleave)
require_match("the end of the report" "${out}"
    "\nSaved 200 of 220 runs of each model to [^\n]*[/\\\\]many.interleave, those nearest to the median, and those that stand out.\n$")
run_cli_well(show many.interleave --drop-noisy --json)
set(json "${out}")
get_json_length(runs)
require_equal("the number of runs" "${length}" 400)

# An older file is replaced; what is no run file, or a damaged one, is said to be so and left alone.
run_cli_well(run kebab --model simulated --save kebab.interleave)
run_cli_well(show kebab.interleave --json)
set(json "${out}")
get_json_length(runs)
require_equal("the number of runs" "${length}" 1)
file(WRITE "${FOLDER}/words.interleave" "some words\n")
run_cli(show words.interleave --json)
require_equal("the exit status" "${status}" 1)
require_equal("standard output" "${out}" "")
require_match("standard error" "${err}" "^interleave-cli: \"words.interleave\" is no run file of Interleave[.][^\n]*\n$")
file(READ "${FOLDER}/words.interleave" words)
require_equal("the file" "${words}" "some words\n")
