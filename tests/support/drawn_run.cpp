// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drawn_run.h"

namespace interleave {

RunResult drawnRun(std::string_view modelId, std::string_view drawing)
{
    RunResult run;
    run.request.model = executionModelById(modelId).value();
    run.trace = traceFromText(drawing);
    run.trace.info.model = modelId;
    run.metrics = measure(run.trace);
    return run;
}

RunResult undisturbed(RunResult run)
{
    run.metrics.account.disturbance = 0;
    for (CpuAccount& cpu : run.metrics.account.cpus) {
        cpu.unused += cpu.late + cpu.taken;
        cpu.late = {};
        cpu.taken = {};
    }
    return run;
}

} // namespace interleave
