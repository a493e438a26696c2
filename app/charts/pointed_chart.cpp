// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/pointed_chart.h"

#include <algorithm>
#include <array>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/charts/chart_frame.h"
#include "app/theme/announcing.h"
#include "app/theme/control_painting.h"

namespace interleave {

namespace {

constexpr QSizeF kWishedSize{640, 380};
constexpr QSizeF kLeastSize{280, 200};
constexpr double kPaintedWidth = 760; ///< of a picture for other devices, in pixels at which its words are

/// What it is to screen readers.
QAccessibleInterface* chartInterface(const QString& className, QObject* object)
{
    auto* chart = className == QLatin1String(PointedChart::staticMetaObject.className()) ? qobject_cast<PointedChart*>(object)
                                                                                         : nullptr;
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

PointedChart::PointedChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QAccessible::installFactory(chartInterface); // before Qt asks
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PointedChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    forgetPicture();
    updateGeometry();
}

void PointedChart::setTitleShown(bool isShown)
{
    m_isTitleShown = isShown;
    forgetPicture();
}

std::optional<std::size_t> PointedChart::present() const
{
    return m_present ? std::optional(idOf(*m_present)) : std::nullopt;
}

void PointedChart::setPresent(std::optional<std::size_t> id)
{
    m_present = id ? numberOf(*id) : std::nullopt;
    m_by = By::Keys;
    setAccessibleName(m_present ? presentWords() : m_title);
    update();
}

QString PointedChart::presentWords() const
{
    return m_present ? linesOf(*m_present).join(tr(", ", "between the parts of a list")) : QString();
}

std::optional<QPoint> PointedChart::positionOf(std::size_t id) const
{
    const std::optional<std::size_t> number = numberOf(id);
    return number ? std::optional(placeOf(*number).center().toPoint()) : std::nullopt;
}

void PointedChart::paint(QPainter& painter, const QRectF& target, const Theme& theme) const
{
    if (target.isEmpty())
        return;
    const double scale = target.width() / kPaintedWidth;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    paintPicture(painter, target.size() / scale, theme, true);
    painter.restore();
}

QSize PointedChart::sizeHint() const
{
    return (kWishedSize * m_theme.scale()).toSize();
}

QSize PointedChart::minimumSizeHint() const
{
    return (kLeastSize * m_theme.scale()).toSize();
}

void PointedChart::pictureChanged(const QString& title, const QString& inWords, std::optional<std::size_t> presentBefore)
{
    m_title = title;
    m_present = presentBefore ? numberOf(*presentBefore) : std::nullopt;
    setAccessibleName(m_present ? presentWords() : title);
    setAccessibleDescription(inWords);
    if (presentBefore)
        emit hovered(presentWords());
    forgetPicture();
}

void PointedChart::forgetPicture()
{
    m_kept = {};
    m_plot.reset();
    update();
}

const QRectF& PointedChart::plot() const
{
    if (!m_plot)
        m_plot = placePlot();
    return *m_plot;
}

void PointedChart::go(std::optional<std::size_t> number, By by)
{
    m_by = by;
    if (number == m_present)
        return;
    m_present = number;
    const QString words = presentWords();
    if (by == By::Keys && number)
        setSpokenName(*this, words);
    else
        setAccessibleName(number ? words : m_title);
    emit hovered(words);
    update();
}

void PointedChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_kept.isNull()) {
        m_kept = QImage(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
        m_kept.setDevicePixelRatio(devicePixelRatioF());
        m_kept.fill(Qt::transparent);
        QPainter anew(&m_kept);
        paintPicture(anew, size(), m_theme, m_isTitleShown);
    }
    painter.drawImage(QPointF(), m_kept);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_present) {
        paintRing(painter, *m_present);
        if (m_by == By::Pointer || hasFocus())
            paintTip(painter, linesOf(*m_present), placeOf(*m_present), rect(), m_theme);
    }
    if (hasFocus())
        controls::drawFocusRing(painter, QRectF(rect()), m_theme);
}

void PointedChart::resizeEvent(QResizeEvent* /*event*/)
{
    forgetPicture();
}

void PointedChart::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> found = nearest(event->position());
    found ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    if (found || m_by == By::Pointer)
        go(found, By::Pointer);
}

void PointedChart::mousePressEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> found = nearest(event->position());
    if (event->button() != Qt::LeftButton || !found)
        return;
    go(found, By::Keys); // it stays when the pointer goes
    emit chosen(idOf(*found));
}

void PointedChart::leaveEvent(QEvent* /*event*/)
{
    if (m_by == By::Pointer)
        go({}, By::Keys);
}

void PointedChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_present) {
        emit chosen(idOf(*m_present));
        return;
    }
    constexpr std::array kSteps{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
    const bool isStep = !(event->modifiers() & ~Qt::KeypadModifier) && std::ranges::find(kSteps, key) != kSteps.end();
    const std::optional<std::size_t> next = isStep ? stepped(m_present, key) : std::nullopt;
    if (!next) {
        event->ignore();
        return;
    }
    go(next, By::Keys);
}

void PointedChart::focusInEvent(QFocusEvent* /*event*/)
{
    if (m_present)
        emit hovered(presentWords());
    update();
}

void PointedChart::focusOutEvent(QFocusEvent* /*event*/)
{
    if (m_present)
        emit hovered({});
    update();
}

} // namespace interleave
