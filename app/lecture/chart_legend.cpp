// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/chart_legend.h"

#include <algorithm>
#include <QPainter>

#include "app/i18n/qt_words.h"
#include "core/run/captions.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// So little of what a core did besides is not seen.
constexpr double kUnseenShare = 0.02;

bool isTakenSeen(const RunResult& run)
{
    Duration taken{};
    Duration all{};
    for (const TaskMetrics& task : run.metrics.tasks) {
        taken += task.taken;
        all += task.running + task.taken + task.ready + task.waiting;
    }
    return static_cast<double>(taken.count()) > kUnseenShare * static_cast<double>(all.count());
}

bool occursIn(const std::vector<GanttRun>& runs, Activity activity)
{
    return std::ranges::any_of(runs, [activity](const GanttRun& run) {
        const auto has = [activity](const TaskTrace& task) { return task.spans.contains(activity); };
        return run.result && std::ranges::any_of(run.result->trace.tasks, has)
            && (activity != Activity::Taken || isTakenSeen(*run.result));
    });
}

} // namespace

ChartLegend::ChartLegend(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_words(words), m_theme(theme)
{
}

void ChartLegend::setRuns(const std::vector<GanttRun>& runs, gantt::RowsBy rowsBy)
{
    m_keys.clear();
    const auto shown = std::ranges::find_if(runs, [](const GanttRun& run) { return run.result != nullptr; });
    if (rowsBy == gantt::RowsBy::Task && shown != runs.end()) {
        for (const Activity activity : kActivities) {
            if (occursIn(runs, activity))
                m_keys.push_back({activity, toQString(m_words, activityTitle(activity, *shown->result->request.scenario))});
        }
    }
    update();
}

double ChartLegend::swatchWidth() const
{
    return QFontMetricsF(m_theme.font(TextRole::Body)).height() * 1.5;
}

double ChartLegend::widthOf(const Key& key) const
{
    const QFontMetricsF metrics(m_theme.font(TextRole::Body));
    return swatchWidth() + metrics.height() * 0.3 + metrics.horizontalAdvance(key.words);
}

int ChartLegend::heightIn(int width) const
{
    const QFontMetricsF metrics(m_theme.font(TextRole::Body));
    double needed = 0;
    for (const Key& key : m_keys)
        needed += widthOf(key) + metrics.height();
    return m_keys.empty() || needed - metrics.height() > width ? 0 : static_cast<int>(metrics.height() * 1.25);
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(TextRole::Body);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.color(&ChromeColours::text));
    const double ratio = devicePixelRatioF();
    const ActivityTiles& tiles = m_tiles.at(m_theme.look(), m_theme.scale() * ratio);
    const QSize size(static_cast<int>(swatchWidth()), static_cast<int>(metrics.height() * 0.72));
    double left = 0;
    for (const Key& key : m_keys) {
        QImage swatch(size * ratio, QImage::Format_RGB32);
        swatch.setDevicePixelRatio(ratio);
        tiles.fill(swatch, QRect(QPoint(), swatch.size()), key.activity, QPoint(0, swatch.height() / 2));
        const QRectF place(left, (height() - size.height()) / 2.0, size.width(), size.height());
        painter.drawImage(place, swatch);
        painter.setPen(QPen(toColor(gantt::activityStyle(m_theme.look(), key.activity).ink), std::max(1, m_theme.pixels(1))));
        painter.drawRect(place);
        painter.setPen(m_theme.color(&ChromeColours::text));
        const QRectF words(place.right() + metrics.height() * 0.3, 0, widthOf(key), height());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, key.words);
        left += widthOf(key) + metrics.height();
    }
}

} // namespace interleave
