// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/veil.h"

#include <QPainter>

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kThickness = 0.6; ///< of the ground over what is below

} // namespace

Veil::Veil(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("veil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Veil::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void Veil::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    raise();
    update();
}

void Veil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ground = m_theme.color(&ChromeColours::window);
    ground.setAlphaF(kThickness);
    painter.fillRect(rect(), ground);
    painter.setFont(m_theme.font(TextRole::Title));
    const int margin = m_theme.pixels(8);
    QRect box(0, 0, painter.fontMetrics().horizontalAdvance(m_words) + 3 * margin, painter.fontMetrics().height() + margin);
    box.moveCenter({width() / 2, height() / 3});
    painter.setPen(m_theme.color(&ChromeColours::border));
    painter.setBrush(m_theme.color(&ChromeColours::surface));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(box, Qt::AlignCenter, m_words);
}

} // namespace interleave
