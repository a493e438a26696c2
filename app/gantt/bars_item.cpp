// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/bars_item.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <utility>

namespace interleave {

namespace {

/// When what a row shows begins to differ from what it showed before; none where it does not.
std::optional<TimePoint> changeOf(const gantt::Row& before, const gantt::Row& after)
{
    std::size_t same = 0;
    while (same < before.count() && same < after.count() && before.bar(same) == after.bar(same))
        ++same;
    if (same == before.count() && same == after.count())
        return std::nullopt;
    if (same == before.count())
        return after.timeOf(same).begin;
    if (same == after.count())
        return before.timeOf(same).begin;
    const gantt::Bar old = before.bar(same);
    const gantt::Bar now = after.bar(same);
    const bool isLonger = old.time.begin == now.time.begin && old.first == now.first && old.activity == now.activity;
    return isLonger ? std::min(old.time.end, now.time.end) : std::min(old.time.begin, now.time.begin);
}

/// In pixels of the scene: a plot of so many rows that it is higher is not drawn as a whole.
constexpr double kHighestImage = 4000;

} // namespace

BarsItem::BarsItem(const Words& words, const Theme& theme, KeptTiles& tiles)
    : m_words(words), m_theme(theme), m_tiles(tiles)
{
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption); // for the exposed part
    setAcceptedMouseButtons(Qt::NoButton);
}

void BarsItem::invalidate()
{
    m_isPainted = false;
    update();
}

void BarsItem::setRun(std::shared_ptr<const RunResult> run, std::shared_ptr<const gantt::Chart> chart)
{
    m_facts.run = std::move(run);
    m_facts.chart = std::move(chart);
    m_isGrowing = false;
    showAllRows();
    invalidate();
}

QRectF BarsItem::grow(std::shared_ptr<const RunResult> run, std::shared_ptr<const gantt::Chart> chart)
{
    const std::shared_ptr<const gantt::Chart> before = std::exchange(m_facts.chart, std::move(chart));
    m_facts.run = std::move(run);
    const bool goesOn =
        m_isGrowing && !m_facts.emphasis && before && before->rows.size() == m_facts.chart->rows.size() && m_isPainted;
    m_isGrowing = true;
    if (!goesOn) {
        showAllRows();
        m_isPainted = false;
        return m_facts.area.plot;
    }
    const double width = m_facts.area.plot.width();
    const auto leftOf = [&](TimePoint t) {
        return std::clamp(std::floor(gantt::xOf(t, m_facts.visible, width)) - 1, 0.0, width);
    };
    // The line of an idle core or thread goes on to the end of the run.
    const TimePoint idleFrom = m_facts.chart->rowsBy == gantt::RowsBy::Task ? TimePoint::max() : before->time.end;
    std::vector<double> lefts;
    TimePoint first = before->time.end;
    for (std::size_t n = 0; n < m_facts.chart->rows.size(); ++n) {
        const TimePoint change = std::min(changeOf(before->rows[n], m_facts.chart->rows[n]).value_or(idleFrom), idleFrom);
        lefts.push_back(change == TimePoint::max() ? width : leftOf(change));
        first = std::min(first, change);
    }
    painter().paintFrom(lefts, leftOf(first), stepNames());
    return m_facts.area.plot.adjusted(leftOf(first), 0, 0, 0);
}

void BarsItem::setTheme(const Theme& theme)
{
    m_theme = theme;
    invalidate();
}

void BarsItem::setArea(const GanttArea& area, int rows)
{
    if (area == m_facts.area && rows == m_facts.rowCount)
        return;
    prepareGeometryChange();
    m_facts.area = area;
    m_facts.rowCount = rows;
    invalidate();
}

void BarsItem::setVisibleTime(TimeRange visible, std::vector<TimePoint> ticks)
{
    if (visible == m_facts.visible && ticks == m_facts.ticks)
        return;
    m_facts.visible = visible;
    m_facts.ticks = std::move(ticks);
    invalidate();
}

void BarsItem::setEmphasis(const gantt::Emphasis& emphasis)
{
    if (emphasis == m_facts.emphasis)
        return;
    m_facts.emphasis = emphasis;
    invalidate();
}

void BarsItem::showAllRows()
{
    m_facts.rows.resize(m_facts.chart ? m_facts.chart->rows.size() : 0);
    std::iota(m_facts.rows.begin(), m_facts.rows.end(), std::size_t{0});
}

void BarsItem::setRows(std::vector<std::size_t> rows)
{
    if (rows == m_facts.rows)
        return;
    m_facts.rows = std::move(rows);
    invalidate();
}

void BarsItem::setPeaks(int running, int inLine)
{
    if (running == m_facts.peak && inLine == m_facts.linePeak)
        return;
    m_facts.peak = std::max(1, running);
    m_facts.linePeak = std::max(1, inLine);
    invalidate();
}

void BarsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const QRectF exposed = option ? option->exposedRect & m_facts.area.plot : m_facts.area.plot;
    if (!m_facts.hasBars()) {
        paintGround(*painter, m_facts, m_theme, exposed);
        return;
    }
    if (!m_isPainted || m_image.devicePixelRatio() != ratio || !m_band.contains(exposed)) {
        m_band = bandAround(exposed);
        render(ratio);
    }
    painter->drawImage(m_band.topLeft(), m_image);
}

/// All of the plot, unless it is very high: then as much again as is exposed, above and below.
QRectF BarsItem::bandAround(const QRectF& exposed) const
{
    if (m_facts.area.plot.height() <= kHighestImage)
        return m_facts.area.plot;
    const double top = std::max(m_facts.area.plot.top(), std::floor(exposed.top() - exposed.height()));
    const double bottom = std::min(m_facts.area.plot.bottom(), std::ceil(exposed.bottom() + exposed.height()));
    return {m_facts.area.plot.left(), top, m_facts.area.plot.width(), bottom - top};
}

void BarsItem::render(double devicePixelRatio)
{
    const QSize size = (m_band.size() * devicePixelRatio).toSize();
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(devicePixelRatio);
    m_isPainted = true;
    painter().paintAll(stepNames());
}

BarsPainter BarsItem::painter()
{
    const double scale = m_theme.scale() * m_image.devicePixelRatio();
    return {m_facts, {m_words, m_theme, m_tiles.at(m_theme.look(), scale)}, m_image, m_band};
}

} // namespace interleave
