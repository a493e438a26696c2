#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An independent observer: records the scheduler with perf while interleave-cli makes runs, and compares, thread by thread, how
# often each was switched out between the same two moments, and the exported trace with that. Needs perf and the right to use the
# scheduler's trace points (root, mostly); without them it is skipped, and says so. Exit status: 0 all agree, 1 they do not, 77
# skipped.
#
#   perf_sched_slices.sh PATH/TO/interleave-cli
set -euo pipefail

cli=${1:?usage: perf_sched_slices.sh PATH/TO/interleave-cli}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() { printf 'skipped: %s\n' "$1"; exit 77; }

command -v perf >/dev/null || skip "perf is not installed"
perf sched record -o "$work/try" -- true >/dev/null 2>&1 || skip "perf may not record the scheduler here"

# "THREAD FROM UNTIL SWITCHES" for each thread that the kernel showed to the program itself.
watched() {
    grep -o '"system_id": *[0-9]*, *"switches": *[0-9]*, *"from_ns": *[0-9]*, *"until_ns": *[0-9]*' "$1" |
        sed 's/[^0-9,]//g' | awk -F, '{ print $1, $3, $4, $2 }'
}

# Counts the times that each of the threads in file $1 was switched out, by perf's record on standard input.
compare() {
    awk -v threads="$1" '
        # Nanoseconds since the system began are more than awk can count exactly: seconds and the rest apart.
        function before(a, b,   x, y) {
            split(a, x, "."); split(b, y, ".")
            return x[1] + 0 < y[1] + 0 || (x[1] + 0 == y[1] + 0 && x[2] + 0 < y[2] + 0)
        }
        function seconds(ns,   n) { n = length(ns); return substr(ns, 1, n - 9) "." substr(ns, n - 8) }
        BEGIN {
            while ((getline line < threads) > 0) {
                split(line, f, " ")
                from[f[1]] = seconds(f[2]); until[f[1]] = seconds(f[3]); own[f[1]] = f[4]; seen[f[1]] = 0
            }
        }
        match($0, /prev_pid=[0-9]+/) {
            thread = substr($0, RSTART + 9, RLENGTH - 9)
            if (thread in own && match($0, /[0-9]+\.[0-9]+:/)) {
                time = substr($0, RSTART, RLENGTH - 1)
                if (!before(time, from[thread]) && before(time, until[thread]))
                    ++seen[thread]
            }
        }
        END {
            for (thread in own) {
                agree = own[thread] == seen[thread]
                printf "  thread %s: %d by the program, %d by perf%s\n", thread, own[thread], seen[thread], agree ? "" : "  <-- differ"
                if (!agree)
                    bad = 1
            }
            exit bad
        }'
}

# The exported trace: of tasks that only compute, each way from being on a core to being ready is a switch, and nothing else is.
exported() {
    local named lost
    named=$(grep -o '"switches": *[0-9]*, *"preemptions"' "$1" | grep -o '[0-9]*')
    lost=$(tr -d '\r' <"$2" | awk -F, '
        $3 == task && $7 == "ready" && (last == "running" || last == "taken") { ++lost }
        { task = $3; last = $7 }
        END { print lost + 0 }')
    printf '  exported: cores lost %d times, %d switches by the program\n' "$lost" "$named"
    [[ $lost -eq $named ]]
}

status=0
for run in "cpu-bound one-core" "cpu-bound all-cores" "kebab one-core" "io-bound pool"; do
    read -r scenario model <<<"$run"
    perf sched record -k CLOCK_MONOTONIC -o "$work/perf" -- "$cli" run "$scenario" --model "$model" --json --export csv="$work/csv" >"$work/json" 2>/dev/null
    watched "$work/json" >"$work/threads"
    [[ -s $work/threads ]] || skip "this system does not show a program its own switches"
    printf '%s, %s\n' "$scenario" "$model"
    perf script -i "$work/perf" --ns -F tid,cpu,time,event,trace 2>/dev/null |
        grep 'sched:sched_switch:' | compare "$work/threads" || status=1
    [[ $scenario != cpu-bound ]] || exported "$work/json" "$work/csv" || status=1
done
exit "$status"
