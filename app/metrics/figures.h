#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QCoreApplication>
#include <QString>
#include <vector>

#include "core/run/run.h"

namespace interleave {

/// One line of the table of numbers. A value that was not measured is a dash.
struct Figure {
    QString name;
    QString term; ///< the field's own word for it, for the tooltip
    QString first;
    QString second;
    QString meaning; ///< a plain clause made from both values; empty while one is missing
};

/// Short column head of a run: "Interleaved, one core".
QString columnTitle(const ExecutionModel& model, const RunResult* run, const Words& words);

/// The few figures that tell the difference. Either run may be null.
std::vector<Figure> figuresOf(const RunResult* first, const RunResult* second, const Words& words);

/// Every task of a run, a line each: name, then running, ready, waiting, turnaround, response.
struct TaskLine {
    TaskId task{};
    QString name;
    std::vector<QString> values;
};
QStringList taskColumns();
std::vector<TaskLine> taskLinesOf(const RunResult& run, const Words& words);

} // namespace interleave
