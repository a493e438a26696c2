// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/bars_painter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <span>

#include "app/i18n/qt_words.h"
#include "app/theme/task_badge.h"
#include "core/analysis/stays.h"
#include "core/gantt/task_sign.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kNarrowStay = 14;             ///< narrower ones are drawn at the height of their task
constexpr std::size_t kMostSteps = 8;          ///< with more tasks than this, stairs would be too fine
constexpr std::size_t kMostNamedBars = 10'000; ///< in one row; where there are more, no name would find room
constexpr double kNarrowestName = 12;          ///< no step has a name for which this is room
constexpr double kNarrowestFigure = 8;         ///< room beside the figure on a level
constexpr double kNarrowestWithSides = 9;      ///< narrower bars have no edges at their sides
constexpr double kBarShare = 0.78;             ///< of a row

QRgb rgbOf(gantt::Rgb colour)
{
    return qRgb(colour.red, colour.green, colour.blue);
}

/// The pixels of an image between edges that may lie within pixels; at least one each way.
QRect pixelsOf(double left, double top, double right, double bottom)
{
    constexpr int kFar = 1 << 20; // further left and up than any edge
    const auto at = [](double edge) { return static_cast<int>(edge + (kFar + 0.5)) - kFar; }; // lround takes longer
    return {at(left), at(top), std::max(1, at(right) - at(left)), std::max(1, at(bottom) - at(top))};
}

Duration sumOf(std::span<const gantt::Share> shares)
{
    Duration sum{};
    for (const gantt::Share& share : shares)
        sum += share.time;
    return sum;
}

constexpr int kDimmed = 56; ///< of 255, how much is left of what is dimmed

} // namespace

QRectF barsIn(const QRectF& row)
{
    const double inset = std::max(1.0, row.height() * (1 - kBarShare) / 2);
    return row.adjusted(0, inset, 0, -inset);
}

/// What lies under the bars: lines at the ticks and between the rows, and the lines of rows of which nothing is known.
void paintGround(QPainter& painter, const BarsFacts& facts, const Theme& theme, const QRectF& part)
{
    painter.fillRect(part, theme.color(&ChromeColours::plot));
    const QColor grid = theme.color(&ChromeColours::grid);
    for (const TimePoint tick : facts.ticks) {
        const double x = std::round(facts.area.plot.left() + gantt::xOf(tick, facts.visible, facts.area.plot.width()));
        if (x + 1 > part.left() && x < part.right())
            painter.fillRect(QRectF(x, part.top(), 1, part.height()), grid);
    }
    const RowRange rows = facts.area.rowsIn(part, facts.rowCount);
    for (int row = rows.first; row < rows.end; ++row) {
        const QRectF place = facts.area.row(row);
        painter.fillRect(QRectF(part.left(), std::round(place.bottom()) - 1, part.width(), 1), grid);
        if (!facts.chart || facts.chart->rows.empty())
            paintIdle(painter, place, {theme.look(), facts.area.rows.left(), theme.scale()});
    }
    painter.fillRect(QRectF(part.left(), facts.area.plot.bottom() - 1, part.width(), 1), theme.color(&ChromeColours::border));
}

BarsPainter::BarsPainter(const BarsFacts& facts, const BarsTools& tools, QImage& image, const QRectF& band)
    : m_facts(facts), m_words(tools.words), m_theme(tools.theme), m_tiles(tools.tiles), m_image(image), m_band(band)
{
}

void BarsPainter::paintAll(StepNames names)
{
    {
        QPainter painter(&m_image);
        painter.translate(-m_band.topLeft());
        paintGround(painter, m_facts, m_theme, m_band);
    }
    const std::vector<double> fromLeft(m_facts.chart->rows.size(), 0.0);
    paintFrom(fromLeft, 0, names);
    if (!m_facts.emphasis)
        return;
    {
        QPainter painter(&m_image);
        QColor veil = m_theme.color(&ChromeColours::plot);
        veil.setAlpha(255 - kDimmed);
        painter.fillRect(m_facts.area.rows.translated(-m_band.topLeft()), veil);
    }
    m_paintsEmphasis = true;
    paintFrom(fromLeft, m_facts.area.plot.width(), names);
    m_paintsEmphasis = false;
}

/// Whether this is to be painted now: all, or only what is not dimmed.
bool BarsPainter::isPainted(TaskId task, Activity activity) const
{
    if (!m_paintsEmphasis)
        return true;
    if (const auto* wanted = std::get_if<Activity>(&*m_facts.emphasis))
        return *wanted == activity;
    return std::get<TaskId>(*m_facts.emphasis) == task;
}

/// Each row, and the lanes, from so many pixels on; what lies left of them is kept.
void BarsPainter::paintFrom(const std::vector<double>& lefts, double laneLeft, StepNames names)
{
    m_names = names;
    QPainter painter(&m_image);
    painter.setFont(m_theme.font(TextRole::Body));
    const QPointF toImage = -m_band.topLeft();
    const RowRange rows = m_facts.area.rowsIn(m_band, static_cast<int>(m_facts.rows.size()));
    const auto clearFrom = [&](const QRectF& place, double left) {
        if (m_paintsEmphasis)
            return;
        const QRectF changed = place.adjusted(left, 0, 0, 0);
        painter.setClipRect(changed);
        if (left <= 0)
            return; // the ground is clear
        painter.translate(toImage);
        paintGround(painter, m_facts, m_theme, changed.translated(-toImage));
        painter.translate(-toImage);
    };
    for (int shown = rows.first; shown < rows.end; ++shown) {
        const std::size_t n = m_facts.rows[static_cast<std::size_t>(shown)];
        const QRectF place = m_facts.area.row(shown).translated(toImage);
        if (lefts[n] >= place.width())
            continue;
        clearFrom(place, lefts[n]);
        if (m_facts.chart->rowsBy == gantt::RowsBy::Task)
            paintTaskRow(painter, m_facts.chart->rows[n], place, lefts[n]);
        else
            paintStayRow(painter, m_facts.chart->rows[n], place, lefts[n]);
    }
    if (m_paintsEmphasis)
        return;
    const auto paintIn = [&](const QRectF& place, const Levels& levels, int peak) {
        const QRectF lane = place.translated(toImage);
        if (lane.isEmpty())
            return;
        clearFrom(lane, laneLeft);
        paintLane(painter, lane, levels, peak);
    };
    paintIn(m_facts.area.lane, m_facts.chart->levels, m_facts.peak);
    paintIn(m_facts.area.line, m_facts.chart->line, m_facts.linePeak);
}

void BarsPainter::paintTaskRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left)
{
    const double ratio = m_image.devicePixelRatio();
    const QRectF bars = barsIn(place);
    const QRect area = pixelsOf(0, bars.top() * ratio, place.width() * ratio, bars.bottom() * ratio);
    const QPoint origin = patternOrigin(area);
    const auto task = std::get<TaskId>(row.subject());
    for (const gantt::Piece& piece : gantt::piecesOf(row, m_facts.visible, place.width() * ratio)) {
        if (piece.right <= left * ratio)
            continue;
        if (!piece.bar)
            paintActivityShares(area, piece, origin, task);
        else if (isPainted(task, piece.bar->activity))
            paintActivity(pixelsOf(piece.left, area.top(), piece.right, area.top() + area.height()), piece.bar->activity, origin);
    }
    if (m_names == StepNames::Shown && isPainted(task, Activity::Running))
        paintStepNames(painter, row, bars);
}

/// Where time zero is, and the middle of a bar, in pixels of the image.
QPoint BarsPainter::patternOrigin(const QRect& bar) const
{
    const double x = gantt::xOf(TimePoint{}, m_facts.visible, m_facts.area.plot.width()) * m_image.devicePixelRatio();
    // Further away than pixels can be counted the pattern may as well begin anywhere.
    const double reach = 1 << 30;
    return {static_cast<int>(std::lround(std::clamp(x, -reach, reach))), bar.top() + bar.height() / 2};
}

/// One bar, in pixels of the image; `bar` has the full height.
void BarsPainter::paintActivity(const QRect& bar, Activity activity, QPoint origin)
{
    const gantt::ActivityStyle& style = m_tiles.style(activity);
    const double inset = bar.height() * (1 - style.height) / 2;
    const QRect area = pixelsOf(bar.left(), bar.top() + inset, bar.left() + bar.width(), bar.top() + bar.height() - inset);
    m_tiles.fill(m_image, area, activity, origin);
    if (style.pattern == gantt::Pattern::Solid)
        return;
    const double ratio = m_image.devicePixelRatio();
    const int edge = std::max(1, static_cast<int>(std::lround(m_theme.scale() * ratio)));
    const QRgb ink = rgbOf(style.ink);
    const int height = std::min(edge, area.height());
    fillPixels(m_image, {area.left(), area.top(), area.width(), height}, ink);
    fillPixels(m_image, {area.left(), area.top() + area.height() - height, area.width(), height}, ink);
    if (bar.width() < kNarrowestWithSides * ratio)
        return;
    fillPixels(m_image, {area.left(), area.top(), edge, area.height()}, ink);
    fillPixels(m_image, {area.left() + area.width() - edge, area.top(), edge, area.height()}, ink);
}

/// One column of pixels, most important at the bottom; at least a pixel for whatever occurs, so that nothing vanishes.
void BarsPainter::paintActivityShares(const QRect& row, const gantt::Piece& piece, QPoint origin, TaskId task)
{
    const Duration total = sumOf(piece.shares);
    if (total <= Duration{})
        return;
    const double unit = piece.filled * row.height() / static_cast<double>(total.count());
    const auto x = static_cast<int>(piece.left);
    double bottom = row.top() + row.height();
    for (const gantt::Share& share : piece.shares) {
        const double top = bottom - std::max(1.0, static_cast<double>(share.time.count()) * unit);
        const QRect pixels = pixelsOf(x, top, x + 1, bottom);
        const auto activity = static_cast<Activity>(share.kind);
        if (isPainted(task, activity))
            m_tiles.fillColumn(m_image, x, std::max(pixels.top(), row.top()), pixels.top() + pixels.height(), activity, origin);
        bottom = top;
    }
}

/// The short name of each step over what it ran without a longer pause, where there is room for all of it.
void BarsPainter::paintStepNames(QPainter& painter, const gantt::Row& row, const QRectF& place)
{
    const gantt::BarRange visible = row.barsIn(m_facts.visible);
    if (visible.size() > kMostNamedBars)
        return;
    const Spans& spans = m_facts.run->trace.tasks[indexOf(std::get<TaskId>(row.subject()))].spans;
    const Program& program = m_facts.run->trace.taskOf(std::get<TaskId>(row.subject())).program;
    const double narrowest = m_theme.pixels(kNarrowestName);
    std::optional<TimeRange> stretch;
    Duration running{};
    const Step* step = nullptr;
    const auto finish = [&] {
        // Over little else than Running the name can be read.
        if (stretch && running * 4 >= stretch->length() * 3
            && gantt::xOf(m_facts.visible.begin + stretch->length(), m_facts.visible, place.width()) >= narrowest)
            paintStepName(painter, *step, *stretch, place);
    };
    for (const std::size_t i : visible) {
        if (spans.activityOf(i) != Activity::Running)
            continue;
        const Span span = spans[i];
        const Step* now = &program[indexOf(span.step)];
        if (stretch && now == step && span.time.begin - stretch->end <= kLongestPause) {
            stretch->end = span.time.end;
            running += span.time.length();
        } else {
            finish();
            stretch = span.time;
            running = span.time.length();
            step = now;
        }
    }
    finish();
}

void BarsPainter::paintStepName(QPainter& painter, const Step& step, TimeRange time, const QRectF& place)
{
    const TimeRange shown = intersection(time, m_facts.visible);
    const double left = gantt::xOf(shown.begin, m_facts.visible, place.width());
    const double width = gantt::xOf(shown.end, m_facts.visible, place.width()) - left;
    const QString name = toQString(m_words, step.shortName);
    const QFontMetrics metrics = painter.fontMetrics();
    if (metrics.horizontalAdvance(name) > width - 2 * m_theme.pixels(4) || metrics.height() > place.height())
        return;
    painter.setPen(toColor(m_tiles.style(Activity::Running).text));
    painter.drawText(QRectF(left, place.top(), width, place.height()), Qt::AlignCenter, name);
}

/// Whether each task has a height of its own in the row, so that turns make stairs: not where there are too many, or only one.
bool BarsPainter::hasStairs(const gantt::Row& row) const
{
    return m_facts.run->trace.tasks.size() <= kMostSteps && row.kindCount() > 1;
}

QRectF BarsPainter::stairOf(TaskId task, const QRectF& bars) const
{
    const double height = bars.height() / static_cast<double>(m_facts.run->trace.tasks.size());
    return {bars.left(), bars.top() + height * static_cast<double>(indexOf(task)), bars.width(), height};
}

/// By core or by thread.
void BarsPainter::paintStayRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left)
{
    const double ratio = m_image.devicePixelRatio();
    const QRectF bars = barsIn(place);
    const double origin = gantt::xOf(TimePoint{}, m_facts.visible, place.width());
    const BarLook look{m_theme.look(), origin, m_theme.scale()};
    const double end = std::min(place.width(), gantt::xOf(m_facts.chart->time.end, m_facts.visible, place.width()));
    if (end > std::max(0.0, origin) && !m_paintsEmphasis)
        paintIdle(painter, QRectF(std::max(0.0, origin), bars.top(), end - std::max(0.0, origin), bars.height()), look);
    const bool stairs = hasStairs(row);
    for (const gantt::Piece& piece : gantt::piecesOf(row, m_facts.visible, place.width() * ratio)) {
        const QRectF rect(piece.left / ratio, bars.top(), (piece.right - piece.left) / ratio, bars.height());
        if (rect.right() <= left)
            continue;
        if (piece.bar && !isPainted(piece.bar->first.task, Activity::Running))
            continue;
        if (!piece.bar)
            paintTaskShares(rect, piece, stairs);
        else if (rect.width() >= m_theme.pixels(kNarrowStay))
            paintStay(painter, rect, piece.bar->first.task, look);
        else
            fillArea(stairs ? stairOf(piece.bar->first.task, rect) : rect,
                     rgbOf(gantt::taskSign(piece.bar->first.task).colour));
    }
}

/// In the units of the row, whose pixels may be several of the image.
void BarsPainter::fillArea(const QRectF& area, QRgb colour)
{
    const double ratio = m_image.devicePixelRatio();
    fillPixels(m_image, pixelsOf(area.left() * ratio, area.top() * ratio, area.right() * ratio, area.bottom() * ratio), colour);
}

/// Every task fills its share of its own height in the row; where there are too many for that, its share of the whole column,
/// the first one at the top.
void BarsPainter::paintTaskShares(const QRectF& column, const gantt::Piece& piece, bool stairs)
{
    const Duration total = sumOf(piece.shares);
    double top = column.top();
    for (const gantt::Share& share : piece.shares) {
        const auto task = static_cast<TaskId>(share.kind);
        const double part = piece.filled * static_cast<double>(share.time.count()) / static_cast<double>(total.count());
        QRectF place = stairs ? stairOf(task, column) : column;
        const double height = std::max(1.0, part * place.height()); // nothing vanishes
        if (stairs)
            place.setTop(place.bottom() - height);
        else
            place.setCoords(place.left(), top, place.right(), std::min(column.bottom(), top + height));
        if (place.height() > 0 && isPainted(task, Activity::Running))
            fillArea(place, rgbOf(gantt::taskSign(task).colour));
        top = place.bottom();
    }
}

/// So many as `peak` are as high as the lane.
void BarsPainter::paintLane(QPainter& painter, const QRectF& place, const Levels& levels, int peak)
{
    const double ratio = m_image.devicePixelRatio();
    const double room = place.height() - m_theme.pixels(4);
    const double unit = room / peak;
    QFont bold = m_theme.font(TextRole::Small);
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    painter.setPen(m_theme.color(&ChromeColours::plot));
    const QRgb alone = m_theme.color(&ChromeColours::border).rgb();
    const QRgb together = m_theme.color(&ChromeColours::text).rgb();
    for (const gantt::LevelPiece& piece : gantt::levelPiecesOf(levels, m_facts.visible, place.width() * ratio)) {
        const double height = std::max(1.0, piece.running * unit);
        const QRectF rect(piece.left / ratio, place.bottom() - height, (piece.right - piece.left) / ratio, height);
        const bool several = piece.running > 1;
        fillArea(rect, several ? together : alone);
        const bool isWhole = piece.running == std::floor(piece.running);
        if (!several || !isWhole || rect.width() <= kNarrowestFigure || height + 2 < metrics.ascent())
            continue;
        const QString number = QLocale().toString(static_cast<int>(piece.running));
        if (rect.width() > metrics.horizontalAdvance(number) + kNarrowestFigure)
            painter.drawText(rect, Qt::AlignCenter, number);
    }
}

} // namespace interleave
