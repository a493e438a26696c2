#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>
#include <thread>
#include <utility>

#include "app/run/measuring_gate.h"
#include "core/base/failure.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/machine/courtesy.h"

namespace interleave {

/// The coordinator thread, on which runs are made, one piece of work at a time. While one is measured the gate is closed, and the UI thread
/// lets it go first.
/// Thread safety: UI thread only. The destructor stops what is on and joins the thread.
class MeasuringThread : public QObject {
    Q_OBJECT

public:
    /// What the work has of the UI thread. Lives on the coordinator thread.
    class Link {
    public:
        const StopToken& stop() const { return m_stop; }
        /// Does `action` on the UI thread, unless something else has begun by then.
        template<typename Action>
        void later(Action action) const
        {
            m_owner.later(m_session, std::move(action));
        }
        /// The same, then `then` once that was painted, unless it was stopped meanwhile. Comes back when both are done, or it is stopped.
        template<typename Action, typename Then>
        void show(Action action, Then then) const;
        /// No thread of the window computes any more, or it is stopped.
        void waitUntilIdle() const;

    private:
        friend class MeasuringThread;
        Link(MeasuringThread& owner, int session, StopToken stop);

        template<typename Condition>
        void waitUntil(Condition condition) const
        {
            while (!condition() && !m_stop.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }

        MeasuringThread& m_owner;
        int m_session;
        StopToken m_stop;
        MeasuringGate::Count m_computing;
    };

    template<typename Value>
    using Work = std::function<Result<Value>(const Link&)>;
    template<typename Value>
    using Delivery = std::function<void(const Result<Value>&)>;

    explicit MeasuringThread(QObject* parent = nullptr) : QObject(parent) {}
    ~MeasuringThread() override;

    /// Work that measures nothing. Requires: !isMeasuring(). `deliver` has what came of it on the UI thread; what it throws, or that there was no thread, is an error.
    template<typename Value>
    void begin(Work<Value> work, Delivery<Value> deliver);
    /// Work that makes runs. Requires: !isMeasuring().
    template<typename Value>
    void measure(Work<Value> work, Delivery<Value> deliver);
    /// Asks it to end.
    void stop() { m_stop.requestStop(); }
    /// Ends it, and waits for that; nothing of it is delivered any more.
    void drop();
    /// Runs are made, and what came of them was not delivered yet.
    bool isMeasuring() const { return m_isMeasuring; }
    /// Closed while that is so.
    MeasuringGate& gate() { return m_gate; }
    const MeasuringGate& gate() const { return m_gate; }

private:
    void join();
    template<typename Action>
    void later(int session, Action action);

    std::thread m_thread;
    StopSource m_stop; ///< of m_thread
    MeasuringGate m_gate;
    std::optional<Courtesy> m_courtesy;
    int m_session = 0; ///< late results of an earlier one are dropped
    bool m_isMeasuring = false;
};

template<typename Action>
void MeasuringThread::later(int session, Action action)
{
    QMetaObject::invokeMethod(
        this,
        [this, session, action = std::move(action)] {
            if (session == m_session)
                action();
        },
        Qt::QueuedConnection);
}

template<typename Action, typename Then>
void MeasuringThread::Link::show(Action action, Then then) const
{
    const auto shown = std::make_shared<std::promise<void>>();
    const std::future<void> isShown = shown->get_future();
    later([owner = &m_owner, session = m_session, action = std::move(action), then = std::move(then), shown] {
        action();
        QTimer::singleShot(0, owner, [owner, session, then, shown] { // when it was painted
            if (session == owner->m_session)
                then();
            shown->set_value();
        });
    });
    waitUntil([&isShown] { return isShown.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
}

/// The boundary of the thread.
template<typename Value>
void MeasuringThread::begin(Work<Value> work, Delivery<Value> deliver)
{
    join();
    m_stop = StopSource();
    const int session = ++m_session;
    const auto tell = [this, session, deliver = std::move(deliver)](Result<Value> made) {
        later(session, [deliver, made = std::move(made)] { deliver(made); });
    };
    try {
        m_thread = std::thread([link = Link(*this, session, m_stop.token()), work = std::move(work), tell] {
            tell(withFailures([&]() -> Result<Value> { return work(link); }));
        });
    } catch (const std::exception& exception) {
        tell(failureOf(exception));
    }
}

template<typename Value>
void MeasuringThread::measure(Work<Value> work, Delivery<Value> deliver)
{
    m_isMeasuring = true;
    m_gate.close();
    begin<Value>(
        [work = std::move(work)](const Link& link) {
            link.waitUntilIdle();
            return work(link);
        },
        [this, deliver = std::move(deliver)](const Result<Value>& made) {
            m_courtesy.reset();
            m_isMeasuring = false;
            m_gate.open();
            deliver(made);
        });
    m_courtesy.emplace(); // not inherited by the threads of the run
}

} // namespace interleave
