#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "core/exporting/exporter.h"
#include "tests/support/drawn_run.h"

namespace interleave {

/// A run that was drawn, with all that an export asks for.
inline ExportRequest drawnRequest(const Words& words, std::string_view drawing = "Ada  RRR...RRR\nBen  ...RRRii.RRR\n")
{
    auto run = std::make_shared<RunResult>(drawnRun("one-core", drawing));
    run->request.scenario = *scenarioById("kebab");
    run->request.parameters = *checkedParameters(run->request.scenario->parameters);
    ExportRequest request;
    request.runs = {run};
    request.words = &words;
    return request;
}

/// The same of many tasks.
inline ExportRequest tallRequest(const Words& words, int rows)
{
    std::string drawing;
    for (int row = 0; row < rows; ++row)
        drawing += "Task" + std::to_string(row + 1) + " R.R\n";
    return drawnRequest(words, drawing);
}

} // namespace interleave
