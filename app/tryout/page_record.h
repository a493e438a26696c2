#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "app/tryout/page_fetch.h"
#include "core/run/run_set.h"

namespace interleave {

/// Writes down what a page does, by the recorder of runs, and makes a run of it. What is in it was measured: each key and each picture
/// from when it was due until the page had painted it. When a screen showed it no program is told.
/// Thread safety: UI thread only; fetchingLane() is that of whoever fetches.
class PageRecord {
public:
    PageRecord(const Machine& machine, PageMode mode, const Parameters& work);

    /// Time 0 is now.
    DeviceClock begin();
    TimePoint now() const { return m_lane.read(); }
    LaneRecorder& fetchingLane() { return m_second ? *m_second : m_lane; }

    /// From now on the page paints what was due then, for that task.
    void beginTurn(TaskId task, TimePoint due);
    /// So many of its events were shown by that: they were due then, and at each `gap` before. False where nothing was painted: they
    /// stay open. Gives when it was over.
    struct Turn {
        TaskId task{};
        TimePoint due{}; ///< of the first
        Duration gap{};  ///< between them
        std::int64_t events = 1;
        bool wasPainted = true;
    };
    TimePoint endTurn(const Turn& turn);

    /// The page is closed; the fetching has ended, and wrote to its lane last. Fails with InvalidTrace.
    Result<RunPointer> conclude(TimePoint closed, const FetchEnd& fetch, bool knowsPresses);

private:
    struct OfTask {
        TimePoint reached{}; ///< until then it is known what the page did for it
        TimePoint taken{};   ///< what it paints now
        std::int64_t events = 0;
        std::int64_t turns = 0;
    };
    OfTask& of(TaskId task) { return m_tasks[indexOf(task)]; }
    RunRequest requestFor(const FetchEnd& fetch, bool knowsPresses) const;
    Recording recordingOf(TimePoint closed, const FetchEnd& fetch);
    void stopWaiting(TaskId task, TimePoint closed);

    const Machine m_machine;
    const PageMode m_mode;
    const Parameters m_work;
    LaneRecorder m_lane;
    std::unique_ptr<LaneRecorder> m_second; ///< of the second thread, where there is one
    Moment m_opened{};
    WallTime m_madeAt{};
    std::optional<Duration> m_throttled{}; ///< before
    std::array<OfTask, 2> m_tasks{};       ///< keys, sign
    std::vector<Request> m_requests;
};

} // namespace interleave
