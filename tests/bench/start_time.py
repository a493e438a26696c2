#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes from exec to the first painted picture, against a bare window with two charts.

start_time.py INTERLEAVE BARE_WINDOW: starts the two in turn under an Xvfb of its own and watches the memory of that screen, so
neither program is changed for it. Prints both medians, in ms, and their ratio; fails where the ratio is above the goal.
"""

import contextlib
import mmap
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

GOAL = 2.5
ROUNDS = 15
WIDTH, HEIGHT = 1366, 768
PATIENCE_S = 30


def begin_display(folder):
    """Starts an X server whose screen is a file in the folder; returns it, its name and its memory."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp"]
        + ["-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as number:
        display = ":" + number.readline().strip()
    if display == ":":
        sys.exit("start_time.py: Xvfb does not start")
    with open(pathlib.Path(folder) / "Xvfb_screen0", "r+b") as file:
        return server, display, mmap.mmap(file.fileno(), 0)


def painted(screen):
    """Whether there is anything on one line, away from the pointer in the middle, of a screen that is black where nothing is."""
    line = WIDTH * 4
    start = len(screen) - line * (HEIGHT // 3)
    return screen[start : start + line].strip(b"\0") != b""


def seconds_until_painted(program, screen, environment):
    last = time.perf_counter()
    while painted(screen):
        if time.perf_counter() - last > PATIENCE_S:
            sys.exit("start_time.py: the screen is never empty")
        time.sleep(0.001)
    begin = time.perf_counter()
    process = os.posix_spawn(program[0], program, environment)
    try:
        while not painted(screen):
            if os.waitpid(process, os.WNOHANG)[0] or time.perf_counter() - begin > PATIENCE_S:
                sys.exit(f"start_time.py: {program[0]} paints no window")
            time.sleep(0.0002)
        return time.perf_counter() - begin
    finally:
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def main():
    interleave, bare_window = sys.argv[1:]
    size = f"{WIDTH}x{HEIGHT}"
    programs = {"interleave": [interleave, "--size", size], "bare window": [bare_window]}
    with tempfile.TemporaryDirectory() as folder:
        server, display, screen = begin_display(folder)
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "XDG_RUNTIME_DIR": folder, "DISPLAY": display}
        taken = {name: [] for name in programs}
        try:
            for round_number in range(-1, ROUNDS):  # the first round, not counted, brings all files into memory
                for name, program in programs.items():
                    seconds = seconds_until_painted(program, screen, environment)
                    if round_number >= 0:
                        taken[name].append(seconds)
        finally:
            screen.close()
            server.terminate()
            server.wait()
    medians = {name: statistics.median(values) for name, values in taken.items()}
    for name, values in taken.items():
        spread = f"{min(values) * 1e3:.1f} to {max(values) * 1e3:.1f}"
        print(f"{name:12} {medians[name] * 1e3:7.1f} ms from exec to the first picture (median of {ROUNDS}; {spread})")
    busy = os.getloadavg()[0]
    if busy > os.cpu_count():
        print(f"This computer is busy (load {busy:.1f} on {os.cpu_count()} processors), so these times say little.")
    ratio = medians["interleave"] / medians["bare window"]
    print(f"ratio        {ratio:7.2f}   (goal: at most {GOAL})")
    sys.exit(ratio > GOAL)


main()
