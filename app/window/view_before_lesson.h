#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QString>

#include "core/gantt/chart.h"

namespace interleave {

class ChartArea;
struct ViewSettings;

/// How the charts were looked at before a lesson came, so that they are looked at so again afterwards. In a lesson there are the charts of
/// which it speaks, with a row for each task, and no program beside them, until somebody asks for something else.
/// Thread safety: UI thread only. Settings and charts outlive it.
class ViewBeforeLesson {
public:
    ViewBeforeLesson(const ViewSettings& view, ChartArea& charts) : m_view(view), m_charts(charts) {}

    /// Keeps it, unless that of an earlier lesson is still kept, and shows what a lesson needs.
    void keep();
    /// It is so again.
    void putBack();

private:
    struct Seen {
        QString page;
        gantt::RowsBy rowsBy = gantt::RowsBy::Task;
        bool isListingShown = false;
    };
    void show(const Seen& seen);

    const ViewSettings& m_view;
    ChartArea& m_charts;
    std::optional<Seen> m_kept; ///< none: nothing is kept
};

} // namespace interleave
