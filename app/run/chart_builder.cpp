// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/chart_builder.h"

#include <atomic>
#include <utility>

namespace interleave {

namespace {

constexpr int kReportMs = 50;

std::size_t spansOf(const Trace& trace)
{
    std::size_t spans = 0;
    for (const TaskTrace& task : trace.tasks)
        spans += task.spans.size();
    return spans;
}

} // namespace

/// What the thread and the builder share.
struct ChartBuilder::Shared {
    std::atomic<double> share{0};
};

ChartBuilder::ChartBuilder(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kReportMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit progressed(share()); });
}

ChartBuilder::~ChartBuilder()
{
    m_stop.requestStop();
    if (m_thread.joinable())
        m_thread.join();
}

std::shared_ptr<const gantt::Chart> ChartBuilder::build(std::shared_ptr<const Trace> trace, gantt::RowsBy rowsBy)
{
    stop();
    if (spansOf(*trace) <= kMostAtOnce)
        return std::make_shared<const gantt::Chart>(gantt::layOut(std::move(trace), rowsBy));
    m_isWanted = true;
    m_timer.start();
    if (m_work)
        m_next = Order{std::move(trace), rowsBy};
    else
        start({std::move(trace), rowsBy});
    return nullptr;
}

void ChartBuilder::stop()
{
    m_stop.requestStop();
    m_next.reset();
    m_isWanted = false;
    m_timer.stop();
}

double ChartBuilder::share() const
{
    return m_work && !m_next ? m_work->share.load(std::memory_order_relaxed) : 0;
}

void ChartBuilder::start(Order order)
{
    m_stop = StopSource();
    m_work = std::make_shared<Shared>();
    m_thread = std::thread([this, order = std::move(order), stop = m_stop.token(), work = m_work]() mutable {
        const Watch watch{stop, [&work](double share) { work->share.store(share, std::memory_order_relaxed); }};
        std::shared_ptr<const gantt::Chart> chart;
        if (auto made = gantt::layOut(std::move(order.trace), order.rowsBy, watch))
            chart = std::make_shared<const gantt::Chart>(std::move(*made));
        // The destructor joins before it lets go of `this`, and what is queued for it then is dropped.
        QMetaObject::invokeMethod(
            this, [this, chart = std::move(chart)]() mutable { finish(std::move(chart)); }, Qt::QueuedConnection);
    });
}

void ChartBuilder::finish(std::shared_ptr<const gantt::Chart> chart)
{
    m_thread.join(); // it has nothing left to do
    m_work.reset();
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (!m_isWanted)
        return;
    m_isWanted = false;
    m_timer.stop();
    emit built(std::move(chart));
}

} // namespace interleave
