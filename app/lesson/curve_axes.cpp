// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/curve_axes.h"

#include <algorithm>
#include <cmath>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <utility>

#include "app/charts/nice_ticks.h"
#include "app/theme/announcing.h"
#include "app/theme/control_painting.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kHeight = 220;
constexpr double kWidth = 280;
constexpr double kGap = 4;
constexpr double kPoint = 5; ///< half of it
constexpr double kLine = 2;
constexpr int kTicks = 5;
constexpr int kSteps = 40;   ///< from bottom to top by keys
constexpr int kGrains = 100; ///< with Shift, and at least so many by mouse

/// What it is to screen readers.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* axes = className == QLatin1String(CurveAxes::staticMetaObject.className()) ? qobject_cast<CurveAxes*>(object)
                                                                                     : nullptr;
    return axes ? new QAccessibleWidget(axes, QAccessible::Chart) : nullptr;
}

QPolygonF diamond(const QPointF& middle, double half)
{
    return QPolygonF({{middle.x(), middle.y() - half},
                      {middle.x() + half, middle.y()},
                      {middle.x(), middle.y() + half},
                      {middle.x() - half, middle.y()}});
}

} // namespace

CurveAxes::CurveAxes(const Scale& scale, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_scale(scale), m_theme(theme), m_set(scale.at.size())
{
    QAccessible::installFactory(makeInterface); // before Qt asks
    setObjectName(QStringLiteral("curve"));
    setToolTip(tr("Drag a point up or down, or across to draw all of them.") + QLatin1Char('\n') + byKeys());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

QString CurveAxes::byKeys()
{
    return tr("By keys: Left and Right go from point to point, Up and Down move it, with Shift a little.");
}

void CurveAxes::setCurve(const std::vector<double>& values)
{
    for (std::size_t n = 0; n < m_set.size(); ++n)
        m_set[n] = values.empty() ? std::nullopt : std::optional(values[n]);
    tell();
}

void CurveAxes::setMeasured(std::vector<std::optional<double>> measured)
{
    m_measured = std::move(measured);
    tell();
}

void CurveAxes::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly)
        setToolTip({});
    m_last.reset();
    update();
}

/// What was measured is always on the picture.
double CurveAxes::most() const
{
    double most = m_scale.most;
    for (const std::optional<double>& value : m_measured)
        most = std::max(most, value.value_or(most));
    return most;
}

double CurveAxes::grain() const
{
    return niceStep(m_scale.most - m_scale.least, kGrains);
}

QString CurveAxes::numberOf(double value) const
{
    return QLocale().toString(value, 'f', decimalsOf(grain()));
}

QString CurveAxes::nameOf(std::size_t point) const
{
    return QLocale().toString(m_scale.at[point], 'g', 6);
}

QString CurveAxes::sentence() const
{
    const std::vector<double> guess = curve();
    const QString at = nameOf(m_point);
    const QString said = guess.empty() ? QString() : numberOf(guess[m_point]);
    const bool isMeasured = !m_measured.empty() && m_measured[m_point];
    const QString measured = isMeasured ? numberOf(m_measured[m_point].value_or(0)) : QString();
    if (said.isEmpty())
        return isMeasured ? tr("%1 %2: measured %3").arg(m_scale.over, at, measured)
                          : tr("%1 %2: no guess yet", "of what is varied one value").arg(m_scale.over, at);
    return isMeasured ? tr("%1 %2: your guess %3, measured %4").arg(m_scale.over, at, said, measured)
                      : tr("%1 %2: your guess %3").arg(m_scale.over, at, said);
}

void CurveAxes::tell()
{
    setSpokenName(*this, sentence());
    emit told(sentence());
    update();
}

void CurveAxes::go(int by)
{
    const auto last = static_cast<int>(m_set.size()) - 1;
    m_point = static_cast<std::size_t>(std::clamp(static_cast<int>(m_point) + by, 0, last));
    tell();
}

/// From where it lies; the first one from the middle.
void CurveAxes::move(double by)
{
    const std::vector<double> before = curve();
    set(m_point, (before.empty() ? (m_scale.least + m_scale.most) / 2 : before[m_point]) + by);
    tell();
    emit drawn();
}

void CurveAxes::set(std::size_t point, double value)
{
    const double digits = std::pow(10.0, decimalsOf(grain()));
    const double rounded = std::round(std::round(value / grain()) * grain() * digits) / digits; // 4.2, and no digit more
    m_set[point] = std::clamp(rounded, m_scale.least, m_scale.most);
}

/// Every point on the way from where the drag was last.
void CurveAxes::drawTo(const QPointF& place)
{
    const CurveGeometry geometry = this->geometry();
    const QPointF from = m_last.value_or(place);
    m_point = geometry.pointAt(place.x());
    const std::size_t last = geometry.pointAt(from.x());
    for (std::size_t n = std::min(last, m_point); n <= std::max(last, m_point); ++n) {
        const double way = place.x() - from.x();
        const double share = way == 0 ? 1 : std::clamp((geometry.xOf(n) - from.x()) / way, 0.0, 1.0);
        set(n, geometry.valueAt(std::lerp(from.y(), place.y(), n == m_point ? 1 : share)));
    }
    m_last = place;
    tell();
    emit drawn();
}

void CurveAxes::keyPressEvent(QKeyEvent* event)
{
    const double step = niceStep(m_scale.most - m_scale.least, kSteps);
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? grain() : step;
    const auto all = static_cast<int>(m_set.size());
    switch (event->key()) {
    case Qt::Key_Left: return go(-1);
    case Qt::Key_Right: return go(1);
    case Qt::Key_Home: return go(-all);
    case Qt::Key_End: return go(all);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_isReadOnly)
            move(event->key() == Qt::Key_Up ? by : -by);
        return;
    default: event->ignore();
    }
}

void CurveAxes::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_isReadOnly)
        return drawTo(event->position());
    m_point = geometry().pointAt(event->position().x());
    tell();
}

void CurveAxes::mouseMoveEvent(QMouseEvent* event)
{
    if (m_last)
        drawTo(event->position());
}

void CurveAxes::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_last.reset();
}

QSize CurveAxes::sizeHint() const
{
    return {m_theme.pixels(kWidth), m_theme.pixels(kHeight)};
}

QSize CurveAxes::minimumSizeHint() const
{
    return {m_theme.pixels(kWidth / 2), m_theme.pixels(kHeight)};
}

/// Room for the numbers at the left and below, what they are, and above for the key of what is drawn.
CurveGeometry CurveAxes::geometry() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    int left = 0;
    for (const double tick : ticksBetween(m_scale.least, most(), kTicks))
        left = std::max(left, metrics.horizontalAdvance(QLocale().toString(tick)));
    const int gap = m_theme.pixels(kGap);
    const int top = metrics.height() + 2 * gap;
    const int below = 2 * metrics.height() + 2 * gap;
    return {.plot = QRectF(rect()).adjusted(left + 2 * gap, top, -gap, -below),
            .points = m_set.size(),
            .least = m_scale.least,
            .most = most()};
}

void CurveAxes::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Small));
    const CurveGeometry geometry = this->geometry();
    paintAxes(painter, geometry);
    paintKey(painter);
    paintGuess(painter, geometry);
    paintMeasured(painter, geometry);
    if (hasFocus())
        controls::drawFocusRing(painter, QRectF(rect()), m_theme);
}

void CurveAxes::paintAxes(QPainter& painter, const CurveGeometry& geometry) const
{
    const QRectF& plot = geometry.plot;
    const double line = painter.fontMetrics().height();
    const double gap = m_theme.pixels(kGap);
    painter.fillRect(plot, m_theme.color(&ChromeColours::plot));
    for (const double tick : ticksBetween(geometry.least, geometry.most, kTicks)) {
        const double y = geometry.yOf(tick);
        painter.setPen(m_theme.color(&ChromeColours::grid));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_theme.color(&ChromeColours::text));
        painter.drawText(QRectF(0, y - line / 2, plot.left() - gap, line),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QLocale().toString(tick));
    }
    for (std::size_t n = 0; n < geometry.points; ++n) {
        const double x = geometry.xOf(n), wide = plot.width() / static_cast<double>(geometry.points);
        painter.setPen(m_theme.color(&ChromeColours::grid));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(m_theme.color(&ChromeColours::text));
        painter.drawText(QRectF(x - wide / 2, plot.bottom() + gap, wide, line), static_cast<int>(Qt::AlignCenter), nameOf(n));
    }
    painter.drawText(QRectF(0, plot.bottom() + gap + line, plot.right(), line), static_cast<int>(Qt::AlignRight),
                     m_scale.over);
    painter.setPen(m_theme.color(&ChromeColours::border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
}

/// Which is which, where there are two.
void CurveAxes::paintKey(QPainter& painter) const
{
    if (m_measured.empty())
        return;
    const double half = m_theme.pixels(kPoint), gap = m_theme.pixels(kGap);
    const double y = gap + painter.fontMetrics().height() / 2.0;
    double x = 2 * gap + half;
    const auto write = [&](const QString& words) {
        painter.setPen(m_theme.color(&ChromeColours::text));
        painter.drawText(QPointF(x + half + gap, gap + painter.fontMetrics().ascent()), words);
        x += 4 * half + 2 * gap + painter.fontMetrics().horizontalAdvance(words);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(&ChromeColours::primary));
    painter.drawEllipse(QPointF(x, y), half, half);
    write(tr("your guess"));
    const gantt::ActivityStyle bars = gantt::activityStyle(m_theme.look(), Activity::Running);
    painter.setPen(toColor(bars.ink));
    painter.setBrush(toColor(bars.fill));
    painter.drawPolygon(diamond({x, y}, half + 1));
    write(tr("measured"));
}

/// A question mark at each point, until one is touched. Points that were touched are filled.
void CurveAxes::paintGuess(QPainter& painter, const CurveGeometry& geometry) const
{
    const double half = m_theme.pixels(kPoint);
    const std::vector<double> guess = curve();
    const auto placeOf = [&](std::size_t n) {
        const double middle = (geometry.least + geometry.most) / 2;
        return QPointF(geometry.xOf(n), geometry.yOf(guess.empty() ? middle : guess[n]));
    };
    const QColor ink = m_theme.color(&ChromeColours::primary);
    painter.setPen(QPen(ink, m_theme.pixels(kLine)));
    for (std::size_t n = 1; n < guess.size(); ++n)
        painter.drawLine(placeOf(n - 1), placeOf(n));
    for (std::size_t n = 0; n < geometry.points; ++n) {
        const QPointF place = placeOf(n);
        if (guess.empty() && m_measured.empty()) {
            painter.setPen(m_theme.color(&ChromeColours::text));
            painter.drawText(QRectF(place.x() - 2 * half, place.y() - 3 * half, 4 * half, 6 * half),
                             static_cast<int>(Qt::AlignCenter), QStringLiteral("?"));
        } else if (!guess.empty()) {
            painter.setPen(QPen(ink, m_theme.pixels(kLine)));
            painter.setBrush(m_set[n] ? ink : m_theme.color(&ChromeColours::plot));
            painter.drawEllipse(place, half, half);
        }
        if (n == m_point && hasFocus()) {
            painter.setPen(QPen(m_theme.color(&ChromeColours::focus), m_theme.pixels(kLine)));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(place, 2 * half, 2 * half);
        }
    }
}

/// In the colour of bars, which are measured too.
void CurveAxes::paintMeasured(QPainter& painter, const CurveGeometry& geometry) const
{
    const gantt::ActivityStyle bars = gantt::activityStyle(m_theme.look(), Activity::Running);
    const QColor ink = toColor(bars.ink);
    std::optional<QPointF> before;
    for (std::size_t n = 0; n < m_measured.size(); ++n) {
        if (!m_measured[n])
            continue;
        const QPointF place(geometry.xOf(n), geometry.yOf(*m_measured[n]));
        painter.setPen(QPen(ink, m_theme.pixels(kLine), Qt::DashLine));
        if (before)
            painter.drawLine(*before, place);
        painter.setPen(ink);
        painter.setBrush(toColor(bars.fill));
        painter.drawPolygon(diamond(place, m_theme.pixels(kPoint) + 1));
        before = place;
    }
}

} // namespace interleave
