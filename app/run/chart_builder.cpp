// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/chart_builder.h"

#include <utility>

namespace interleave {

namespace {

constexpr int kReportMs = 50;

} // namespace

ChartBuilder::ChartBuilder(QObject* parent, MeasuringGate* gate) : QObject(parent), m_background(nullptr, gate)
{
    m_timer.setInterval(kReportMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { // while it waits for a run to end nothing is painted anew
        if (const double now = share(); now != std::exchange(m_told, now))
            emit progressed(now);
    });
    connect(&m_background, &Background::failed, this, [this](const Error& error) {
        m_timer.stop();
        emit failed(error);
    });
}

bool ChartBuilder::isLong(const Trace& trace)
{
    std::size_t spans = 0;
    for (const TaskTrace& task : trace.tasks)
        spans += task.spans.size();
    return spans > kMostAtOnce;
}

std::shared_ptr<const gantt::Chart> ChartBuilder::build(std::shared_ptr<const Trace> trace, gantt::RowsBy rowsBy)
{
    stop();
    if (!isLong(*trace))
        return std::make_shared<const gantt::Chart>(gantt::layOut(std::move(trace), rowsBy));
    m_told = 0;
    m_timer.start();
    m_background.begin([this, trace = std::move(trace), rowsBy](const Watch& watch) -> Background::Delivery {
        std::shared_ptr<const gantt::Chart> chart;
        if (auto made = gantt::layOut(trace, rowsBy, watch))
            chart = std::make_shared<const gantt::Chart>(std::move(*made));
        return [this, chart = std::move(chart)] {
            m_timer.stop();
            emit built(chart);
        };
    });
    return nullptr;
}

void ChartBuilder::stop()
{
    m_background.stop();
    m_timer.stop();
}

} // namespace interleave
