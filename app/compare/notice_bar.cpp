// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/theme/announcing.h"

namespace interleave {

namespace {

constexpr double kRadius = 4;
constexpr double kIconSize = 18;

} // namespace

NoticeBar::NoticeBar(const Style& style, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_style(style),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_button(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 3, 3);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_text->setTextFormat(Qt::PlainText); // some of it comes from files
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_text->setSizePolicy(policy);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::runAgain);
    setTheme(theme);
    hide();
}

void NoticeBar::say(const QString& text, const QString& accessible)
{
    const bool isNew = text != m_text->text();
    m_text->setText(text);
    m_text->setAccessibleName(accessible);
    setVisible(!text.isEmpty());
    if (text.isEmpty() || !isNew)
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    announce(*m_text, accessible.isEmpty() ? text : accessible);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_icon->setPixmap(icon(m_style.icon, m_style.ink).pixmap(theme.pixels(kIconSize)));
    m_text->setFont(theme.font(TextRole::Body));
    update();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(m_style.border), 1));
    painter.setBrush(m_theme.color(m_style.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

QSize NoticeBar::minimumSizeHint() const
{
    return {0, m_button->sizeHint().height() + 6};
}

} // namespace interleave
