# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A server for other programs: it answers whoever speaks HTTP, whatever they do otherwise, until Ctrl+C, and tells what it saw.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

find_program(BASH bash)
if(NOT BASH)
    message(STATUS "Without bash there is no client")
    return()
endif()

# Serves with the options ARGN, while `clients` runs with the port in $port; sets out, the answer, status and elapsed, the seconds that
# it took to end. A connection is opened by "say REQUEST", and what comes back over it is printed up to its end.
function(serve clients)
    file(WRITE "${FOLDER}/clients.sh" "
say() {
    local line
    exec {connection}<>/dev/tcp/127.0.0.1/$port
    printf \"$@\" >&$connection
    timeout 20 cat <&$connection
    exec {connection}>&-
}
mkfifo told
\"$@\" 2>told >answer &
server=$!
exec 9<told
port=
while read -r line <&9; do
    [[ $line =~ ^http://127.0.0.1:([0-9]+)/ ]] && { port=\${BASH_REMATCH[1]}; break; }
done
[[ $port ]] || { cat answer; exit 9; }
${clients}
began=$SECONDS
kill -INT $server
wait $server
echo \"status $? after $((SECONDS - began))\"
cat <&9 >&2
")
    execute_process(COMMAND "${BASH}" clients.sh ${EMULATOR} "${CLI}" serve --json --port 0 ${ARGN}
        WORKING_DIRECTORY "${FOLDER}" TIMEOUT 100 OUTPUT_VARIABLE said ERROR_VARIABLE err RESULT_VARIABLE result)
    require_match("what clients and the end say (${result}, ${err})" "${said}" "status [0-9]+ after [0-9]+\n$")
    string(REGEX MATCH "status ([0-9]+) after ([0-9]+)\n$" end "${said}")
    require_equal("the exit status (${err})" "${CMAKE_MATCH_1}" 0)
    if(CMAKE_MATCH_2 GREATER 20)
        message(FATAL_ERROR "It took ${CMAKE_MATCH_2} seconds to end")
    endif()
    file(READ "${FOLDER}/answer" json)
    set(json "${json}" PARENT_SCOPE)
    set(said "${said}" PARENT_SCOPE)
    file(REMOVE "${FOLDER}/clients.sh" "${FOLDER}/told" "${FOLDER}/answer")
endfunction()

# The figures of the run: so many requests, and what became of them.
function(require_requests sent answered)
    get_json(NUMBER runs 0 requests sent)
    require_equal("requests sent" "${value}" ${sent})
    get_json(NUMBER runs 0 requests answered)
    require_equal("requests answered" "${value}" ${answered})
endfunction()

set(once "GET / HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n")

foreach(model IN ITEMS event-loop all-cores pool green-threads)
    # One after another, over one connection, and over more than are served at the same time.
    serve("
say 'GET /a HTTP/1.1\\r\\n\\r\\nGET /b HTTP/1.1\\r\\n\\r\\n${once}'
for n in 1 2 3 4 5 6; do (say '${once}') & clients+=($!); done
wait \${clients[@]}
" --model ${model} --connections 2 --work-us 100 --wait-ms 1)
    string(REGEX MATCHALL "HTTP/1.1 200 OK" answers "${said}")
    list(LENGTH answers length)
    require_equal("answers under ${model}" "${length}" 9)
    require_requests(9 9)
    require_files()

    # Rubbish, a byte at a time, half a request, a connection that says nothing, and one that goes before its answer: all others are served.
    serve("
say 'rubbish\\r\\n'
exec {silent}<>/dev/tcp/127.0.0.1/$port
exec {half}<>/dev/tcp/127.0.0.1/$port
printf 'GET / HT' >&$half
exec {gone}<>/dev/tcp/127.0.0.1/$port
printf 'GET / HTTP/1.1\\r\\n\\r\\n' >&$gone
exec {gone}>&-
exec {slow}<>/dev/tcp/127.0.0.1/$port
for byte in G E T ' ' / ' ' H T T P / 1 . 0; do printf \"$byte\" >&$slow; sleep 0.02; done
say '${once}'
printf '\\r\\n\\r\\n' >&$slow
timeout 20 cat <&$slow
" --model ${model} --connections 8)
    require_match("the answer to rubbish" "${said}" "HTTP/1.1 400 Bad Request")
    string(REGEX MATCHALL "HTTP/1.1 200 OK" answers "${said}")
    list(LENGTH answers length)
    require_equal("answers among strange clients, under ${model}" "${length}" 2)
    get_json(NUMBER runs 0 requests sent)
    require_equal("requests, under ${model}" "${value}" 3)
endforeach()

# Nobody came; a file keeps the run, and shows it again.
serve("" --record run.interleave)
require_requests(0 0)
require_files(run.interleave)
run_cli_well(show run.interleave --json)
set(json "${out}")
require_requests(0 0)

# A client of the user's own.
find_program(CURL curl)
if(CURL)
    serve("there=http://127.0.0.1:$port
'${CURL}' --silent --show-error $there/1 $there/2 $there/3
'${CURL}' --silent --head $there
'${CURL}' --silent --data abc $there" --record run.interleave --export csv=run.csv)
    require_match("what curl prints" "${said}" "ok\nok\nok\nHTTP/1.1 200 OK.*ok\n")
    require_requests(5 5)
    require_files(run.csv run.interleave)
endif()

# A port that is taken is told beforehand.
serve("\"$1\" serve --port $port 2>&1; echo second $?")
require_match("what is said of a port that is taken" "${said}" "interleave-cli: Nobody can listen on port [0-9]+ now.*second 1\n")
run_cli(serve --port 70000)
require_equal("the exit status of a wrong port" "${status}" 2)
run_cli(serve --model simulated)
require_equal("the exit status of a simulation" "${status}" 2)
