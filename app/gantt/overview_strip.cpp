// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/overview_strip.h"

#include <algorithm>
#include <cmath>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kHeight = 20;
constexpr double kGripWidth = 6;
constexpr double kStep = 0.1;  ///< of what is seen, for keys
constexpr double kDiamond = 4; ///< from its middle to a corner

} // namespace

OverviewStrip::OverviewStrip(TimeWindow& window, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_window(window), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Whole run"));
    connect(&window, &TimeWindow::changed, this, [this] {
        describe();
        update();
    });
    describe();
}

void OverviewStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void OverviewStrip::setRuns(std::vector<OverviewRun> runs)
{
    m_runs = std::move(runs);
    update();
}

void OverviewStrip::setPlayTime(std::optional<TimePoint> time)
{
    m_playTime = time;
    update();
}

void OverviewStrip::setMoments(std::vector<OverviewMoment> moments)
{
    m_moments = std::move(moments);
    update();
}

std::optional<TimePoint> OverviewStrip::momentAt(QPointF position) const
{
    std::optional<TimePoint> nearest;
    double least = m_theme.pixels(kDiamond) + 1;
    if (m_window.whole().isEmpty() || std::abs(position.y() - bar().center().y()) > least)
        return nearest;
    for (const OverviewMoment& moment : m_moments) {
        const double distance = std::abs(position.x() - xOf(moment.time));
        if (distance < least) {
            least = distance;
            nearest = moment.time;
        }
    }
    return nearest;
}

QString OverviewStrip::toolTipAt(QPointF position) const
{
    const std::optional<TimePoint> time = momentAt(position);
    if (!time)
        return tr("The whole run. Drag the bracket to see another part of it, its sides to see more or less.");
    QStringList texts;
    for (const OverviewMoment& moment : m_moments) {
        if (moment.time == *time)
            texts << moment.text;
    }
    return texts.join(QLatin1Char('\n'));
}

bool OverviewStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

void OverviewStrip::setPlot(double left, double width)
{
    m_left = left;
    m_width = width;
    update();
}

QSize OverviewStrip::sizeHint() const
{
    return {m_theme.pixels(200), m_theme.pixels(kHeight) + 4};
}

void OverviewStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

void OverviewStrip::describe()
{
    const TimeRange whole = m_window.whole();
    const auto percent = [&](TimePoint t) {
        const double share =
            whole.isEmpty() ? 0 : static_cast<double>((t - whole.begin).count()) / static_cast<double>(whole.length().count());
        return QLocale().toString(100 * share, 'f', 0);
    };
    setAccessibleDescription(m_window.showsAll()
                                 ? tr("All of the run is seen.")
                                 : tr("Seen is the part from %1 % to %2 % of the run.")
                                       .arg(percent(m_window.window().begin), percent(m_window.window().end)));
}

QRectF OverviewStrip::bar() const
{
    const double height = m_theme.pixels(kHeight);
    return {m_left, (this->height() - height) / 2.0, std::max(1.0, m_width), height};
}

double OverviewStrip::xOf(TimePoint t) const
{
    return m_left + gantt::xOf(t, m_window.whole(), std::max(1.0, m_width));
}

TimePoint OverviewStrip::timeAt(double x) const
{
    const TimeRange whole = m_window.whole();
    return std::clamp(gantt::timeAt(x - m_left, whole, std::max(1.0, m_width)), whole.begin, whole.end);
}

/// Never thinner than can be taken hold of.
QRectF OverviewStrip::bracket() const
{
    const QRectF all = bar();
    const double least = m_theme.pixels(kGripWidth) * 2;
    double left = xOf(m_window.window().begin);
    double right = xOf(m_window.window().end);
    if (right - left < least) {
        left = std::clamp((left + right - least) / 2, all.left(), std::max(all.left(), all.right() - least));
        right = left + least;
    }
    return {left, all.top(), right - left, all.height()};
}

void OverviewStrip::paintRun(QPainter& painter, const OverviewRun& run, const QRectF& place, int peak) const
{
    if (!run.chart || m_window.whole().isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    const QColor one = m_theme.color(&ChromeColours::border);
    const QColor several = m_theme.color(&ChromeColours::text);
    for (const gantt::LevelPiece& piece : gantt::levelPiecesOf(run.chart->levels, m_window.whole(), place.width() * ratio)) {
        const double height = std::max(1.0, place.height() * piece.running / std::max(1, peak));
        painter.fillRect(QRectF(place.left() + piece.left / ratio, place.bottom() - height,
                                (piece.right - piece.left) / ratio, height),
                         piece.running > 1 ? several : one);
    }
}

void OverviewStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF all = bar();
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(&ChromeColours::text));
    const QRectF label(0, 0, m_left - m_theme.pixels(6), height());
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(tr("Whole run"), Qt::ElideRight, static_cast<int>(label.width())));
    paintRuns(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_window.whole().isEmpty()) { // not run yet
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(hasFocus() ? &ChromeColours::focus : &ChromeColours::border), hasFocus() ? 2 : 1));
        painter.drawRect(all.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    paintBracket(painter);
    paintMoments(painter);
    paintPlayHead(painter);
}

/// One above the other.
void OverviewStrip::paintRuns(QPainter& painter) const
{
    const QRectF all = bar();
    painter.fillRect(all, m_theme.color(&ChromeColours::plot));
    int peak = 1;
    for (const OverviewRun& run : m_runs)
        peak = std::max(peak, run.chart ? run.chart->overlap.peak : 1);
    const double each = (all.height() - 4) / static_cast<double>(std::max<std::size_t>(1, m_runs.size()));
    for (std::size_t n = 0; n < m_runs.size(); ++n)
        paintRun(painter, m_runs[n],
                 QRectF(all.left(), all.top() + 2 + static_cast<double>(n) * each, all.width(), each - 1), peak);
}

/// What is not seen lies under a veil.
void OverviewStrip::paintBracket(QPainter& painter) const
{
    const QRectF all = bar();
    const QRectF seen = bracket();
    QColor veil = m_theme.color(&ChromeColours::window);
    veil.setAlphaF(0.72F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(all.topLeft(), QPointF(seen.left(), all.bottom())), veil);
    painter.fillRect(QRectF(QPointF(seen.right(), all.top()), all.bottomRight()), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(&ChromeColours::border), 1));
    painter.drawRect(all.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(m_theme.color(hasFocus() ? &ChromeColours::focus : &ChromeColours::text), 2));
    painter.drawRoundedRect(seen.adjusted(1, 1, -1, -1), 2, 2);
    for (const double x : {seen.left() + 1.5, seen.right() - 1.5})
        painter.fillRect(QRectF(x - 2, seen.center().y() - seen.height() / 5, 4, seen.height() / 2.5), painter.pen().color());
}

/// A diamond for each.
void OverviewStrip::paintMoments(QPainter& painter) const
{
    const double half = m_theme.pixels(kDiamond);
    for (const OverviewMoment& moment : m_moments) {
        const QPointF centre(xOf(moment.time), bar().center().y());
        QPainterPath diamond(centre - QPointF(half, 0));
        diamond.lineTo(centre - QPointF(0, half));
        diamond.lineTo(centre + QPointF(half, 0));
        diamond.lineTo(centre + QPointF(0, half));
        diamond.closeSubpath();
        painter.fillPath(diamond, m_theme.color(&ChromeColours::plot));
        painter.setPen(QPen(m_theme.color(&ChromeColours::text), 1.2));
        painter.drawPath(diamond);
    }
}

void OverviewStrip::paintPlayHead(QPainter& painter) const
{
    if (!m_playTime)
        return;
    const QRectF all = bar();
    const QRectF handle(xOf(*m_playTime) - m_theme.pixels(4), all.top() - 2, m_theme.pixels(8), all.height() + 4);
    painter.setPen(QPen(m_theme.color(&ChromeColours::plot), 1));
    painter.setBrush(m_theme.color(&ChromeColours::focus));
    painter.drawRoundedRect(handle, 3, 3);
}

OverviewStrip::Grip OverviewStrip::gripAt(QPointF position) const
{
    if (m_playTime && std::abs(position.x() - xOf(*m_playTime)) <= m_theme.pixels(5))
        return Grip::PlayHead;
    if (position.x() < m_left - kGripWidth || position.x() > m_left + m_width + kGripWidth)
        return Grip::None;
    if (momentAt(position))
        return Grip::Moment;
    const QRectF seen = bracket();
    const double reach = m_theme.pixels(kGripWidth);
    if (!m_window.showsAll() || seen.width() > 4 * reach) {
        if (std::abs(position.x() - seen.left()) <= reach)
            return Grip::Left;
        if (std::abs(position.x() - seen.right()) <= reach)
            return Grip::Right;
    }
    return Grip::Bracket;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = gripAt(event->position());
    m_from = event->position().x();
    if (const std::optional<TimePoint> moment = m_grip == Grip::Moment ? momentAt(event->position()) : std::nullopt)
        emit playTimeAsked(*moment);
    const TimeRange window = m_window.window();
    const TimePoint t = timeAt(m_from);
    if (m_grip == Grip::Bracket && !window.contains(t)) {
        const Duration half = window.length() / 2;
        m_window.setWindow({t - half, t - half + window.length()});
    }
    m_windowThen = m_window.window();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const TimeRange then = m_windowThen;
    switch (m_grip) {
    case Grip::None: {
        const Grip grip = gripAt(event->position());
        const bool isSide = grip == Grip::Left || grip == Grip::Right || grip == Grip::PlayHead;
        setCursor(isSide                  ? Qt::SizeHorCursor
                  : grip == Grip::Bracket ? Qt::OpenHandCursor
                  : grip == Grip::Moment  ? Qt::PointingHandCursor
                                          : Qt::ArrowCursor);
        return;
    }
    case Grip::Moment: return;
    case Grip::Bracket: {
        const auto length = static_cast<double>(m_window.whole().length().count());
        const Duration by(std::llround((x - m_from) / std::max(1.0, m_width) * length));
        m_window.setWindow({then.begin + by, then.end + by});
        return;
    }
    case Grip::Left: m_window.setWindow({std::min(timeAt(x), then.end - TimeWindow::kShortest), then.end}); return;
    case Grip::Right: m_window.setWindow({then.begin, std::max(timeAt(x), then.begin + TimeWindow::kShortest)}); return;
    case Grip::PlayHead: emit playTimeAsked(timeAt(x)); return;
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*)
{
    m_grip = Grip::None;
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent*)
{
    m_window.showAll();
}

void OverviewStrip::keyPressEvent(QKeyEvent* event)
{
    const Duration step(std::llround(kStep * static_cast<double>(m_window.window().length().count())));
    const TimePoint middle = m_window.window().begin + m_window.window().length() / 2;
    switch (event->key()) {
    case Qt::Key_Left: m_window.pan(-step); break;
    case Qt::Key_Right: m_window.pan(step); break;
    case Qt::Key_Plus:
    case Qt::Key_Up: m_window.zoom(0.8, middle); break;
    case Qt::Key_Minus:
    case Qt::Key_Down: m_window.zoom(1.25, middle); break;
    case Qt::Key_Home: m_window.showAll(); break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

} // namespace interleave
