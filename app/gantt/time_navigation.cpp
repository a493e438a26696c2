// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/time_navigation.h"

#include <cmath>

namespace interleave {

namespace {

constexpr int kStayMs = 400;
constexpr int kGlideMs = 160;

} // namespace

TimeNavigation::TimeNavigation(TimeWindow& window, QObject* parent) : QObject(parent), m_window(window)
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(kStayMs);
    m_glide.setDuration(kGlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&window, &TimeWindow::changed, &m_stay, qOverload<>(&QTimer::start));
    connect(&m_stay, &QTimer::timeout, this, &TimeNavigation::remember);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { showBetween(value.toDouble()); });
}

void TimeNavigation::begin()
{
    m_history.begin(m_window.window());
}

/// At once where nothing is to move.
void TimeNavigation::glideTo(TimeRange window)
{
    m_glide.stop();
    m_from = m_window.window();
    m_to = clampedWindow(window, m_window.whole(), TimeWindow::kShortest);
    if (m_motion == Motion::Still || m_from.isEmpty() || m_to.isEmpty())
        m_window.setWindow(m_to);
    else
        m_glide.start();
}

void TimeNavigation::showBetween(double share)
{
    const auto between = [share](TimePoint a, TimePoint b) {
        return a + Duration(std::llround(share * static_cast<double>((b - a).count())));
    };
    m_window.setWindow(share >= 1 ? m_to : TimeRange{between(m_from.begin, m_to.begin), between(m_from.end, m_to.end)});
}

void TimeNavigation::remember()
{
    m_stay.stop();
    m_history.visit(m_window.window());
}

void TimeNavigation::goBack()
{
    remember();
    if (const std::optional<TimeRange> window = m_history.back())
        glideTo(*window);
}

void TimeNavigation::goForward()
{
    remember();
    if (const std::optional<TimeRange> window = m_history.forward())
        glideTo(*window);
}

} // namespace interleave
