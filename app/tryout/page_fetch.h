#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>
#include <vector>

#include "app/run/side_thread.h"
#include "app/tryout/page_options.h"
#include "core/device/device.h"
#include "core/device/polled_loop.h"
#include "core/machine/kernel.h"
#include "core/record/lane_recorder.h"

namespace interleave {

/// What came of the fetching.
struct FetchEnd {
    bool wasWhole = true; ///< the page was not closed while it fetched
    std::uint64_t checksum = 0;
    SharedOutcome server{};
    std::optional<Duration> besides{}; ///< core time of the server's thread, where the system tells
    std::vector<Request> presses{};    ///< of the button
};

/// Fetches things from a real server on this computer, one after the other, in one of three ways, and writes down what it does.
/// Thread safety: UI thread only; it has a thread of its own where the mode says so.
class PageFetch : public QObject {
    Q_OBJECT

public:
    /// What it works with. The lane is that of whoever fetches: the page's own, or that of the second thread.
    struct Parts {
        PageMode mode{};
        Parameters work; ///< of the scenario that is tried
        WorkRate rate;
        LaneRecorder& lane;
    };

    explicit PageFetch(const Parts& parts, QObject* parent = nullptr);
    /// Ends what it waits for, and joins its threads.
    ~PageFetch() override;

    /// Makes the server ready. Fails with CannotStart.
    Result<Done> open();
    void start(const DeviceClock& clock);

    /// The button was pressed. Comes back when all is there, where the page waits itself. Requires: !isOn().
    void begin(TimePoint pressed);
    bool isOn() const { return m_isOn; }

    /// The page was closed at that time; nothing is fetched any more. Once.
    FetchEnd end(TimePoint closed);

signals:
    /// The next thing is there.
    void fetched();
    void finished();
    /// The connection is gone, or the system refused a thread.
    void failed(const interleave::Error& error);

private:
    template<typename Action>
    void onPage(Action action);
    void fetchAll();
    bool fetchOne();
    void ask();
    void take(const Completion& completion);
    void putIntoList();
    void startThread(TimePoint pressed);
    void takePress(TimePoint pressed);
    void finish();
    void fail(const Error& error);
    void stopWaiting(TimePoint closed);

    const PageMode m_mode;
    const Parameters m_work;
    const WorkRate m_rate;
    LaneRecorder& m_lane;
    const Plan m_plan; ///< for the device, which wants to know who asks
    std::unique_ptr<Device> m_device;
    PolledLoop m_loop; ///< goes before the device, in which its handlers lie
    QTimer m_poll;
    bool m_isOn = false;
    std::vector<Request> m_presses;
    // ---- Of whoever fetches
    PrimeCounter m_counter;
    std::int64_t m_left = 0; ///< to be fetched
    TimePoint m_taken{};     ///< when the press was
    TimePoint m_asked{};
    TimePoint m_reached{}; ///< until then it is known what it did
    bool m_wasStopped = false;
    std::optional<SideThread> m_thread; ///< while one fetches
};

} // namespace interleave
