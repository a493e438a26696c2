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

/// A table of every task or every core of a run. In each row the shares add up to 100 %.
struct Details {
    struct Column {
        QString title;
        QString meaning;
    };
    struct Cell {
        QString text;
        QString time; ///< how long that is; empty where `text` says it
    };
    struct Line {
        QString name;
        std::vector<Cell> cells;
    };
    std::vector<Column> columns;
    std::vector<Line> lines;
};

/// The shares of the makespan, then turnaround and response.
Details taskDetailsOf(const RunResult& run, const Words& words);
/// The shares of the makespan; no lines where the cores are not known.
Details coreDetailsOf(const RunResult& run, const Words& words);
/// What the shares are of, what others took, and how long it took to be woken, in sentences.
QString accountSentences(const RunResult& run, const Words& words);

} // namespace interleave
