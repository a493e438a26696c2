# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Laws fitted to measurements of which it is known what comes out: as a table, as JSON, from a file and from standard input.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

# Gunther, Guerrilla Capacity Planning, 2007.
set(spec "# SPEC SDM91\nN,X\n1,64.9\n18,995.9\n36,1652.4\n72,1853.2\n108,1828.9\n144,1775.0\n216,1702.2\n")
file(WRITE "${FOLDER}/spec.csv" "${spec}")
set(raytracer "N;X\r\n1;20,0\r\n4;78\r\n8;130\r\n12;170\r\n16;190\r\n20;200\r\n24;210\r\n28;230\r\n32;260\r\n48;280\r\n64;310\r\n")
file(WRITE "${FOLDER}/raytracer.csv" "${raytracer}")

# What it says in words.
run_cli_well(fit usl spec.csv)
string(REGEX REPLACE " +" " " text "${out}")
foreach(line IN ITEMS
        "Universal Scalability Law: X"
        "7 points, 4 degrees of freedom; standard error of the residuals 82.85"
        "\n alpha 0.0277285 0.009122 "
        "\n beta 0.000104365 0.00001988 "
        "\n gamma 89.9952 14.21 "
        "\n peak_x 96.5196 "
        "\n ceiling 3245.59 "
        "Most is done at 96.5 .71.6 to 121., and that is 1884"
        "One alone does 90 .50.5 to 129. as fitted .gamma., and did 64.9 as measured")
    require_match("the report" "${text}" "${line}")
endforeach()
if(text MATCHES "residual\n")
    message(FATAL_ERROR "Residuals were not asked for: ${text}")
endif()
run_cli_well(fit usl spec.csv --residuals)
string(REGEX REPLACE " +" " " text "${out}")
require_match("the residuals" "${text}" "\n 216 1702.2 1646.2 1444 1848 56\n")

# The same as one object; the bootstrap is asked for where no bound is hit, and deals the same each time.
run_cli_well(fit usl spec.csv --json)
set(json "${out}")
get_json(STRING fits 0 id)
require_equal("the law" "${value}" usl)
get_json(NUMBER fits 0 parameters 0 value)
require_match("alpha" "${value}" "^0.02772847")
get_json(NUMBER fits 0 parameters 0 standard_error)
require_match("its standard error" "${value}" "^0.0091217")
get_json(STRING fits 0 intervals_by)
require_equal("what intervals are by" "${value}" matrix)
get_json(NUMBER fits 0 measured_at_one)
require_match("what one did" "${value}" "^64.9")
get_json_length(fits 0 points)
require_equal("the number of points" "${length}" 7)
get_json_length(comparisons)
require_equal("the number of comparisons" "${length}" 0)
run_cli_well(fit usl spec.csv --json --bootstrap)
set(dealt "${out}")
require_match("what is dealt anew" "${dealt}" "\"intervals_by\": \"bootstrap\"")
run_cli_well(fit usl spec.csv --json --bootstrap)
require_equal("the same again" "${out}" "${dealt}")
run_cli_well(fit usl spec.csv --json --bootstrap --seed 2)
if(out STREQUAL dealt)
    message(FATAL_ERROR "Another seed deals the same")
endif()

# A bound is said to be one; all laws are tried where none is named, and which fits better is said.
run_cli_well(fit raytracer.csv --json)
set(json "${out}")
get_json(STRING fits 0 id)
require_equal("the best law" "${value}" amdahl)
get_json(STRING fits 1 id)
require_equal("the next one" "${value}" usl)
get_json(STRING fits 1 parameters 1 standing)
require_equal("how beta stands" "${value}" at_bound)
get_json(NULL fits 1 parameters 1 standard_error)
get_json(NULL fits 1 derived 0 value)
get_json(STRING comparisons 0 sentences 0)
require_match("which fits better" "${value}" "^\"Amdahl's law\" fits better than \"Universal Scalability Law\"")
run_cli_well(fit all raytracer.csv)
require_match("which fits better" "${out}" "\"Amdahl's law\" fits better than \"Universal Scalability Law\"")
require_match("the bound" "${out}" "beta stands at its bound, 0: the points would have it there or beyond")

# From standard input.
execute_process(COMMAND ${EMULATOR} "${CLI}" fit amdahl - --json INPUT_FILE "${FOLDER}/raytracer.csv" OUTPUT_VARIABLE json
    RESULT_VARIABLE status)
require_equal("the exit status" "${status}" 0)
get_json(NUMBER fits 0 parameters 0 value)
require_match("the serial share" "${value}" "^0.05777")

# Laws that say something of each point; three columns for the one whose law is of three.
run_cli_well(fit karp-flatt raytracer.csv --json)
set(json "${out}")
get_json_length(examined 0 points)
require_equal("the points beyond one" "${length}" 10)
file(WRITE "${FOLDER}/little.csv" "rate,time,number\n10,0.2,2.05\n20,0.3,5.95\n30,0.5,15.1\n")
run_cli_well(fit little little.csv)
require_match("what Little says" "${out}" "nothing against the law")

# All laws are told.
run_cli_well(fit --list)
require_match("the list" "${out}" "\n  usl: Universal.*\n  amdahl: .*\n  little: ")
run_cli_well(fit --list --json)
set(json "${out}")
get_json_length(laws)
require_at_least("the number of laws" "${length}" 9)

# What is wrong is told, with its line.
function(require_refused expected_status expected)
    run_cli(fit ${ARGN})
    require_equal("the exit status of fit ${ARGN}" "${status}" ${expected_status})
    require_equal("what fit ${ARGN} prints" "${out}" "")
    require_equal("what fit ${ARGN} says" "${err}" "interleave-cli: ${expected}\n")
endfunction()
file(WRITE "${FOLDER}/bad.csv" "N,X\n1,2\n2,many\n")
require_refused(1 "Line 3: \"many\" is no number." usl bad.csv)
file(WRITE "${FOLDER}/few.csv" "1,1\n2,1.9\n3,2.7\n4,3.4\n5,4\n")
require_refused(1 "Too few points for a curve: \"Universal Scalability Law\" wants 6 different values of x or more, and has 5." usl few.csv)
file(WRITE "${FOLDER}/zero.csv" "1,1\n0,1.9\n3,2.7\n4,3.4\n5,4\n6,5\n")
require_refused(1 "Point 2 (x = 0, y = 1.9): x must be above 0, as all these laws begin there." zero.csv)
require_refused(1 "There are 3 columns, and \"Universal Scalability Law\" takes 2 at most." usl little.csv)
require_refused(1 "There is no file \"missing.csv\". Was it moved or renamed?" usl missing.csv)
require_refused(2 "y must be one of: 0 throughput, 1 speed-up; time is not." usl few.csv --set y=time)
require_files(bad.csv few.csv little.csv raytracer.csv spec.csv zero.csv)
