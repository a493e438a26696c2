# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What exports and saving do with a file that is there: all but its content stays, or it is refused before anything is run.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

function(shell expected)
    execute_process(COMMAND sh -c "${ARGN}" sh "${CLI}" WORKING_DIRECTORY "${FOLDER}" TIMEOUT 100
        RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
    without_warning_of_others(out)
    require_equal("the exit status of ${ARGN}, which said ${err}" "${status}" 0)
    require_match("what was said by ${ARGN}" "${out}" "${expected}")
endfunction()

set(run "\"$1\" run kebab --set work_ms=2")

# One mechanism writes all of them.
foreach(option IN ITEMS "--export svg=" "--export csv=" "--export json=" "--export chrome-trace=" "--save ")
    shell("^-rw-rw---- +2 [^\n]*\nsame\nlink\n$" "
        echo old > a && chmod 660 a && ln a b && ln -s a c && ${run} ${option}c > /dev/null &&
        ls -l a && cmp a b && echo same && test -L c && echo link && ! grep -q old b; rm a b c")
endforeach()
require_files()

# Nothing is run for a file that will not be written: "Stopped" or a table would tell.
shell("^2 lines\n1\nold\n$" "
    echo old > a && chmod 444 a;
    ${run} --export csv=a > said 2>&1; status=$?;
    ${run} --save a >> said 2>&1;
    echo $(grep -c '\"a\" is protected from being written. Choose another name, or change its permissions.' said) lines;
    echo $status; cat a; rm -f a said")
require_files()

# Two names of one file are no two files.
shell("would be written over" "
    echo old > a && ln a b; ${run} --export csv=a --export json=b 2>&1; rm a b")

# What is written to standard output stands there beside the rest, also where that goes to a file.
shell("^1\n1\n1\n$" "
    ${run} --export csv=/dev/stdout > out; grep -c utilisation out; grep -c '^run,model,' out; grep -c 'Wrote' out; rm out")
require_files()

# A limit of sizes is an error in words, and leaves nothing. (Neither stream is a file, which the limit would hold for too.)
shell("^interleave-cli: [^\n]* would be larger than files may be here, so nothing was kept[^\n]*\n1\n$" "
    (ulimit -f 1; ${run} --set tasks=50 --export chrome-trace=trace.json 2>&1 >/dev/null; echo $?) | cat")
require_files()
