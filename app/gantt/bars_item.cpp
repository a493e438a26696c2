// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/bars_item.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <utility>

#include "app/i18n/qt_words.h"
#include "app/theme/task_badge.h"
#include "core/analysis/stays.h"
#include "core/gantt/hatch.h"
#include "core/gantt/task_sign.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kNarrowStay = 14;             ///< narrower ones are drawn at the height of their task
constexpr std::size_t kMostSteps = 8;          ///< with more tasks than this, stairs would be too fine
constexpr std::size_t kMostNamedBars = 20'000; ///< in one row; where there are more, no name would find room
constexpr double kBarShare = 0.78;             ///< of a row

/// Fills one column of device pixels with the shares of activities, most important at the bottom, patterns included.
void paintActivityColumn(QImage& image, const QRect& column, const std::vector<gantt::Share>& shares, double filled,
                         gantt::Look look, double originX, double scale)
{
    Duration total{};
    for (const gantt::Share& share : shares)
        total += share.time;
    if (total <= Duration{} || column.isEmpty())
        return;
    double bottom = column.bottom() + 1;
    for (const gantt::Share& share : shares) {
        const auto activity = static_cast<Activity>(share.kind);
        const gantt::ActivityStyle style = gantt::activityStyle(look, activity);
        const double part = static_cast<double>(share.time.count()) / static_cast<double>(total.count());
        // At least a pixel for whatever occurs: nothing vanishes.
        const double height = std::max(1.0, part * filled * column.height());
        const int from = std::max(column.top(), static_cast<int>(std::round(bottom - height)));
        const int to = static_cast<int>(std::round(bottom));
        const QRgb fill = toColor(style.fill).rgb();
        const QRgb ink = toColor(style.ink).rgb();
        const int middle = column.top() + column.height() / 2;
        for (int y = from; y < to && y <= column.bottom(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = column.left(); x <= column.right(); ++x) {
                const bool inked = gantt::inkAt(style.pattern, x - static_cast<int>(originX), y - middle, scale);
                line[x] = inked ? ink : fill;
            }
        }
        bottom -= height;
    }
}

/// When what a row shows begins to differ from what it showed before; none where it does not.
std::optional<TimePoint> changeOf(const gantt::Row& before, const gantt::Row& after)
{
    const auto [old, now] =
        std::mismatch(before.bars().begin(), before.bars().end(), after.bars().begin(), after.bars().end());
    if (old == before.bars().end() && now == after.bars().end())
        return std::nullopt;
    if (old == before.bars().end())
        return now->time.begin;
    if (now == after.bars().end())
        return old->time.begin;
    const bool isLonger = old->time.begin == now->time.begin && old->first == now->first && old->activity == now->activity;
    return isLonger ? std::min(old->time.end, now->time.end) : std::min(old->time.begin, now->time.begin);
}

/// In pixels of the scene: a plot of so many rows that it is higher is not drawn as a whole.
constexpr double kHighestImage = 4000;

} // namespace

QRectF barsIn(const QRectF& row)
{
    const double inset = std::max(1.0, row.height() * (1 - kBarShare) / 2);
    return row.adjusted(0, inset, 0, -inset);
}

BarsItem::BarsItem(const Words& words, const Theme& theme) : m_words(words), m_theme(theme)
{
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption); // for the exposed part
    setAcceptedMouseButtons(Qt::NoButton);
}

void BarsItem::invalidate()
{
    m_image = QImage();
    update();
}

void BarsItem::setRun(std::shared_ptr<const RunResult> run, std::shared_ptr<const gantt::Chart> chart)
{
    m_run = std::move(run);
    m_chart = std::move(chart);
    m_isGrowing = false;
    showAllRows();
    invalidate();
}

QRectF BarsItem::grow(std::shared_ptr<const RunResult> run, std::shared_ptr<const gantt::Chart> chart)
{
    const std::shared_ptr<const gantt::Chart> before = std::exchange(m_chart, std::move(chart));
    m_run = std::move(run);
    const bool goesOn = m_isGrowing && before && before->rows.size() == m_chart->rows.size() && !m_image.isNull();
    m_isGrowing = true;
    if (!goesOn) {
        showAllRows();
        m_image = QImage();
        return m_area.plot;
    }
    const double width = m_area.plot.width();
    const auto leftOf = [&](TimePoint t) {
        return std::clamp(std::floor(gantt::xOf(t, m_visible, width)) - 1, 0.0, width);
    };
    // The line of an idle core goes on to the end of the run.
    const TimePoint idleFrom = m_chart->rowsBy == gantt::RowsBy::Cpu ? before->time.end : TimePoint::max();
    std::vector<double> lefts;
    TimePoint first = before->time.end;
    for (std::size_t n = 0; n < m_chart->rows.size(); ++n) {
        const TimePoint change = std::min(changeOf(before->rows[n], m_chart->rows[n]).value_or(idleFrom), idleFrom);
        lefts.push_back(change == TimePoint::max() ? width : leftOf(change));
        first = std::min(first, change);
    }
    renderFrom(lefts, leftOf(first));
    return m_area.plot.adjusted(leftOf(first), 0, 0, 0);
}

void BarsItem::setTheme(const Theme& theme)
{
    m_theme = theme;
    invalidate();
}

void BarsItem::setArea(const GanttArea& area)
{
    if (area == m_area)
        return;
    prepareGeometryChange();
    m_area = area;
    invalidate();
}

void BarsItem::setVisibleTime(TimeRange visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    invalidate();
}

void BarsItem::setEmphasis(const gantt::Emphasis& emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    invalidate();
}

void BarsItem::showAllRows()
{
    m_rows.resize(m_chart ? m_chart->rows.size() : 0);
    std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
}

void BarsItem::setRows(std::vector<std::size_t> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    invalidate();
}

void BarsItem::setPeak(int peak)
{
    if (peak == m_peak)
        return;
    m_peak = std::max(1, peak);
    invalidate();
}

void BarsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (!m_chart || m_visible.isEmpty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    const QRectF exposed = option ? option->exposedRect & m_area.plot : m_area.plot;
    if (m_image.isNull() || m_image.devicePixelRatio() != ratio || !m_band.contains(exposed)) {
        m_band = bandAround(exposed);
        render(ratio);
    }
    painter->drawImage(m_band.topLeft(), m_image);
}

/// All of the plot, unless it is very high: then as much again as is exposed, above and below.
QRectF BarsItem::bandAround(const QRectF& exposed) const
{
    if (m_area.plot.height() <= kHighestImage)
        return m_area.plot;
    const double top = std::max(m_area.plot.top(), std::floor(exposed.top() - exposed.height()));
    const double bottom = std::min(m_area.plot.bottom(), std::ceil(exposed.bottom() + exposed.height()));
    return {m_area.plot.left(), top, m_area.plot.width(), bottom - top};
}

void BarsItem::render(double devicePixelRatio)
{
    m_image = QImage((m_band.size() * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(devicePixelRatio);
    m_image.fill(Qt::transparent);
    renderFrom(std::vector<double>(m_chart->rows.size(), 0.0), 0);
}

/// Each row, and the lane, from so many pixels on; what lies left of them is kept.
void BarsItem::renderFrom(const std::vector<double>& lefts, double laneLeft)
{
    QPainter painter(&m_image);
    painter.setFont(m_theme.font(TextRole::Body));
    const QPointF toImage = -m_band.topLeft();
    const RowRange rows = m_area.rowsIn(m_band, static_cast<int>(m_rows.size()));
    const auto clearFrom = [&painter](const QRectF& place, double left) {
        const QRectF changed = place.adjusted(left, 0, 0, 0);
        painter.setClipRect(changed);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(changed, Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    };
    for (int shown = rows.first; shown < rows.end; ++shown) {
        const std::size_t n = m_rows[static_cast<std::size_t>(shown)];
        const QRectF place = m_area.row(shown).translated(toImage);
        if (lefts[n] >= place.width())
            continue;
        clearFrom(place, lefts[n]);
        if (m_chart->rowsBy == gantt::RowsBy::Task)
            renderTaskRow(painter, m_chart->rows[n], place, lefts[n]);
        else
            renderCpuRow(painter, m_chart->rows[n], place, lefts[n]);
    }
    const QRectF lane = m_area.lane.translated(toImage);
    clearFrom(lane, laneLeft);
    renderLane(painter, lane);
}

void BarsItem::renderTaskRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left)
{
    const double ratio = m_image.devicePixelRatio();
    const QRectF bars = barsIn(place);
    const double origin = gantt::xOf(TimePoint{}, m_visible, place.width());
    for (const gantt::Piece& piece : gantt::piecesOf(row, m_visible, place.width() * ratio)) {
        const QRectF rect(piece.left / ratio, bars.top(), (piece.right - piece.left) / ratio, bars.height());
        if (rect.right() <= left)
            continue;
        if (piece.bar) {
            paintActivity(painter, rect, piece.bar->activity, {m_theme.look(), origin, m_theme.scale()});
        } else {
            const QRect column(static_cast<int>(piece.left), static_cast<int>(std::round(bars.top() * ratio)),
                               static_cast<int>(piece.right) - static_cast<int>(piece.left),
                               static_cast<int>(std::round(bars.height() * ratio)));
            paintActivityColumn(m_image, column & m_image.rect(), piece.shares, piece.filled, m_theme.look(),
                                origin * ratio, m_theme.scale() * ratio);
        }
    }
    if (!m_isGrowing)
        renderStepNames(painter, row, bars);
}

/// The short name of each step over what it ran without a longer pause, where there is room for all of it.
void BarsItem::renderStepNames(QPainter& painter, const gantt::Row& row, const QRectF& place)
{
    const auto visible = row.barsIn(m_visible);
    if (visible.size() > kMostNamedBars)
        return;
    std::optional<TimeRange> stretch;
    Duration running{};
    const Step* step = nullptr;
    const auto finish = [&] {
        // Over little else than Running the name can be read.
        if (stretch && running * 4 >= stretch->length() * 3)
            renderStepName(painter, *step, *stretch, place);
    };
    for (const gantt::Bar& bar : visible) {
        if (bar.activity != Activity::Running)
            continue;
        const Span span = m_run->trace.tasks[indexOf(bar.first.task)].spans[bar.first.span];
        const Step* now = &m_run->trace.taskOf(bar.first.task).program[indexOf(span.step)];
        if (stretch && now == step && bar.time.begin - stretch->end <= kLongestPause) {
            stretch->end = bar.time.end;
            running += bar.time.length();
        } else {
            finish();
            stretch = bar.time;
            running = bar.time.length();
            step = now;
        }
    }
    finish();
}

void BarsItem::renderStepName(QPainter& painter, const Step& step, TimeRange time, const QRectF& place)
{
    const TimeRange shown = intersection(time, m_visible);
    const double left = gantt::xOf(shown.begin, m_visible, place.width());
    const double width = gantt::xOf(shown.end, m_visible, place.width()) - left;
    const QString name = toQString(m_words, step.shortName);
    const QFontMetrics metrics = painter.fontMetrics();
    if (metrics.horizontalAdvance(name) > width - 2 * m_theme.pixels(4) || metrics.height() > place.height())
        return;
    painter.setPen(toColor(gantt::activityStyle(m_theme.look(), Activity::Running).text));
    painter.drawText(QRectF(left, place.top(), width, place.height()), Qt::AlignCenter, name);
}

/// A task's own height within a core's row, so that turns make stairs.
QRectF BarsItem::laneOfTask(TaskId task, const QRectF& bars) const
{
    const std::size_t tasks = m_run->trace.tasks.size();
    if (tasks > kMostSteps)
        return bars;
    const double height = bars.height() / static_cast<double>(tasks);
    return {bars.left(), bars.top() + height * static_cast<double>(indexOf(task)), bars.width(), height};
}

void BarsItem::renderCpuRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left)
{
    const double ratio = m_image.devicePixelRatio();
    const QRectF bars = barsIn(place);
    const double origin = gantt::xOf(TimePoint{}, m_visible, place.width());
    const BarLook look{m_theme.look(), origin, m_theme.scale()};
    const double end = std::min(place.width(), gantt::xOf(m_chart->time.end, m_visible, place.width()));
    if (end > std::max(0.0, origin))
        paintIdle(painter, QRectF(std::max(0.0, origin), bars.top(), end - std::max(0.0, origin), bars.height()), look);
    for (const gantt::Piece& piece : gantt::piecesOf(row, m_visible, place.width() * ratio)) {
        const QRectF rect(piece.left / ratio, bars.top(), (piece.right - piece.left) / ratio, bars.height());
        if (rect.right() <= left)
            continue;
        if (piece.bar && rect.width() >= m_theme.pixels(kNarrowStay)) {
            paintStay(painter, rect, piece.bar->first.task, look);
            continue;
        }
        if (piece.bar)
            painter.fillRect(laneOfTask(piece.bar->first.task, rect), toColor(gantt::taskSign(piece.bar->first.task).colour));
        else
            renderTaskShares(painter, rect, piece);
    }
}

/// Every task fills its share of its own height in the row; where there are too many for that, its share of the whole column,
/// the first one at the top.
void BarsItem::renderTaskShares(QPainter& painter, const QRectF& column, const gantt::Piece& piece) const
{
    Duration total{};
    for (const gantt::Share& share : piece.shares)
        total += share.time;
    const bool hasLanes = m_run->trace.tasks.size() <= kMostSteps;
    double top = column.top();
    for (const gantt::Share& share : piece.shares) {
        const auto task = static_cast<TaskId>(share.kind);
        const double part = piece.filled * static_cast<double>(share.time.count()) / static_cast<double>(total.count());
        QRectF place = hasLanes ? laneOfTask(task, column) : column;
        const double height = std::max(1.0, part * place.height()); // nothing vanishes
        if (hasLanes)
            place.setTop(place.bottom() - height);
        else
            place.setCoords(place.left(), top, place.right(), std::min(column.bottom(), top + height));
        painter.fillRect(place, toColor(gantt::taskSign(task).colour));
        top = place.bottom();
    }
}

void BarsItem::renderLane(QPainter& painter, const QRectF& place)
{
    const double ratio = m_image.devicePixelRatio();
    const double room = place.height() - m_theme.pixels(4);
    const double unit = room / m_peak;
    QFont bold = m_theme.font(TextRole::Small);
    bold.setBold(true);
    painter.setFont(bold);
    for (const gantt::LevelPiece& piece :
         gantt::levelPiecesOf(m_chart->overlap, m_chart->time, m_visible, place.width() * ratio)) {
        const double height = std::max(1.0, piece.running * unit);
        const QRectF rect(piece.left / ratio, place.bottom() - height, (piece.right - piece.left) / ratio, height);
        const bool several = piece.running > 1;
        painter.fillRect(rect, m_theme.color(several ? &ChromeColours::text : &ChromeColours::border));
        const QString number = QLocale().toString(static_cast<int>(piece.running));
        const bool isWhole = piece.running == std::floor(piece.running);
        const QFontMetrics metrics(bold);
        if (several && isWhole && rect.width() > metrics.horizontalAdvance(number) + 8 && height + 2 >= metrics.ascent()) {
            painter.setPen(m_theme.color(&ChromeColours::plot));
            painter.drawText(rect, Qt::AlignCenter, number);
        }
    }
}

} // namespace interleave
