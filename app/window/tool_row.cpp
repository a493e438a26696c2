// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tool_row.h"

#include <algorithm>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QScopedValueRollback>
#include <QToolButton>

namespace interleave {

namespace {

constexpr int kGap = 12; ///< between tools and legend
constexpr int kBetweenRows = 2;
constexpr int kAroundWords = 16;

} // namespace

ToolRow::ToolRow(QWidget* tools, QWidget* legend, QList<QWidget*> wordy, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_legend(legend), m_wordy(std::move(wordy))
{
    m_tools->setParent(this);
    m_legend->setParent(this);
    m_tools->show(); // a new parent hides
    m_legend->show();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Rather more than less, so that what just fits does not come and go.
int ToolRow::wordsWidth() const
{
    int width = 0;
    for (QWidget* widget : m_wordy) {
        const auto* button = qobject_cast<QToolButton*>(widget);
        const auto* label = qobject_cast<QLabel*>(widget);
        width += widget->fontMetrics().horizontalAdvance(button ? button->text() : label->text()) + kAroundWords;
    }
    return width;
}

void ToolRow::setWordsShown(bool shown)
{
    if (shown == m_hasWords)
        return;
    m_hasWords = shown;
    for (QWidget* widget : std::as_const(m_wordy)) {
        if (auto* button = qobject_cast<QToolButton*>(widget))
            button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        else
            widget->setVisible(shown);
    }
}

bool ToolRow::standsBeside(int width) const
{
    return m_legend->isHidden() || m_tools->sizeHint().width() + kGap + m_legend->sizeHint().width() <= width;
}

int ToolRow::toolsHeight(int width) const
{
    const int tools = m_tools->sizeHint().height();
    return !m_legend->isHidden() && standsBeside(width) ? std::max(tools, m_legend->sizeHint().height()) : tools;
}

int ToolRow::legendHeight(int width) const
{
    return standsBeside(width) ? 0 : kBetweenRows + m_legend->heightForWidth(width);
}

int ToolRow::heightForWidth(int width) const
{
    return toolsHeight(width) + (m_mayHaveLines ? legendHeight(width) : 0);
}

void ToolRow::setLegendMayHaveLines(bool may)
{
    if (may == m_mayHaveLines)
        return;
    m_mayHaveLines = may;
    place();
    updateGeometry();
}

QSize ToolRow::sizeHint() const
{
    const int width = m_tools->sizeHint().width() + (m_legend->isHidden() ? 0 : kGap + m_legend->sizeHint().width());
    return {width, heightForWidth(width)};
}

QSize ToolRow::minimumSizeHint() const
{
    const QSize tools = m_tools->sizeHint();
    return {tools.width() - (m_hasWords ? wordsWidth() : 0), tools.height()};
}

void ToolRow::place()
{
    setWordsShown(m_tools->sizeHint().width() + (m_hasWords ? 0 : wordsWidth()) <= width());
    const bool beside = standsBeside(width());
    const QSize tools(std::min(m_tools->sizeHint().width(), width()), m_tools->sizeHint().height());
    m_tools->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect({0, 0}, tools)));
    if (m_legend->isHidden())
        return;
    const int legend = beside ? m_legend->sizeHint().height() : m_legend->heightForWidth(width());
    if (!beside && !m_mayHaveLines) {
        m_legend->setGeometry(0, 0, 0, 0); // hidden by who owns it, where there are no charts
        return;
    }
    const QRect place =
        beside ? QRect(tools.width() + kGap, (tools.height() - legend) / 2, width() - tools.width() - kGap, legend)
               : QRect(0, tools.height() + kBetweenRows, width(), legend);
    m_legend->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void ToolRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Other words in it need other places.
bool ToolRow::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        place();
        updateGeometry();
    }
    return done;
}

} // namespace interleave
