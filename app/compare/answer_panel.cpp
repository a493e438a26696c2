// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/answer_panel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/theme/icons.h"

namespace interleave {

AnswerPanel::AnswerPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_headline(new QLabel(this)),
      m_icon(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_detailArea(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* detailLayout = new QHBoxLayout(m_detailArea);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->addWidget(m_icon);
    detailLayout->addWidget(m_detail, 1);
    layout->addWidget(m_headline);
    layout->addWidget(m_detailArea);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_detail->setObjectName(QStringLiteral("detail"));
    for (QLabel* label : {m_headline, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    setTheme(theme);
}

void AnswerPanel::setAnswer(const QString& headline, const QString& detail)
{
    m_isProblem = false;
    tell(headline, detail);
}

void AnswerPanel::setProblem(const QString& headline, const QString& problem)
{
    m_isProblem = true;
    tell(headline, problem);
}

void AnswerPanel::tell(const QString& headline, const QString& detail)
{
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
    m_detail->setText(detail);
    m_detail->setAccessibleName(detail);
    applyColours();
    showDetail();
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AnswerPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_headline->setFont(theme.font(TextRole::Headline));
    m_detail->setFont(theme.font(TextRole::Detail));
    applyColours();
}

void AnswerPanel::applyColours()
{
    QPalette palette = m_theme.palette();
    if (m_isProblem)
        palette.setColor(QPalette::WindowText, m_theme.color(&gantt::ChromeColours::warning));
    m_detail->setPalette(palette);
    m_icon->setVisible(m_isProblem);
    m_icon->setPixmap(icon(QStringLiteral("warning"), IconInk::Warning).pixmap(m_theme.pixels(20)));
}

void AnswerPanel::setDetailShown(bool shown)
{
    m_isDetailShown = shown;
    showDetail();
}

void AnswerPanel::showDetail()
{
    m_detailArea->setVisible(m_isDetailShown || m_isProblem);
}

QSize AnswerPanel::minimumSizeHint() const
{
    return {0, m_headline->fontMetrics().height()};
}

} // namespace interleave
