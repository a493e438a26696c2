#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QObject>
#include <string>
#include <vector>

#include "app/gantt/gantt_state.h"

namespace interleave {

/// Has what somebody has set in the charts survive other runs of the same tasks, as far as it means something there: the part of the time
/// that is seen, the markers, what is selected. While runs are on it waits for what comes of them.
/// Thread safety: UI thread only. `state` outlives it.
class KeptView : public QObject {
    Q_OBJECT

public:
    explicit KeptView(GanttState& state, QObject* parent = nullptr);

    /// Before the state gets other runs.
    void keep();
    /// And afterwards. Of a chart that is still being made the selection comes with it.
    void restore();

private:
    /// What tells whether runs are of the same tasks.
    struct Origin {
        const Scenario* scenario = nullptr;
        std::vector<std::string> tasks{};
        friend bool operator==(const Origin&, const Origin&) = default;
    };
    struct Selected {
        std::size_t run = 0;
        gantt::SpanRef span;
        StepIndex step{};
    };

    static Origin originOf(const std::vector<GanttRun>& runs);
    std::optional<gantt::SpanRef> sameSpan() const;
    void selectAgain();

    GanttState& m_state;
    Origin m_origin;                   ///< of what is kept
    std::optional<TimeRange> m_window; ///< none: all of it
    Markers m_markers;
    std::optional<Selected> m_selected;
    bool m_awaitsChart = false; ///< to select in it
};

/// All runs that there will be are there.
bool areSettled(const std::vector<GanttRun>& runs);

/// Those that lie before the end of a run; where only the second one does, it is the first then.
Markers markersUpTo(TimePoint end, const Markers& markers);

} // namespace interleave
