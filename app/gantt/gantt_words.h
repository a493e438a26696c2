#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QStringList>

#include "app/gantt/gantt_state.h"
#include "core/trace/link.h"

namespace interleave {

/// What the charts say in words.
/// Thread safety: UI thread only. `state` and `words` outlive it.
class GanttWords {
    Q_DECLARE_TR_FUNCTIONS(GanttWords)

public:
    GanttWords(const GanttState& state, const Words& words) : m_state(state), m_words(words) {}

    const Words& words() const { return m_words; }
    QString operator()(const Text& text) const;
    QString operator()(const Message& message) const;
    QString duration(Duration length) const;
    /// The name of a row, of an empty plot too.
    QString rowName(const RowPlace& row) const;
    /// What the tooltip says of a bar: at most five lines.
    QStringList describe(const BarPlace& place) const;
    /// A time, as exact as a pixel is where so many of them show `window`.
    QString moment(TimePoint t, TimeRange window, double pixels) const;

    /// What is there in a row at a time, which `moment` says, how many run then, and how many requests are in line where there is one. Requires: the run has a chart.
    QString instant(const RowPlace& row, TimePoint t, const QString& moment) const;

    /// How long a run took, and how that ended. Requires: it has a chart.
    QString length(std::size_t run) const;
    /// To the question whether two ran at the same instant. Requires: the run has a chart.
    QString answer(std::size_t run) const;
    /// "ended 624 ms earlier", of a run that ended before the longest one; empty when that is not known: a run was stopped.
    QString earlier(std::size_t run) const;
    /// What lies between the markers in a run: running, ready, waiting.
    QString between(std::size_t run) const;
    /// Why a plot is empty; empty where it is not.
    QString message(std::size_t run) const;
    /// All runs with their rows, for screen readers.
    QString summary() const;

private:
    QString placeholderName(const RowPlace& row) const;
    QString release(const Link& release, const Plan& plan) const;
    QString summaryOf(std::size_t run) const;

    const GanttState& m_state;
    const Words& m_words;
};

} // namespace interleave
