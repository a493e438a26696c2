// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_picture.h"

#include <QGraphicsScene>
#include <QPainter>

#include "app/gantt/axis_painter.h"
#include "app/gantt/end_painter.h"
#include "app/gantt/gantt_rows.h"
#include "app/gantt/ghost_painter.h"
#include "app/gantt/head_painter.h"
#include "app/gantt/hover_painter.h"
#include "app/gantt/label_painter.h"
#include "app/gantt/link_painter.h"
#include "app/gantt/marker_painter.h"

namespace interleave {

using gantt::ChromeColours;

GanttPicture::GanttPicture(const GanttState& state, const GanttWords& words, const Theme& theme, QGraphicsScene& scene)
    : m_state(state), m_words(words), m_theme(theme), m_scene(scene)
{
    showRuns();
}

void GanttPicture::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (const Part& part : m_parts)
        part.bars->setTheme(theme);
}

void GanttPicture::setEmphasis(const gantt::Emphasis& emphasis)
{
    for (const Part& part : m_parts)
        part.bars->setEmphasis(emphasis);
}

void GanttPicture::showRuns()
{
    m_parts.clear();
    m_scene.clear();
    for (std::size_t run = 0; run < m_state.runCount(); ++run) {
        Part part;
        part.bars = new BarsItem(m_words.words(), m_theme, m_tiles);
        m_scene.addItem(part.bars);
        part.bars->setZValue(20);
        part.bars->setEmphasis(m_state.emphasis());
        m_parts.push_back(std::move(part));
    }
    showCharts();
}

void GanttPicture::showCharts()
{
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        const auto& chart = m_state.chartOf(run);
        m_parts[run].bars->setRun(m_state.runs()[run].result, chart);
        m_parts[run].peak = chart ? chart->overlap.peak : 0;
    }
    showPeak();
    showRows();
}

void GanttPicture::showRows()
{
    for (std::size_t run = 0; run < m_parts.size(); ++run)
        m_parts[run].bars->setRows(m_state.shownRows(run));
}

void GanttPicture::showPeak()
{
    const int peak = peakOf(m_state);
    const int linePeak = linePeakOf(m_state);
    for (const Part& part : m_parts)
        part.bars->setPeaks(peak, linePeak);
}

/// Only what has changed is to be painted anew.
std::vector<QRectF> GanttPicture::showGrown(std::size_t run)
{
    Part& part = m_parts[run];
    const std::shared_ptr<const gantt::Chart>& chart = m_state.chartOf(run);
    const QRectF bars = part.bars->grow(m_state.runs()[run].result, chart);
    std::vector<QRectF> changed{bars.adjusted(-2, 0, 2, 0), m_geometry.head(run)};
    showPeak();
    for (Part& each : m_parts)
        each.head.forget(); // by how much one ended earlier depends on all
    if (part.peak != chart->overlap.peak) {
        part.peak = chart->overlap.peak;
        part.labels.forget();
        changed.push_back(m_geometry.seen);
    }
    part.bars->setRows(m_state.shownRows(run));
    return changed;
}

void GanttPicture::layOut(QSizeF size)
{
    m_geometry = geometryOf(m_state, m_words, m_theme, size, m_density);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        Part& part = m_parts[run];
        part.bars->setArea(m_geometry.layout.areas[run], m_geometry.rows[run]);
        part.head.forget(); // what they say is no longer so
        part.labels.forget();
    }
    placeBars();
}

void GanttPicture::showWindow()
{
    m_geometry = lookingAt(m_state.visibleRange(), std::move(m_geometry), m_words, m_theme);
    placeBars();
}

/// In time.
void GanttPicture::placeBars()
{
    std::vector<TimePoint> ticks;
    for (const AxisTick& tick : m_geometry.ticks)
        ticks.push_back(tick.time);
    for (const Part& part : m_parts)
        part.bars->setVisibleTime(m_geometry.window, ticks);
}

bool GanttPicture::isExposed(const GanttFrame& frame, const QRectF& place) const
{
    return !frame.exposed || frame.exposed->intersects(m_geometry.toView(place).toAlignedRect());
}

void GanttPicture::paint(QPainter& painter, const GanttFrame& frame)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const GanttDrawing drawn = drawing();
    paintNames(painter, frame);
    paintEnds(painter, drawn);
    paintGhosts(painter, drawn);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        if (isExposed(frame, m_geometry.layout.areas[run].plot))
            paintMessage(painter, drawn, run);
    }
    paintSwaps(painter, drawn);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        if (isExposed(frame, m_geometry.layout.areas[run].plot))
            paintLinks(painter, drawn, run);
    }
    paintSelection(painter, drawn);
    paintHeads(painter, frame); // above what is scrolled
    if (isExposed(frame, m_geometry.axis()))
        paintAxis(painter, drawn);
    paintMarkers(painter, drawn);
    paintPlayHead(painter, drawn);
    paintCursor(painter, drawn, frame.cursor);
    paintHover(painter, drawn, frame.pointer);
    if (frame.dropped)
        paintDraggedRow(painter, drawn, *frame.dropped);
}

void GanttPicture::paintNames(QPainter& painter, const GanttFrame& frame)
{
    const QColor ground = m_theme.color(&ChromeColours::window);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        const QRectF place = m_geometry.seenLabels(run);
        if (!place.isEmpty() && isExposed(frame, place))
            m_parts[run].labels.paint(painter, place, ground, [&](QPainter& to) { paintLabels(to, drawing(), run); });
    }
}

void GanttPicture::paintHeads(QPainter& painter, const GanttFrame& frame)
{
    const QColor ground = m_theme.color(&ChromeColours::window);
    for (std::size_t run = 0; run < m_parts.size(); ++run) {
        const QRectF place = m_geometry.head(run);
        if (place.isEmpty() || !isExposed(frame, place))
            continue;
        KeptPicture& kept = m_parts[run].head;
        kept.setState(earlierPlace(drawing(), run).has_value());
        kept.paint(painter, place, ground, [&](QPainter& to) { paintHead(to, drawing(), run); });
        paintGhostWords(painter, drawing(), run);
    }
}

} // namespace interleave
