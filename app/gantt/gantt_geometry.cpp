// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_geometry.h"

#include <algorithm>
#include <cmath>
#include <QFontMetrics>

#include "app/gantt/gantt_rows.h"
#include "app/theme/bold.h"
#include "core/gantt/tick_label.h"

namespace interleave {

namespace {

constexpr double kRightMargin = 34;
constexpr double kPixelsPerTick = 95;

double headLineOf(const Theme& theme)
{
    return QFontMetrics(theme.font(TextRole::Title)).height() + theme.pixels(4);
}

/// As wide as the widest name, in bounds.
double labelWidth(const GanttState& state, const GanttWords& words, const Theme& theme)
{
    const QFont body = theme.font(TextRole::Body);
    const QFontMetrics metrics(body);
    double widest = metrics.horizontalAdvance(GanttWords::tr("At once"))
                  + QFontMetrics(boldOf(body)).horizontalAdvance(GanttWords::tr("max %1").arg(64)) + theme.pixels(4);
    if (hasLine(state)) {
        widest =
            std::max<double>(widest,
                             metrics.horizontalAdvance(GanttWords::tr("In line"))
                                 + QFontMetrics(boldOf(body)).horizontalAdvance(GanttWords::tr("max %1").arg(linePeakOf(state)))
                                 + theme.pixels(4));
    }
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        for (int row = 0; row < plotRows(state, run); ++row)
            widest = std::max<double>(widest, metrics.horizontalAdvance(words.rowName({run, static_cast<std::size_t>(row)}))
                                                  + theme.pixels(30));
    }
    return std::min<double>(widest + theme.pixels(12), theme.pixels(190));
}

/// Of the words above the rows.
double bandHeight(const gantt::Ghost& ghost, const Theme& theme)
{
    return !gantt::labelsOf(ghost).empty() ? QFontMetrics(theme.font(TextRole::Body)).height() + theme.pixels(8) : 0;
}

/// All that does not depend on the words in it.
GanttMeasures measuresOf(const GanttState& state, const Theme& theme, const GanttDensity& density)
{
    const auto heightOf = [&theme](TextRole role) { return QFontMetrics(theme.font(role)).height(); };
    const int evidence = heightOf(TextRole::Small) + theme.pixels(6);
    GanttMeasures measures{
        .rightMargin = static_cast<double>(theme.pixels(kRightMargin)),
        .headHeight = density.hasHeads ? headLineOf(theme) + (density.isOneLine ? 0 : evidence) : 0,
        .laneHeight = density.hasLanes ? static_cast<double>(heightOf(TextRole::Body) + theme.pixels(8)) : 0,
        .axisHeight = static_cast<double>(heightOf(TextRole::Body) + theme.pixels(density.isQuiet ? 6 : 14)),
        .gap = static_cast<double>(theme.pixels(8)),
        .smallestRow = static_cast<double>(theme.pixels(density.leastRow)),
        .largestRow = static_cast<double>(theme.pixels(240)),
        .rows = {},
    };
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        measures.rows.push_back(plotRows(state, run));
        const auto& chart = state.chartOf(run);
        measures.lines.push_back(chart && chart->hasLine() ? measures.laneHeight : 0);
        measures.bands.push_back(bandHeight(state.ghostOf(run), theme));
    }
    return measures;
}

} // namespace

double heightOf(const GanttState& state, const Theme& theme, const GanttDensity& density, int most)
{
    GanttMeasures measures = measuresOf(state, theme, density);
    for (int& rows : measures.rows)
        rows = std::min(rows, most);
    return layOutCharts(measures).height;
}

GanttGeometry geometryOf(const GanttState& state, const GanttWords& words, const Theme& theme, QSizeF size,
                         const GanttDensity& density)
{
    GanttMeasures measures = measuresOf(state, theme, density);
    measures.width = size.width();
    measures.height = size.height();
    measures.labelWidth = labelWidth(state, words, theme);
    GanttGeometry geometry{
        .layout = layOutCharts(measures),
        .density = density,
        .rows = measures.rows,
        .headLine = headLineOf(theme),
        .foldSide = static_cast<double>(theme.pixels(14)),
        .bands = measures.bands,
        .window = {},
        .ticks = {},
        .seen = QRectF({}, size),
    };
    return lookingAt(state.visibleRange(), std::move(geometry), words, theme);
}

GanttGeometry lookingAt(TimeRange window, GanttGeometry geometry, const GanttWords& words, const Theme& theme)
{
    geometry.window = window;
    geometry.ticks.clear();
    const int most = std::max(2, static_cast<int>(geometry.layout.axis.width() / theme.pixels(kPixelsPerTick)) + 1);
    const std::vector<TimePoint> times = gantt::ticksOf(window, most);
    const std::vector<Message> labels = gantt::tickLabels(times);
    for (std::size_t n = 0; n < times.size(); ++n)
        geometry.ticks.push_back({times[n], words(labels[n])});
    return geometry;
}

QRectF placeOf(const RowPlace& row, const GanttState& state, const GanttGeometry& geometry)
{
    const GanttArea& area = geometry.layout.areas[row.run];
    if (const auto& chart = state.chartOf(row.run); !chart || chart->rows.empty())
        return area.row(static_cast<int>(row.row));
    const std::optional<std::size_t> place = state.placeOfRow(row);
    return place ? area.row(static_cast<int>(*place)) : QRectF();
}

double GanttGeometry::xOf(TimePoint t) const
{
    return layout.axis.left() + gantt::xOf(t, window, layout.axis.width());
}

double GanttGeometry::clampedX(TimePoint t) const
{
    return std::clamp(xOf(t), layout.axis.left(), layout.axis.right());
}

TimePoint GanttGeometry::timeAt(double x) const
{
    return layout.areas.empty() ? TimePoint{} : gantt::timeAt(x - layout.axis.left(), window, layout.axis.width());
}

TimePoint GanttGeometry::nanosecondAt(double x) const
{
    return gantt::nanosecondAt(x - layout.axis.left(), window, layout.axis.width());
}

Duration GanttGeometry::lengthOf(double pixels) const
{
    const double perPixel = static_cast<double>(window.length().count()) / std::max(1.0, layout.axis.width());
    return Duration(std::llround(pixels * perPixel));
}

QRectF GanttGeometry::headLineOf(std::size_t run) const
{
    const QRectF place = head(run);
    return {0, place.top(), place.width(), headLine};
}

QRectF GanttGeometry::fold(std::size_t run) const
{
    return {0, head(run).top() + (headLine - foldSide) / 2, foldSide, foldSide};
}

QRectF GanttGeometry::band(std::size_t run) const
{
    const QRectF place = head(run);
    return {layout.axis.left(), place.bottom() - bands[run], layout.axis.width(), bands[run]};
}

QRectF GanttGeometry::axis() const
{
    QRectF place = layout.axis;
    place.moveTop(std::min(place.top(), seen.bottom() - place.height()));
    return place;
}

QRectF GanttGeometry::seenPlot(std::size_t run) const
{
    QRectF plot = layout.areas[run].plot;
    plot.setTop(std::max(plot.top(), head(run).bottom()));
    plot.setBottom(std::max(plot.top(), std::min(plot.bottom(), axis().top())));
    return plot;
}

QRectF GanttGeometry::seenLabels(std::size_t run) const
{
    const QRectF& labels = layout.areas[run].labels;
    return QRectF(0, labels.top(), labels.right(), labels.height()) & seen;
}

RowRange GanttGeometry::seenRows(std::size_t run) const
{
    constexpr double least = 2; // pixels; a row of which there is less is not seen
    QRectF part = seen;
    part.setTop(std::max(part.top(), head(run).bottom()) + least);
    part.setBottom(std::min(part.bottom(), axis().top()) - least);
    return part.height() > 0 ? layout.areas[run].rowsIn(part, rows[run]) : RowRange{};
}

std::optional<std::size_t> GanttGeometry::rowAt(std::size_t run, double y) const
{
    const GanttArea& area = layout.areas[run];
    if (y < area.rows.top() || y >= area.rows.bottom())
        return std::nullopt;
    return static_cast<std::size_t>((y - area.rows.top()) / area.rowHeight);
}

} // namespace interleave
